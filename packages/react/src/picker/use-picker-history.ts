'use client';
import { type Favourites, favouritesSpec, toggleFavourite } from '../history/favourites.ts';
import { addRecent, type Recents, recentsSpec } from '../history/recents.ts';
import { useStored } from '../storage/use-stored.ts';
import type { TriggerRef } from './trigger-key.ts';

/** What this user likes, and how to tell it. */
export interface PickerHistory {
  readonly recents: Recents;
  readonly favourites: Favourites;
  readonly remember: (trigger: TriggerRef) => void;
  readonly toggle: (trigger: TriggerRef) => void;
}

/** The picks and stars of the signed-in user, from the host's storage or the browser's. */
export function usePickerHistory(): PickerHistory {
  const [recents, updateRecents] = useStored(recentsSpec);
  const [favourites, updateFavourites] = useStored(favouritesSpec);
  return {
    recents,
    favourites,
    remember: (trigger) => updateRecents((before) => addRecent(before, trigger, Date.now())),
    toggle: (trigger) => updateFavourites((before) => toggleFavourite(before, trigger)),
  };
}

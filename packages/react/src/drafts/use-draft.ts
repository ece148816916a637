'use client';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTriggerPickerContext } from '../provider/context.ts';
import type { Draft } from './draft.ts';
import { draftsSpec, findDraft } from './draft-book.ts';
import { createDraftWriter } from './draft-writer.ts';

/** The draft of one place, and what can be done with it. */
export interface DraftPlace {
  /** `true` once storage has answered, or has kept the user waiting for too long. */
  readonly isReady: boolean;
  /** What is kept. Read it when `isReady` turns true: after that it follows what you keep. */
  readonly draft: Draft | undefined;
  /** Keeps a draft, a moment after the last call. */
  readonly keep: (draft: Draft) => void;
  /** Forgets the draft; `id`: only if it still is that one. */
  readonly discard: (id?: string) => void;
}

/** Milliseconds after which a form opens without its draft. */
const patience = 1500;

/**
 * What the signed-in user has entered at a place of the host's (a workflow, a subscription) and nobody has saved:
 * kept in the provider's `storage` for 30 days, without secrets. `null`: nothing is kept.
 */
export function useDraft(place: string | null): DraftPlace {
  const { stored } = useTriggerPickerContext();
  const book = useMemo(() => stored.of(draftsSpec), [stored]);
  const drafts = useSyncExternalStore(book.subscribe, book.get, () => draftsSpec.empty);
  const isLoaded = useSyncExternalStore(book.subscribe, book.isLoaded, () => false);
  const openedAt = useMountTime();
  const isLate = useLateness(place !== null && !isLoaded);
  const writer = useMemo(
    () => (place === null ? undefined : createDraftWriter(book, place)),
    [book, place],
  );

  useEffect(() => {
    if (!writer) return;
    addEventListener('pagehide', writer.flush);
    return () => {
      removeEventListener('pagehide', writer.flush);
      writer.flush();
    };
  }, [writer]);

  return useMemo(
    () => ({
      isReady: place === null || (openedAt !== undefined && (isLoaded || isLate)),
      draft:
        place === null || openedAt === undefined ? undefined : findDraft(drafts, place, openedAt),
      keep: (draft) => writer?.keep(draft),
      discard: (id) => writer?.discard(id),
    }),
    [place, drafts, openedAt, isLoaded, isLate, writer],
  );
}

/** Whether something has been waited for too long. */
function useLateness(isWaiting: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setIsLate(true), patience);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isLate;
}

/** Milliseconds since the epoch, from the first commit on: what stood here before has left its draft by then. */
function useMountTime(): number | undefined {
  const [time, setTime] = useState<number>();
  useEffect(() => {
    // The second render is the point: only a commit tells that what stood here before has unmounted.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setTime(Date.now());
  }, []);
  return time;
}

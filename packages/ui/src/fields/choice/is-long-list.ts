import type { SelectList } from './select-list.ts';

/** Up to so many choices are seen at once: a search box would be in the way. */
const FEW = 8;

/** Whether there is so much to choose from, or may be, that an open list is one to search in. */
export function isLongList({ isRemote, isComplete, status, loaded }: SelectList): boolean {
  if (loaded.length > FEW) return true;
  return isRemote && !isComplete && status !== 'waiting';
}

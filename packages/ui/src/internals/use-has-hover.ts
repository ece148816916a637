'use client';
import { useSyncExternalStore } from 'react';

const HOVER = '(hover: hover)';

/** Whether there is a pointer that can rest on something: a finger cannot. */
export function useHasHover(): boolean {
  return useSyncExternalStore(subscribe, read, onServer);
}

const read = () => matchMedia(HOVER).matches;
const onServer = () => true;

function subscribe(listener: () => void): () => void {
  const query = matchMedia(HOVER);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

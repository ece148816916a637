import { useSyncExternalStore } from 'react';

/** Where `styles.css` lays the panel over the page. */
const NARROW = '(max-width: 52rem)';

/** Whether the panel covers the page: what is behind it cannot be reached then. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, read);
}

const read = () => matchMedia(NARROW).matches;

function subscribe(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

'use client';
import { useCallback, useEffect, useState } from 'react';

/** A part whose code is fetched when it is first wanted. */
export interface LazyPart<Part> {
  /** `undefined`: not fetched yet. */
  readonly part: Part | undefined;
  /** Fetches it ahead: the pointer is over what opens it. */
  readonly prefetch: () => void;
}

/**
 * Fetches a part once it is wanted. Not `React.lazy`: that remembers a failed download for ever; here the next
 * press tries again.
 */
export function useLazyPart<Part>(
  load: () => Promise<Part>,
  isWanted: boolean,
  onFailed: () => void,
): LazyPart<Part> {
  const [part, setPart] = useState<Part>();
  const prefetch = useCallback(
    () => void load().then((loaded) => setPart(() => loaded), ignore),
    [load],
  );
  useEffect(() => {
    if (!isWanted || part) return;
    let isCurrent = true;
    load().then(
      (loaded) => isCurrent && setPart(() => loaded),
      () => isCurrent && onFailed(),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, isWanted, part, onFailed]);
  return { part, prefetch };
}

/** What is only fetched ahead may fail in silence. */
function ignore(): void {}

'use client';
import { useCallback, useEffect, useRef, useState } from 'react';

/** A text that is typed, and the text to ask the server with. */
export interface SearchText {
  readonly text: string;
  /** Follows the text when typing pauses, and at once when it is cleared. */
  readonly settled: string;
  readonly setText: (text: string) => void;
}

const pause = 250;

/** Waits for a pause in the typing, so that not every letter is a request. */
export function useSearchText(): SearchText {
  const [text, setTyped] = useState('');
  const [settled, setSettled] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const setText = useCallback((next: string) => {
    setTyped(next);
    clearTimeout(timer.current);
    const search = next.trim();
    if (search === '') setSettled('');
    else timer.current = setTimeout(() => setSettled(search), pause);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { text, settled, setText };
}

'use client';
import type { Choice } from '@trigger-picker/core';
import { useEffect, useRef } from 'react';

/** Milliseconds after which the next letter begins a new name. */
const PAUSE = 600;

/** In a list without a search box letters go to the next choice that is called so. */
export function useTypeAhead() {
  const typed = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  /** The place of the choice that is meant after a letter; -1: none. */
  return (letter: string, choices: readonly Choice[], at: number): number => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      typed.current = '';
    }, PAUSE);
    const text = typed.current + letter.toLowerCase();
    typed.current = text;
    // The same letter again and again goes through all that begin with it.
    const isRepeated = [...text].every((one) => one === text[0]);
    const name = isRepeated ? (text[0] ?? '') : text;
    const from = at + (isRepeated ? 1 : 0);
    const places = choices.map((_, step) => (Math.max(from, 0) + step) % choices.length);
    return places.find((place) => choices[place]?.label.toLowerCase().startsWith(name)) ?? -1;
  };
}

'use client';
import type { Choice } from '@trigger-picker/core';
import { useRef } from 'react';

/** Milliseconds after which the next letter begins a new name. */
const PAUSE = 600;

/** In a list without a search box letters go to the next choice that is called so. */
export function useTypeAhead() {
  const last = useRef({ text: '', time: 0 });

  /** The place of the choice that is meant after a letter; -1: none. */
  return (letter: string, choices: readonly Choice[], at: number): number => {
    const time = Date.now();
    const before = time - last.current.time < PAUSE ? last.current.text : '';
    const text = before + letter.toLowerCase();
    last.current = { text, time };
    // The same letter again and again goes through all that begin with it.
    const isRepeated = [...text].every((one) => one === text[0]);
    const name = isRepeated ? (text[0] ?? '') : text;
    const from = at + (isRepeated ? 1 : 0);
    const places = choices.map((_, step) => (Math.max(from, 0) + step) % choices.length);
    return places.find((place) => choices[place]?.label.toLowerCase().startsWith(name)) ?? -1;
  };
}

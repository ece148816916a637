import type { KeyboardEvent } from 'react';

/** `typed`: opens, and looks for that. */
type ButtonAct = 'open' | 'clear' | { readonly typed: string } | undefined;

/** What a key does to the closed dropdown. Enter and Space press it. */
export function readButtonKey(event: KeyboardEvent): ButtonAct {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key === 'ArrowDown' || key === 'ArrowUp') return 'open';
  if (key === 'Delete' || key === 'Backspace') return 'clear';
  const isLetter = [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
  return isLetter ? { typed: key } : undefined;
}

'use client';
import { type KeyboardEvent, useState } from 'react';
import type { Variable } from './variable-props.ts';

/** The keys of a list of variables whose focus stays in a text control. */
export interface OptionKeys {
  /** The row that Enter would take; `undefined`: there is none. */
  readonly active: Variable | undefined;
  readonly setActive: (variable: Variable) => void;
  /** Tells whether the key was meant for the list. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
}

interface OptionKeysOptions {
  readonly rows: readonly Variable[];
  readonly onPick: (variable: Variable) => void;
  readonly onClose: () => void;
}

/** Up and Down go round, Enter and Tab take, Escape closes. */
export function useOptionKeys({ rows, onPick, onClose }: OptionKeysOptions): OptionKeys {
  const [activeId, setActiveId] = useState<string>();
  const at = Math.max(
    rows.findIndex(({ id }) => id === activeId),
    0,
  );
  const active = rows[at];
  const move = (step: number) => setActiveId(rows[(at + step + rows.length) % rows.length]?.id);
  const take = active && (() => onPick(active));
  const keys = new Map([
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
    ['Enter', take],
    ['Tab', take],
    ['Escape', onClose],
  ]);
  return {
    active,
    setActive: ({ id }) => setActiveId(id),
    onKeyDown: (event) => {
      // A composition takes its own Enter and its own arrows.
      const isPlain = !event.nativeEvent.isComposing && !event.shiftKey && !event.altKey;
      const act = isPlain ? keys.get(event.key) : undefined;
      if (!act) return false;
      event.preventDefault();
      event.stopPropagation();
      act();
      return true;
    },
  };
}

'use client';
import { useState } from 'react';
import { lastOf } from '../internals/last-of.ts';
import { useTriggerPickerContext } from '../provider/context.ts';

type Make<Arguments extends readonly unknown[], Result> = (...args: Arguments) => Result;

/**
 * What a function of a module makes of its arguments. Like `useMemo`, but kept by the session when the component
 * goes: a picker that opens again over the same catalog of thousands finds everything done.
 */
export function useKept<Arguments extends readonly unknown[], Result>(
  make: Make<Arguments, Result>,
  ...args: Arguments
): Result {
  const keep = useTriggerPickerContext().part(createKeeper);
  // Two pickers at once may ask for different things: each remembers its own besides.
  const [own] = useState(() => lastOf((_keep: typeof keep, ...all: Arguments) => _keep(make, all)));
  return own(keep, ...args);
}

function createKeeper() {
  const kept = new Map<unknown, unknown>();
  return <Arguments extends readonly unknown[], Result>(
    make: Make<Arguments, Result>,
    args: Arguments,
  ): Result => {
    // What is kept under a function is that function, with a memory.
    const known = (kept.get(make) as Make<Arguments, Result> | undefined) ?? lastOf(make);
    kept.set(make, known);
    return known(...args);
  };
}

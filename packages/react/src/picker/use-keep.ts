'use client';
import { useMemo } from 'react';
import { createKeep, type Keep } from '../internals/keep.ts';
import { useTriggerPickerContext } from '../provider/context.ts';

/**
 * Keeps what is made of a catalog. Like `useMemo`, but the session keeps it too when the component goes: a picker that
 * opens again over the same catalog of thousands finds everything done.
 */
export function useKeep(): Keep {
  const shared = useTriggerPickerContext().part(createSharedKeep);
  // Two pickers at once may ask for different things: each remembers its own besides.
  return useMemo(() => createKeep(shared), [shared]);
}

const createSharedKeep = () => createKeep();

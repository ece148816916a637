'use client';
import {
  type MutateOptions,
  type QueryClient,
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
} from '@tanstack/react-query';
import type { TriggerPickerError } from '@trigger-picker/core';
import { useCallback } from 'react';
import { type Sealed, seal } from '../mutations/sealed.ts';

/** What one call to `mutate` may listen to. */
export type MutateCallbacks<Output> = Pick<
  MutateOptions<Output, TriggerPickerError, unknown>,
  'onSuccess' | 'onError' | 'onSettled'
>;

/** A mutation as TanStack Query gives it, except that nobody can read back what it was called with. */
export interface SealedMutation<Output, Input>
  extends Omit<
    UseMutationResult<Output, TriggerPickerError>,
    'variables' | 'mutate' | 'mutateAsync'
  > {
  readonly mutate: (input: Input, callbacks?: MutateCallbacks<Output>) => void;
  /** Rejects with `TriggerPickerError`. */
  readonly mutateAsync: (input: Input, callbacks?: MutateCallbacks<Output>) => Promise<Output>;
}

/** `useMutation` for inputs that may hold a password. */
export function useSealedMutation<Output, Input>(
  options: UseMutationOptions<Output, TriggerPickerError, Sealed<Input>>,
  queryClient: QueryClient,
): SealedMutation<Output, Input> {
  const { variables: _, mutate, mutateAsync, ...state } = useMutation(options, queryClient);
  return {
    ...state,
    mutate: useCallback((input, callbacks) => mutate(seal(input), callbacks), [mutate]),
    mutateAsync: useCallback(
      (input, callbacks) => mutateAsync(seal(input), callbacks),
      [mutateAsync],
    ),
  };
}

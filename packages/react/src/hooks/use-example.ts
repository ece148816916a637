'use client';
import { useQuery } from '@tanstack/react-query';
import { useTriggerPickerContext } from '../provider/context.ts';
import { type ExampleRequest, exampleOptions } from '../queries/example.ts';

/** Sample records of a trigger for an account; `enabled: false` waits until there is enough to ask with. */
export function useExample({
  enabled = true,
  ...request
}: ExampleRequest & { readonly enabled?: boolean }) {
  const context = useTriggerPickerContext();
  return useQuery({ ...exampleOptions(context, request), enabled }, context.queryClient);
}

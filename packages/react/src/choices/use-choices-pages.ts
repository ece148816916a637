'use client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { distinctChoices } from '@trigger-picker/core';
import { useMemo } from 'react';
import { useTriggerPickerContext } from '../provider/context.ts';
import { choicesOptions } from '../queries/choices.ts';
import type { ListRequest } from './choices-request.ts';

/** The pages of a list for a search, and their rows, each value once. Nothing searched is one more search. */
export function useChoicesPages(request: ListRequest, search: string) {
  const context = useTriggerPickerContext();
  const { enabled } = request;
  const options = choicesOptions(context, request, search);
  const query = useInfiniteQuery({ ...options, enabled }, context.queryClient);
  const { data } = query;
  const rows = useMemo(
    () => distinctChoices(data?.pages.flatMap(({ choices }) => choices) ?? []),
    [data],
  );
  return { query, rows };
}

'use client';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ChoicesSource } from '@trigger-picker/core';
import { useTriggerPickerContext } from '../provider/context.ts';
import { type ChoicesRequest, choicesOptions } from '../queries/choices.ts';

/** Which list, and whether it may be asked for. */
export interface ChoicesHookRequest extends Omit<ChoicesRequest, 'source'> {
  /** Absent: there is nothing to load. */
  readonly source: ChoicesSource | undefined;
  /** `false` while a dependency has no value. @default true */
  readonly enabled?: boolean | undefined;
}

const noSource: ChoicesSource = { key: '', dependencies: [] };

/** The list without a search, and the list for a search. While nothing is searched they are one query. */
export function useChoicesQueries(request: ChoicesHookRequest, settled: string) {
  const context = useTriggerPickerContext();
  const { queryClient } = context;
  const enabled = request.enabled !== false && request.source !== undefined;
  const list = { ...request, source: request.source ?? noSource };
  const plain = useInfiniteQuery({ ...choicesOptions(context, list), enabled }, queryClient);
  const searched = useInfiniteQuery(
    { ...choicesOptions(context, list, settled), enabled },
    queryClient,
  );
  return { enabled, plain, searched };
}

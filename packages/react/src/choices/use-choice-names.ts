'use client';
import { useQueries } from '@tanstack/react-query';
import { type Choice, isSameJson, type JsonValue } from '@trigger-picker/core';
import { useTriggerPickerContext } from '../provider/context.ts';
import { choiceOptions, isSearchable } from '../queries/choices.ts';
import type { ListRequest } from './choices-request.ts';

/** A value each: more than a user would have chosen by hand is not worth as many requests. */
const MOST = 10;

/**
 * Looks up chosen values that a list does not have, each by the source's own search. `isPartial`: its first page
 * is here, and it is not the last.
 */
export function useChoiceNames(
  request: ListRequest,
  loaded: readonly Choice[],
  isPartial: boolean,
): readonly Choice[] {
  const context = useTriggerPickerContext();
  const { unnamed, enabled } = request;
  const isMissing = (value: JsonValue) =>
    isSearchable(value) && !loaded.some((choice) => isSameJson(choice.value, value));
  const wanted = enabled && isPartial ? unnamed.filter(isMissing) : [];
  return useQueries(
    {
      queries: wanted.slice(0, MOST).map((value) => choiceOptions(context, request, value)),
      combine: toFound,
    },
    context.queryClient,
  );
}

function toFound(results: readonly { readonly data: Choice | null | undefined }[]): Choice[] {
  return results.flatMap(({ data }) => data ?? []);
}

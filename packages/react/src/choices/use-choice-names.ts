'use client';
import { useQueries } from '@tanstack/react-query';
import { type Choice, isSameJson, type JsonValue } from '@trigger-picker/core';
import { useTriggerPickerContext } from '../provider/context.ts';
import { choiceOptions, isSearchable } from '../queries/choices.ts';
import { type ChoicesHookRequest, toQueryRequest } from './choices-request.ts';

interface ChoiceNamesOptions {
  /** What is loaded already. */
  readonly loaded: readonly Choice[];
  /** The first page is here, and it is not the last. */
  readonly isPartial: boolean;
}

const noValues: readonly JsonValue[] = [];
/** A value each: more than a user would have chosen by hand is not worth as many requests. */
const MOST = 10;

/** Looks up chosen values that a partial list does not have, each by the source's own search. */
export function useChoiceNames(
  request: ChoicesHookRequest,
  { loaded, isPartial }: ChoiceNamesOptions,
): readonly Choice[] {
  const context = useTriggerPickerContext();
  const { list, enabled } = toQueryRequest(request);
  const { unnamed = noValues } = request;
  const wanted = enabled && isPartial ? unnamed.filter((value) => isMissing(value, loaded)) : [];
  return useQueries(
    {
      queries: wanted.slice(0, MOST).map((value) => choiceOptions(context, list, value)),
      combine: toFound,
    },
    context.queryClient,
  );
}

function isMissing(value: JsonValue, loaded: readonly Choice[]): boolean {
  return isSearchable(value) && !loaded.some((choice) => isSameJson(choice.value, value));
}

function toFound(results: readonly { readonly data: Choice | null | undefined }[]): Choice[] {
  return results.flatMap(({ data }) => data ?? []);
}

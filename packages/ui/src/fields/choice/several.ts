import { type Choice, isSameJson, type JsonValue } from '@trigger-picker/core';
import { findChoice } from './find-choice.ts';

/** The values that are chosen, one by one. */
export function itemsOf(value: JsonValue, isSeveral: boolean): readonly JsonValue[] {
  if (isSeveral && Array.isArray(value)) return value;
  return value === null ? [] : [value];
}

/**
 * Whether a value is several of a list's. It is what makes a dropdown take several: the vendor has no word for
 * it. A list that has the whole of it as one choice means that one.
 */
export function isSeveralOf(value: JsonValue, loaded: readonly Choice[]): boolean {
  return Array.isArray(value) && !findChoice(loaded, value);
}

/** What is chosen after a choice was picked: several values gain it, or lose it. */
export function pickChoice(value: JsonValue, picked: JsonValue, isSeveral: boolean): JsonValue {
  if (!isSeveral || !Array.isArray(value)) return picked;
  const rest = value.filter((item) => !isSameJson(item, picked));
  return rest.length < value.length ? rest : [...value, picked];
}

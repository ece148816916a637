import * as z from 'zod/mini';
import type { Parameter } from '../contract/catalog.ts';
import type { JsonValue } from '../contract/json.ts';
import { isSameJson } from '../form/json.ts';
import type { InputKind } from './input-kind.ts';

interface ChoiceKindParts<Name extends string> {
  readonly name: Name;
  readonly wireTypes: readonly string[];
  readonly confirmed?: boolean;
  /** Free text beside the list: no text is no value then. */
  readonly freeText?: boolean;
}

/**
 * Builds a kind whose form value is the chosen choice's own value, with its JSON type: `1` and `"1"` are two
 * choices. `null` is "nothing chosen". A list of values stays a list; an empty one is empty.
 */
export function choiceKind<Name extends string>(
  parts: ChoiceKindParts<Name>,
): InputKind<Name, JsonValue> {
  const { name, wireTypes, confirmed = true, freeText = false } = parts;
  const isEmpty = (value: JsonValue) =>
    value === null || (freeText && value === '') || (Array.isArray(value) && value.length === 0);
  return {
    name,
    wireTypes,
    confirmed,
    isValue,
    emptyValue: (parameter) => (takesSeveral(parameter) ? [] : null),
    isEmpty,
    // Some services write "none" as an empty string; it is a choice only where the list has it.
    fromWire: (json, { choices = [] }) =>
      json === '' && !choices.some(({ value }) => value === '') ? null : json,
    toWire: (value) => (isEmpty(value) ? undefined : value),
    schema: ({ title, required }, messages) =>
      z
        .custom<JsonValue>(isValue, messages.INVALID_VALUE({ title }))
        .check(z.refine((value) => !required || !isBlank(value), messages.REQUIRED({ title }))),
  };

  function isBlank(value: JsonValue) {
    return freeText && typeof value === 'string' && value.trim() === '';
  }
}

/** The vendor has no word for it: a default of several values says it, unless the list has that as one choice. */
function takesSeveral({ defaultValue, choices = [] }: Parameter): boolean {
  return (
    Array.isArray(defaultValue) && !choices.some(({ value }) => isSameJson(value, defaultValue))
  );
}

function isValue(value: unknown): value is JsonValue {
  return value !== undefined;
}

import type { Parameter } from '../contract/catalog.ts';
import type { JsonValue } from '../contract/json.ts';
import { isSameJson } from '../form/json.ts';
import { buildKind } from './build-kind.ts';
import type { InputKind } from './input-kind.ts';
import type { InputKindName } from './wire-types.ts';

interface ChoiceKindParts {
  readonly confirmed?: boolean;
  /** Free text beside the list: no text is no value then. */
  readonly freeText?: boolean;
}

/**
 * Builds a kind whose form value is the chosen choice's own value, with its JSON type: `1` and `"1"` are two
 * choices. `null` is "nothing chosen". A list of values stays a list; an empty one is empty.
 */
export function choiceKind<Name extends InputKindName>(
  name: Name,
  { freeText = false, ...more }: ChoiceKindParts = {},
): InputKind<Name, JsonValue> {
  const isEmpty = (value: JsonValue) =>
    value === null || (freeText && value === '') || (Array.isArray(value) && value.length === 0);
  const isBlank = (value: JsonValue) =>
    freeText && typeof value === 'string' && value.trim() === '';
  return buildKind(name, {
    ...more,
    isValue,
    emptyValue: (parameter) => (takesSeveral(parameter) ? [] : null),
    isEmpty,
    // Some services write "none" as an empty string; it is a choice only where the list has it.
    fromWire: (json, { choices = [] }) =>
      json === '' && !choices.some(({ value }) => value === '') ? null : json,
    toWire: (value) => (isEmpty(value) ? undefined : value),
    problem: (value, parameter, messages) =>
      parameter.required && isBlank(value) ? messages.REQUIRED(parameter) : undefined,
  });
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

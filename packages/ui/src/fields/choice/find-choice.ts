import { type Choice, isSameJson, type JsonValue } from '@trigger-picker/core';

/** The choice of a value. `1` and `"1"` are two values. */
export function findChoice(choices: readonly Choice[], value: JsonValue): Choice | undefined {
  return choices.find((choice) => isSameJson(choice.value, value));
}

import type { ExampleRecord } from '../catalog/types.ts';
import type { Choice, JsonValue } from '../wire.ts';
import { nameOf } from './exchange-choice.ts';

/**
 * The choice that an example was made with, found by its value, else by its name. Where the example tells of
 * two ("from … to"), it is the last.
 */
export function findCarried(
  example: ExampleRecord,
  choices: readonly Choice[],
): Choice | undefined {
  const leaves = listLeaves(example).filter(isTelling).reverse();
  const find = (of: (choice: Choice) => JsonValue) =>
    leaves.flatMap((leaf) => choices.find((choice) => of(choice) === leaf) ?? [])[0];
  const carried = find(({ value }) => value) ?? find(nameOf);
  // What is the name of a field too is no mere value: another one would not fit the rest.
  return carried && hasKey(example, String(carried.value)) ? undefined : carried;
}

/** A count or a letter may be there for another reason. */
function isTelling(value: JsonValue): boolean {
  return (typeof value === 'string' || typeof value === 'number') && String(value).length > 2;
}

function listLeaves(value: JsonValue): readonly JsonValue[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(listLeaves);
}

function hasKey(value: JsonValue, key: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, key) || Object.values(value).some((item) => hasKey(item, key));
}

import type { Field, JsonValue } from '@trigger-picker/core';

/** The static choices that a form is to be filled with, by field name. */
export type Picks = ReadonlyMap<string, JsonValue>;

/**
 * The ways to fill a form that together show all of it: one as it comes, and one for each static choice that
 * brings fields along, with the choices above it that bring its own field.
 */
export function choicePicks(fields: readonly Field[]): readonly Picks[] {
  const byName = new Map<string, Field>(fields.map((field) => [field.name, field]));
  const bringing = fields.flatMap((field) =>
    (field.parameter.choices ?? [])
      .filter(({ dependents = [] }) => dependents.length > 0)
      .map(({ value }) => new Map([...picksAbove(field, byName), [field.name, value] as const])),
  );
  return [new Map(), ...bringing];
}

/** The picks in words: `recordType = "custom": `. */
export function describePicks(picks: Picks, fields: readonly Field[]): string {
  const words = fields
    .filter(({ name }) => picks.has(name))
    .map(({ id, name }) => `${id} = ${JSON.stringify(picks.get(name))}`);
  return words.length === 0 ? '' : `with ${words.join(', ')}: `;
}

function picksAbove(
  { parent }: Field,
  byName: ReadonlyMap<string, Field>,
): readonly (readonly [string, JsonValue])[] {
  const field = parent && byName.get(parent.name);
  if (!field) return [];
  const above = picksAbove(field, byName);
  return parent.whenValue === undefined ? above : [...above, [field.name, parent.whenValue]];
}

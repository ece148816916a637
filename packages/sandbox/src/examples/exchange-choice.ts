import type { ExampleRecord } from '../catalog/types.ts';
import type { Choice, JsonValue } from '../wire.ts';

/**
 * Puts the chosen in the place of the choice that an example carries: its value, and its name. Both change
 * places, so that an event that tells of two ("from … to") still does.
 */
export function exchangeChoice(
  example: ExampleRecord,
  carried: Choice,
  chosen: Choice,
): ExampleRecord {
  return mapRecord(
    example,
    new Map<JsonValue, JsonValue>([
      [nameOf(chosen), nameOf(carried)],
      [nameOf(carried), nameOf(chosen)],
      [chosen.value, carried.value],
      [carried.value, chosen.value],
    ]),
  );
}

/** What is sent calls "#support" "support". */
export function nameOf({ label }: Choice): string {
  return label.replace(/^#/, '');
}

type Replacements = ReadonlyMap<JsonValue, JsonValue>;

function mapRecord(record: ExampleRecord, replacements: Replacements): ExampleRecord {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, mapValue(value, replacements)]),
  );
}

function mapValue(value: JsonValue, replacements: Replacements): JsonValue {
  if (Array.isArray(value)) return value.map((item) => mapValue(item, replacements));
  if (typeof value === 'object' && value !== null) {
    // `Array.isArray` does not narrow read-only arrays away.
    return mapRecord(value as ExampleRecord, replacements);
  }
  const replaced = replacements.get(value);
  if (replaced !== undefined || typeof value !== 'string') return replaced ?? value;
  // Addresses name it too.
  return value
    .split('/')
    .map((part) => replacements.get(part) ?? part)
    .join('/');
}

import type { ExampleRecord } from '../catalog/types.ts';
import { toFraction } from '../random.ts';
import type { JsonValue } from '../wire.ts';

const isoDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const idWithDigits = /\d{3,}(?=\D*$)/;

/**
 * Makes an event of an example: its dates move so that the latest is now, and its own id is a new one, unless
 * it was `chosen`. `salt` decides the id, so that the same event always looks the same.
 */
export function freshenRecord(
  example: ExampleRecord,
  now: number,
  salt: string,
  chosen: readonly JsonValue[],
): ExampleRecord {
  const latest = Math.max(...listDates(example));
  const shift = Number.isFinite(latest) ? now - latest : 0;
  const moved = Object.entries(example).map(([key, value]) => [key, moveDates(value, shift)]);
  const { id = null } = example;
  return { ...Object.fromEntries(moved), ...(chosen.includes(id) ? {} : toNewId(id, salt)) };
}

function listDates(value: JsonValue): number[] {
  if (typeof value === 'string') return toTime(value) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listDates);
}

function toTime(text: string): [number] | undefined {
  const time = isoDate.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : [time];
}

function moveDates(value: JsonValue, shift: number): JsonValue {
  if (typeof value === 'string') {
    const [time] = toTime(value) ?? [];
    return time === undefined ? value : new Date(time + shift).toISOString();
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => moveDates(item, shift));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, moveDates(item, shift)]),
  );
}

function toNewId(id: JsonValue, salt: string): { id?: JsonValue } {
  if (typeof id === 'number') return { id: id + Math.floor(toFraction(salt) * 1e6) };
  if (typeof id !== 'string') return {};
  return {
    id: id.replace(idWithDigits, ({ length }) =>
      Math.floor(toFraction(salt) * 10 ** Math.min(length, 9))
        .toString()
        .padStart(length, '0'),
    ),
  };
}

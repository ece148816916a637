import type { JsonValue } from '../contract/json.ts';

/** The way to a value inside a record: keys of objects and places in lists. */
export type PayloadPath = readonly (string | number)[];

/** The value at the end of a path, or `undefined` when the record has none there. Own properties only. */
export function readPath(record: JsonValue | undefined, path: PayloadPath): JsonValue | undefined {
  let value = record;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (!Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, JsonValue | undefined>)[step];
  }
  return value;
}

const PLAIN = /^[A-Za-z_$][\w$]*$/;

/** A path as people read it: `record.items[0]["due date"]`. */
export function formatPath(path: PayloadPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!PLAIN.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

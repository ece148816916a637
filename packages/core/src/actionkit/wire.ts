import type { JsonValue } from '../contract/json.ts';

/** Something in the vendor's JSON that was not what its documentation says, and where. */
export interface WireIssue {
  /** `triggers.slack[2].parameters[0].type`; empty for the whole answer. */
  readonly path: string;
  readonly message: string;
}

/** What could be read of the vendor's JSON, and what could not. */
export interface Normalized<Value> {
  readonly value: Value;
  /** At most a hundred: enough to see the pattern, never more than the answer itself. */
  readonly issues: readonly WireIssue[];
  /** `false`: the answer as a whole is something else, so that `value` being empty means nothing. */
  readonly readable: boolean;
}

/** A place in the vendor's JSON, and the list that collects what was found odd there. */
export interface Place {
  readonly path: string;
  readonly issues: WireIssue[];
}

/** An object of the vendor's, not looked at yet. */
export type WireObject = Readonly<Record<string, unknown>>;

const maxIssues = 100;
/** Deep enough for real payloads, shallow enough that no later walk or `JSON.stringify` overflows. */
const maxDepth = 64;

/** Reads an answer as a whole: `read` is given the place to report at, and answers `undefined` for a foreign shape. */
export function normalize<Value>(
  empty: Value,
  read: (place: Place) => Value | undefined,
): Normalized<Value> {
  const place: Place = { path: '', issues: [] };
  const value = read(place);
  if (value === undefined) report(place, 'The answer does not have the documented shape.');
  return { value: value ?? empty, issues: place.issues, readable: value !== undefined };
}

export function within(place: Place, key: string | number): Place {
  const step = typeof key === 'number' ? `[${key}]` : place.path === '' ? key : `.${key}`;
  return { path: place.path + step, issues: place.issues };
}

export function report({ path, issues }: Place, message: string): void {
  if (issues.length < maxIssues) issues.push({ path, message });
}

export function isObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text at `key`; anything else that stands there is reported. `null` counts as absent, here and below. */
export function readText(object: WireObject, key: string, place: Place): string | undefined {
  const value = own(object, key);
  if (typeof value === 'string') return value;
  return refuse(value, within(place, key), 'text');
}

/** `true` at `key`; a missing flag is `false`. */
export function readFlag(object: WireObject, key: string, place: Place): boolean {
  const value = own(object, key);
  if (typeof value === 'boolean') return value;
  return refuse(value, within(place, key), 'true or false') ?? false;
}

export function readList(
  object: WireObject,
  key: string,
  place: Place,
): readonly unknown[] | undefined {
  const value = own(object, key);
  if (Array.isArray(value)) return value;
  return refuse(value, within(place, key), 'a list');
}

export function readObject(object: WireObject, key: string, place: Place): WireObject | undefined {
  const value = own(object, key);
  if (isObject(value)) return value;
  return refuse(value, within(place, key), 'an object');
}

/** The texts of a list; other entries are reported and left out. */
export function readTexts(
  object: WireObject,
  key: string,
  place: Place,
): readonly string[] | undefined {
  return readList(object, key, place)?.filter((item, index): item is string => {
    if (typeof item === 'string') return true;
    report(within(within(place, key), index), 'Expected text.');
    return false;
  });
}

/** A JSON value as it came, unless it is nested deeper than anything that follows could walk. */
export function readJson(value: unknown, place: Place): JsonValue | undefined {
  if (isJson(value, maxDepth)) return value;
  if (value !== undefined) report(place, 'Not JSON, or nested too deeply: left out.');
  return undefined;
}

/** Only own properties count: `constructor` is a name like any other. */
export function own(object: WireObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isJson(value: unknown, depth: number): value is JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  return Object.values(value).every((item) => isJson(item, depth - 1));
}

function refuse(value: unknown, place: Place, expected: string): undefined {
  if (value !== undefined && value !== null) report(place, `Expected ${expected}.`);
}

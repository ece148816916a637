import type { Choice, Parameter } from '../contract/catalog.ts';
import type { ChoicesPage } from '../contract/choices.ts';
import type { JsonValue } from '../contract/json.ts';
import {
  isObject,
  type Normalized,
  normalize,
  own,
  type Place,
  readJson,
  readList,
  readText,
  report,
  type WireObject,
  within,
} from './wire.ts';

/** Reads the inputs that a static choice brings along. */
type ReadDependents = (choice: WireObject, place: Place) => readonly Parameter[] | undefined;

const noPage: ChoicesPage = { choices: [], nextCursor: null };

/**
 * Reads a page of loaded choices: `{ output: { records, nextPageCursor } }` or `{ output: [] }`.
 * Records with an `id` are not choices but default inputs of another feature: they are reported and left out.
 */
export function normalizeChoices(json: unknown): Normalized<ChoicesPage> {
  return normalize(noPage, (place) => {
    const output = isObject(json) ? own(json, 'output') : undefined;
    const at = within(place, 'output');
    const isPage = isObject(output);
    const list = isPage ? readList(output, 'records', at) : output;
    const choices = Array.isArray(list)
      ? readRecords(list, isPage ? within(at, 'records') : at)
      : undefined;
    if (!choices || !isPage) return choices && { ...noPage, choices };
    const nextCursor = readCursor(own(output, 'nextPageCursor'), within(at, 'nextPageCursor'));
    return { choices, nextCursor };
  });
}

/** Reads a list of choices: bare values, objects with a label, or titled sections of them, once each by typed value. */
export function readChoices(
  list: readonly unknown[],
  place: Place,
  readDependents?: ReadDependents,
): readonly Choice[] {
  const byValue = new Map<string, Choice>();
  list.forEach((entry, index) => {
    for (const choice of readEntry(entry, within(place, index), readDependents)) {
      const key = JSON.stringify(choice.value);
      if (!byValue.has(key)) byValue.set(key, choice);
    }
  });
  return [...byValue.values()];
}

/** `undefined`: there are records, and not one of them can be read. Such a list is not empty. */
function readRecords(records: readonly unknown[], place: Place): readonly Choice[] | undefined {
  const [first] = records;
  if (isObject(first) && Object.hasOwn(first, 'id')) {
    report(place, 'These are nested default inputs, not choices: left out.');
    return [];
  }
  const choices = readChoices(records, place);
  return choices.length === 0 && !records.every(isSection) ? undefined : choices;
}

function isSection(entry: unknown): entry is WireObject {
  return isObject(entry) && Array.isArray(own(entry, 'items')) && !Object.hasOwn(entry, 'value');
}

function readEntry(
  entry: unknown,
  place: Place,
  readDependents?: ReadDependents,
): readonly Choice[] {
  if (isSection(entry)) return readSection(entry, place, readDependents);
  const choice = isObject(entry)
    ? readLabelled(entry, place, readDependents)
    : readBare(entry, place);
  return choice ? [choice] : [];
}

function readSection(
  section: WireObject,
  place: Place,
  readDependents?: ReadDependents,
): readonly Choice[] {
  const title = readText(section, 'title', place) ?? readText(section, 'label', place);
  const items = readList(section, 'items', place) ?? [];
  const at = within(place, 'items');
  return items.flatMap((item, index) => {
    const here = within(at, index);
    const choice = isObject(item) ? readLabelled(item, here, readDependents) : readBare(item, here);
    return choice ? [{ ...choice, ...(title ? { section: title } : {}) }] : [];
  });
}

function readLabelled(
  entry: WireObject,
  place: Place,
  readDependents?: ReadDependents,
): Choice | undefined {
  const value = readJson(own(entry, 'value'), within(place, 'value'));
  if (value === undefined) {
    report(place, 'A choice without a value: left out.');
    return undefined;
  }
  const subtitle = readText(entry, 'subtitle', place);
  const dependents = readDependents?.(entry, place);
  return {
    value,
    label: readLabel(own(entry, 'label')) ?? toLabel(value),
    ...(subtitle ? { subtitle } : {}),
    ...(dependents ? { dependents } : {}),
  };
}

function readBare(entry: unknown, place: Place): Choice | undefined {
  const value = entry === null ? undefined : readJson(entry, place);
  if (value === undefined) {
    report(place, 'Not a choice: left out.');
    return undefined;
  }
  return { value, label: toLabel(value) };
}

function readLabel(label: unknown): string | undefined {
  if (typeof label === 'number') return String(label);
  return typeof label === 'string' && label !== '' ? label : undefined;
}

function toLabel(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The vendor's SDK reads every falsy cursor as the end. */
function readCursor(cursor: unknown, place: Place): string | number | null {
  if (typeof cursor === 'string' || typeof cursor === 'number') return cursor || null;
  if (cursor) report(place, 'Expected text or a number: taken as the last page.');
  return null;
}

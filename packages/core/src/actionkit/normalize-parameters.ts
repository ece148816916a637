import type { ChoicesSource, FilterRules, Parameter } from '../contract/catalog.ts';
import type { JsonObject, JsonValue } from '../contract/json.ts';
import { readChoices } from './normalize-choices.ts';
import {
  isObject,
  own,
  type Place,
  readFlag,
  readJson,
  readList,
  readObject,
  readText,
  readTexts,
  report,
  type WireObject,
  within,
} from './wire.ts';

/** What the vendor documents for an input; everything else goes to `extra`. */
const documented: ReadonlySet<string> = new Set([
  'id',
  'type',
  'title',
  'label',
  'subtitle',
  'placeholder',
  'required',
  'defaultValue',
  'documentationLink',
  'documentationLinkLabel',
  'hidden',
  'readOnly',
  'values',
  'customDropdownOptions',
  'valuesSource',
  'supportedKeys',
  'supportedKeysSource',
  'supportedOperators',
  'disableOrCondition',
  'lines',
  'supportedUnits',
  'dependentInputs',
]);

/** `{{settings.calendar}}` and its like belong to the vendor's workflow editor: nobody fills them in here. */
const editorPlaceholder = /\{\{[^{}]*\}\}/;

/** Inputs within inputs: more than any form could show. */
const maxDependentDepth = 8;

/** Reads a list of inputs; those without an id, and further ones with the same id, are reported and left out. */
export function readParameters(
  list: readonly unknown[],
  place: Place,
  depth = 0,
): readonly Parameter[] {
  const byId = new Map<string, Parameter>();
  list.forEach((input, index) => {
    const here = within(place, index);
    const parameter = isObject(input) ? readParameter(input, here, depth) : undefined;
    if (!parameter) report(here, 'Not an input with an id: left out.');
    else if (byId.has(parameter.id)) report(here, `A second input "${parameter.id}": left out.`);
    else byId.set(parameter.id, parameter);
  });
  return [...byId.values()];
}

function readParameter(input: WireObject, place: Place, depth: number): Parameter | undefined {
  const id = readText(input, 'id', place);
  if (!id) return undefined;
  const wireType = readText(input, 'type', place);
  if (!wireType) report(within(place, 'type'), 'An input without a type.');
  return {
    id,
    wireType: wireType || 'UNKNOWN',
    title: readText(input, 'title', place) || readText(input, 'label', place) || id,
    required: readFlag(input, 'required', place),
    ...withoutAbsent({
      subtitle: readText(input, 'subtitle', place),
      placeholder: forPeople(readText(input, 'placeholder', place)),
      defaultValue: readDefault(input, place),
      documentation: readDocumentation(input, place),
      hidden: readFlag(input, 'hidden', place) || undefined,
      readOnly: readFlag(input, 'readOnly', place) || undefined,
      choices: readStaticChoices(input, place, depth),
      choicesSource: readSource(input, 'valuesSource', place),
      filter: readFilter(input, place),
      lines: readLines(input, place),
      units: readTexts(input, 'supportedUnits', place),
      dependents: readDependents(input, place, depth),
      extra: readExtra(input, place),
    }),
  };
}

function readDependents(input: WireObject, place: Place, depth: number) {
  const list = readList(input, 'dependentInputs', place);
  if (!list?.length) return undefined;
  const here = within(place, 'dependentInputs');
  if (depth < maxDependentDepth) return readParameters(list, here, depth + 1);
  report(here, 'Nested too deeply: left out.');
  return undefined;
}

function readStaticChoices(input: WireObject, place: Place, depth: number) {
  // A CUSTOM_DROPDOWN keeps its static choices under a name of its own.
  const values =
    readList(input, 'values', place) ?? readList(input, 'customDropdownOptions', place);
  return (
    values &&
    readChoices(values, within(place, 'values'), (choice, at) => readDependents(choice, at, depth))
  );
}

function readSource(input: WireObject, key: string, place: Place): ChoicesSource | undefined {
  const source = readObject(input, key, place);
  if (!source) return undefined;
  const here = within(place, key);
  const sourceType = readText(source, 'sourceType', here);
  if (sourceType) {
    return { key: sourceType, dependencies: readTexts(source, 'dependencies', here) ?? [] };
  }
  report(here, 'A source without sourceType: left out.');
  return undefined;
}

function readFilter(input: WireObject, place: Place): FilterRules | undefined {
  const rules = withoutAbsent({
    keys: readTexts(input, 'supportedKeys', place),
    keysSource: readSource(input, 'supportedKeysSource', place),
    operators: readTexts(input, 'supportedOperators', place),
    onlyAnd: readFlag(input, 'disableOrCondition', place) || undefined,
  });
  return Object.keys(rules).length > 0 ? rules : undefined;
}

function readDefault(input: WireObject, place: Place): JsonValue | undefined {
  const value = own(input, 'defaultValue') ?? undefined;
  const json = readJson(value, within(place, 'defaultValue'));
  return json !== undefined && !isEditorPlaceholder(json) ? json : undefined;
}

function readDocumentation(input: WireObject, place: Place): Parameter['documentation'] {
  const href = readText(input, 'documentationLink', place);
  if (!href) return undefined;
  if (!isWebAddress(href)) {
    report(within(place, 'documentationLink'), 'Not an http or https address: left out.');
    return undefined;
  }
  return { href, ...withoutAbsent({ label: readText(input, 'documentationLinkLabel', place) }) };
}

function readLines(input: WireObject, place: Place): number | undefined {
  const lines = own(input, 'lines') ?? undefined;
  if (lines === undefined) return undefined;
  if (typeof lines === 'number' && Number.isInteger(lines) && lines >= 1) return lines;
  report(within(place, 'lines'), 'Expected a whole number of at least 1.');
  return undefined;
}

function readExtra(input: WireObject, place: Place): JsonObject | undefined {
  const entries = Object.keys(input)
    .filter((key) => !documented.has(key))
    .map((key) => [key, readJson(input[key], within(place, key))] as const)
    .filter(([, value]) => value !== undefined);
  // From entries, so that a key like `__proto__` stays a plain property.
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function forPeople(text: string | undefined): string | undefined {
  return text && !editorPlaceholder.test(text) ? text : undefined;
}

function isEditorPlaceholder(value: JsonValue): boolean {
  if (typeof value === 'string') return editorPlaceholder.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((item) => item !== undefined && isEditorPlaceholder(item));
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** Absent facts stay absent keys: the catalog is sent to browsers. */
function withoutAbsent<Facts extends object>(facts: Facts): Partial<Facts> {
  const present = Object.entries(facts).filter(([, value]) => value !== undefined);
  // Only absent keys were taken away, which is what Partial says.
  return Object.fromEntries(present) as Partial<Facts>;
}

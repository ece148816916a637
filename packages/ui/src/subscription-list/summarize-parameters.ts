import {
  buildFormModel,
  describeFilter,
  type Field,
  filterFromWire,
  type InputKindName,
  isFilterTree,
  type JsonObject,
  type JsonValue,
  type Parameter,
  type TriggerConfig,
} from '@trigger-picker/core';

/** What a trigger listens to, as one pair of a summary. */
export interface ParameterSummary {
  readonly id: string;
  readonly title: string;
  readonly value: string;
}

/** Kinds that say nothing in a summary, or must not be shown: a password least of all. */
const unspoken: ReadonlySet<InputKindName> = new Set([
  'password',
  'credential',
  'account',
  'permission',
  'copyable',
  'action',
  'display',
  'file',
  'line-list',
  'nested-list',
  'opaque',
  'code',
  'field-mapper',
  'boolean',
]);

/** How many characters of a value a row has room for. */
const MAX_VALUE = 60;

/** The parameters that tell two subscriptions of one trigger apart: what is filled in, in the form's order. */
export function summarizeParameters(
  parameters: readonly Parameter[],
  saved: JsonObject,
  {
    labels = {},
    count = 2,
  }: { readonly labels?: TriggerConfig['labels']; readonly count?: number } = {},
): ParameterSummary[] {
  const model = buildFormModel(parameters);
  const values = model.fromParameters(saved);
  const known = { ...model.toLabels(values), ...labels };
  return model
    .visibleFields(values)
    .filter(({ kind }) => !unspoken.has(kind))
    .flatMap((field) => summarize(field, saved[field.id], known[field.id]) ?? [])
    .slice(0, count);
}

function summarize(
  { id, kind, parameter }: Field,
  json: JsonValue | undefined,
  label: string | undefined,
): ParameterSummary | undefined {
  const value = label ?? (kind === 'filter' ? filterText(json) : plainText(json));
  if (value === '') return undefined;
  const shown = value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value;
  return { id, title: parameter.title, value: shown };
}

function filterText(json: JsonValue | undefined): string {
  const filter = json === undefined ? undefined : filterFromWire(json);
  if (!filter || !isFilterTree(filter)) return '';
  return describeFilter(filter)
    .map(({ text }) => text)
    .join('');
}

function plainText(json: JsonValue | undefined): string {
  if (Array.isArray(json)) return json.map(plainText).filter(Boolean).join(', ');
  return typeof json === 'string' || typeof json === 'number' ? String(json).trim() : '';
}

import { type Field, isSameJson, type JsonValue } from '@trigger-picker/core';
import type { FormContextValue } from '../form-context.tsx';
import type { ChoiceUi } from './use-choice-ui.ts';
import type { Dropped } from './use-keep-or-reset.ts';

/** A value in plain characters. */
export function toText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What was taken out of a field, and why. */
export function describeDropped(
  { items, parents }: Dropped,
  field: Field,
  { start, labelOf }: FormContextValue,
  { t, locale }: ChoiceUi,
): string {
  const list = new Intl.ListFormat(locale);
  const titleOf = (id: string) =>
    start.model.fields.find((other) => other.id === id)?.parameter.title ?? id;
  const choices = list.format(items.map((item) => labelOf(field.id, item) ?? toText(item)));
  return parents.length === 0
    ? t('choice.dropped.account', { choices })
    : t('choice.dropped.parent', { choices, parents: list.format(parents.map(titleOf)) });
}

/** Where a value came from that its list lacks, and that it is sent. */
export function describeForeign(
  value: JsonValue,
  { id, name }: Field,
  { start: { values, saved } }: FormContextValue,
  { t }: ChoiceUi,
): string {
  if (!isSameJson(value, values[name])) return t('choice.notListed.chosen');
  const isSaved = saved !== undefined && Object.hasOwn(saved, id);
  return t(isSaved ? 'choice.notListed.saved' : 'choice.notListed.default');
}

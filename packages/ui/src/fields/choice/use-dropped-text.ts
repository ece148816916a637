'use client';
import type { Field } from '@trigger-picker/core';
import { useFormContext } from '../form-context.tsx';
import { useChoiceUi } from './use-choice-ui.ts';
import { toText } from './use-chosen.ts';
import type { Dropped } from './use-keep-or-reset.ts';

/** Says what was taken out of a field, and why. */
export function useDroppedText(field: Field, dropped: Dropped | undefined): string | undefined {
  const { start, labelOf } = useFormContext();
  const { t, locale } = useChoiceUi();
  if (!dropped) return undefined;
  const list = new Intl.ListFormat(locale);
  const { items, parents } = dropped;
  const titleOf = (id: string) =>
    start.model.fields.find((other) => other.id === id)?.parameter.title ?? id;
  const choices = list.format(items.map((item) => labelOf(field.id, item) ?? toText(item)));
  return parents.length === 0
    ? t('choice.dropped.account', { choices })
    : t('choice.dropped.parent', { choices, parents: list.format(parents.map(titleOf)) });
}

import { type Field, isSameJson, type JsonValue } from '@trigger-picker/core';
import type { Translate } from '../../messages/messages.ts';
import type { LabelOf } from '../use-labels.ts';
import type { TroubleKey } from './use-trouble-ui.ts';

const maxLength = 120;

/** A value in a few words: what it is called, or else what it is. A secret is never written out. */
export function describeValue(
  value: JsonValue | undefined,
  field: Field | undefined,
  labelOf: LabelOf,
  t: Translate<TroubleKey>,
): string {
  if (value === undefined || value === null || value === '') return t('form.value.none');
  if (field?.input.isSecret) return t('form.value.secret');
  const label = field && (labelOf(field.id, value) ?? choiceLabel(field, value));
  if (label !== undefined) return label;
  if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no');
  return shortenText(typeof value === 'string' ? value : JSON.stringify(value));
}

/** A text, cut where it would fill the screen. */
export function shortenText(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}

function choiceLabel({ parameter }: Field, value: JsonValue): string | undefined {
  return parameter.choices?.find((choice) => isSameJson(choice.value, value))?.label;
}

'use client';
import { type Field, isSameJson, type JsonValue } from '@trigger-picker/core';
import type { PlainMessageKey } from '../../messages/messages.ts';
import { useFormContext } from '../form-context.tsx';
import { type ChoiceKey, useChoiceUi } from './use-choice-ui.ts';
import type { Chosen } from './use-chosen.ts';

/** Says of a value that its list lacks where it came from, and that it is sent. */
export function useForeignText(
  field: Field,
  value: JsonValue,
  chosen: Chosen | undefined,
): string | undefined {
  const { start } = useFormContext();
  const { t } = useChoiceUi();
  if (!chosen?.isForeign) return undefined;
  const isUntouched = isSameJson(value, start.values[field.name]);
  return t(isUntouched ? originOf(field, start.saved) : 'choice.notListed.chosen');
}

function originOf({ id }: Field, saved: object | undefined): PlainMessageKey<ChoiceKey> {
  return saved && Object.hasOwn(saved, id) ? 'choice.notListed.saved' : 'choice.notListed.default';
}

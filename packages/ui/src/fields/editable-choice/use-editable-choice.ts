'use client';
import type { JsonValue } from '@trigger-picker/core';
import { useMemo } from 'react';
import { findsNothing } from '../choice/describe-list.ts';
import { useListNote } from '../choice/list-note.tsx';
import { itemsOf } from '../choice/several.ts';
import { useChoiceUi } from '../choice/use-choice-ui.ts';
import { toText, useChosen } from '../choice/use-chosen.ts';
import { useFieldChoices } from '../choice/use-field-choices.ts';
import type { FieldProps } from '../field-props.ts';
import { useFormContext } from '../form-context.tsx';
import { useTypedText } from './use-typed-text.ts';

const nothing: readonly JsonValue[] = [];

/** A field that takes a choice or any text: its list, what is chosen, what is being typed, what is said below. */
export function useEditableChoice({ field, value }: FieldProps<JsonValue>) {
  const { labelOf } = useFormContext();
  const { t } = useChoiceUi();
  const typed = useTypedText(value);
  const items = useMemo(() => itemsOf(value, false), [value]);
  const isNamed = typed.typed !== undefined || labelOf(field.id, value) !== undefined;
  const list = useFieldChoices(field, { unnamed: isNamed ? nothing : items });
  const chosen = useChosen(field, items, list);
  const isRenamed = chosen !== undefined && chosen.text !== toText(value);
  const listNote = useListNote(list, field.parameter.title);
  // As long as it is typed, this is worth more than how the list stands.
  const isOwn = typed.typed !== undefined && findsNothing(list);
  const ownText = isOwn ? t('choice.ownText.kept') : undefined;
  return {
    list,
    typed,
    chosen,
    /** What is sent, where it is called otherwise (`1` for High), or that what is typed is sent. */
    text: isRenamed ? t('choice.sentAs', { value: toText(value) }) : ownText,
    listNote: ownText === undefined ? listNote : null,
  };
}

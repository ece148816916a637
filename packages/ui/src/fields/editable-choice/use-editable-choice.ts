'use client';
import type { JsonValue } from '@trigger-picker/core';
import { useMemo } from 'react';
import { findsNothing } from '../choice/describe-list.ts';
import { toText } from '../choice/describe-value.ts';
import { itemsOf } from '../choice/several.ts';
import { useChoiceNotes } from '../choice/use-choice-notes.tsx';
import { useChoiceUi } from '../choice/use-choice-ui.ts';
import { useChosen } from '../choice/use-chosen.ts';
import { useFieldChoices } from '../choice/use-field-choices.ts';
import type { FieldProps } from '../field-props.ts';
import { useTypedText } from './use-typed-text.ts';

/** A field that takes a choice or any text: its list, what is chosen, what is being typed, what is said below. */
export function useEditableChoice({ field, value }: FieldProps<JsonValue>) {
  const { t } = useChoiceUi();
  const typed = useTypedText(value);
  const isTyping = typed.typed !== undefined;
  const items = useMemo(() => itemsOf(value, false), [value]);
  const list = useFieldChoices(field, { value: isTyping ? null : value });
  const chosen = useChosen(field, items, list);
  const isOwn = isTyping && findsNothing(list);
  const ownText = isOwn ? t('choice.ownText.kept') : undefined;
  const isRenamed = chosen !== undefined && chosen.text !== toText(value);
  const note = useChoiceNotes({
    title: field.parameter.title,
    list: isOwn ? undefined : list,
    // What is sent, where it is called otherwise (`1` for High), or that what is typed is sent.
    text: isRenamed ? t('choice.sentAs', { value: toText(value) }) : ownText,
  });
  return { list, typed, chosen, note };
}

'use client';
import type { JsonValue } from '@trigger-picker/core';
import type { FieldProps } from '../field-props.ts';
import { useFormContext } from '../form-context.tsx';
import { FieldFrame } from '../parts/field-frame.tsx';
import { controlAttributes } from '../parts/field-ids.ts';
import { ChoiceInput } from './choice-input.tsx';
import { useEditableChoice } from './use-editable-choice.ts';

/** A choice or a line of text, in one input. */
export function EditableLine(props: FieldProps<JsonValue>) {
  const { field, value, onChange, onBlur } = props;
  const { rememberLabel } = useFormContext();
  const { list, typed, chosen, note } = useEditableChoice(props);
  return (
    <FieldFrame {...props} note={note}>
      <ChoiceInput
        parameter={field.parameter}
        list={list}
        value={value}
        label={chosen?.text}
        typed={typed}
        onChange={onChange}
        onPick={(choice) => rememberLabel(field.id, choice.value, choice.label)}
        onBlur={onBlur}
        attributes={controlAttributes(props, note !== null)}
      />
    </FieldFrame>
  );
}

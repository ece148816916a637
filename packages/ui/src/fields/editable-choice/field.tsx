'use client';
import type { JsonValue } from '@trigger-picker/core';
import { useUi } from '../../internals/ui-context.tsx';
import { useListNote } from '../choice/list-status.tsx';
import { toText, useChosen } from '../choice/use-chosen.ts';
import { useFieldChoices } from '../choice/use-field-choices.ts';
import type { FieldProps } from '../field-props.ts';
import { useFormContext } from '../form-context.tsx';
import { FieldFrame } from '../parts/field-frame.tsx';
import { controlAttributes } from '../parts/field-ids.ts';
import { ChoiceInput } from './choice-input.tsx';

/** One of a list, or text of the user's own. Text is never reset: no list can tell that it is wrong. */
export function EditableChoiceField(props: FieldProps<JsonValue>) {
  const { field, value, onChange, onBlur } = props;
  const { t } = useUi();
  const { rememberLabel } = useFormContext();
  const list = useFieldChoices(field);
  const chosen = useChosen(field, value, list);
  const isRenamed = chosen !== undefined && chosen.text !== toText(value);
  const listNote = useListNote(list);
  const hasNote = isRenamed || listNote !== null;
  return (
    <FieldFrame
      {...props}
      note={
        hasNote && (
          <>
            {isRenamed && (
              <span className="tp-note">
                {t('choice.sentAs')} <code className="tp-mono">{toText(value)}</code>
              </span>
            )}
            {listNote}
          </>
        )
      }
    >
      <ChoiceInput
        parameter={field.parameter}
        list={list}
        value={value}
        chosen={chosen}
        onChange={onChange}
        onPick={(choice) => rememberLabel(field.id, choice.value, choice.label)}
        onBlur={onBlur}
        attributes={controlAttributes(props, hasNote)}
      />
    </FieldFrame>
  );
}

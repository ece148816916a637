'use client';
import type { JsonValue } from '@trigger-picker/core';
import { ChoiceSelect } from '../choice/choice-select.tsx';
import { toText } from '../choice/describe-value.ts';
import { useChoiceUi } from '../choice/use-choice-ui.ts';
import type { FieldProps } from '../field-props.ts';
import { useFormContext } from '../form-context.tsx';
import { FieldFrame } from '../parts/field-frame.tsx';
import { controlAttributes } from '../parts/field-ids.ts';
import { useLeave } from '../parts/use-leave.ts';
import { useEditableChoice } from './use-editable-choice.ts';

/** A choice, or text of any length beside it: the one takes the place of the other. */
export function EditablePair(props: FieldProps<JsonValue>) {
  const { field, value, onChange, onBlur } = props;
  const { title, placeholder, readOnly, required, lines = 1 } = field.parameter;
  const { rememberLabel } = useFormContext();
  const { t, slot } = useChoiceUi();
  const { list, typed, chosen, note } = useEditableChoice(props);
  const isOwn = typed.typed !== undefined || (chosen !== undefined && !chosen.isLabelled);
  const attributes = controlAttributes(props, note !== null);
  return (
    <FieldFrame {...props} note={note}>
      <div
        {...slot('choice-pair')}
        {...useLeave(() => {
          typed.settle();
          onBlur();
        })}
      >
        <ChoiceSelect
          list={list}
          title={title}
          value={isOwn ? null : value}
          chosen={isOwn ? undefined : chosen}
          onPick={(choice) => {
            typed.settle();
            rememberLabel(field.id, choice.value, choice.label);
            onChange(choice.value);
          }}
          onClear={required ? undefined : () => onChange(null)}
          placeholder={isOwn ? t('choice.ownText.chosen') : placeholder}
          isReadOnly={readOnly}
          attributes={attributes}
        />
        <textarea
          {...slot('choice-pair-text')}
          rows={lines}
          aria-label={t('choice.ownText', { title })}
          aria-describedby={attributes['aria-describedby']}
          aria-invalid={attributes['aria-invalid']}
          placeholder={t('choice.ownText.placeholder')}
          readOnly={readOnly}
          value={isOwn ? toText(value) : ''}
          onChange={({ target }) => {
            typed.setTyped(target.value);
            onChange(target.value === '' ? null : target.value);
          }}
        />
      </div>
    </FieldFrame>
  );
}

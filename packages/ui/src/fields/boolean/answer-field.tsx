'use client';
import type { PlainMessageKey } from '../../messages/messages.ts';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from '../parts/field-frame.tsx';
import { controlAttributes, fieldIds } from '../parts/field-ids.ts';
import { type FieldKey, useFieldUi } from '../parts/use-field-ui.ts';
import { useLeave } from '../parts/use-leave.ts';

const answers: readonly {
  readonly value: boolean | null;
  readonly text: PlainMessageKey<FieldKey>;
}[] = [
  { value: null, text: 'form.notSet' },
  { value: true, text: 'form.yes' },
  { value: false, text: 'form.no' },
];

/** Yes, no and, where it may be left out, neither. */
export function AnswerField(props: FieldProps<boolean | null>) {
  const { t, slot } = useFieldUi();
  const { field, value, onChange, onBlur, id } = props;
  const { required, readOnly } = field.parameter;
  const offered = answers.filter((answer) => !required || answer.value !== null);
  return (
    <FieldFrame {...props} isGroup>
      <div
        {...controlAttributes(props)}
        {...slot('field-answers')}
        role="radiogroup"
        aria-readonly={readOnly}
        aria-labelledby={fieldIds(id).label}
        {...useLeave(onBlur)}
      >
        {offered.map(({ value: answer, text }) => (
          <label key={text} {...slot('field-answer')}>
            <input
              {...slot('field-answer-input')}
              type="radio"
              name={id}
              checked={answer === value}
              onChange={() => readOnly || onChange(answer)}
            />
            {t(text)}
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}

'use client';
import { RadioGroup, Switch } from 'radix-ui';
import { useState } from 'react';
import { useUi } from '../../internals/ui-context.tsx';
import type { PlainMessageKey } from '../../messages/messages.ts';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from '../parts/field-frame.tsx';
import { controlAttributes, fieldIds } from '../parts/field-ids.ts';

type BooleanProps = FieldProps<boolean | null>;

/** Yes or no: a switch where it has to be one of them, and three states where it may be left out. */
export function BooleanField(props: BooleanProps) {
  // A required one that was saved without a value is no "no": it asks, and keeps its look once it is answered.
  const [asks] = useState(props.value === null);
  const { required } = props.field.parameter;
  return required && !asks ? <SwitchField {...props} /> : <AnswerField {...props} />;
}

function SwitchField(props: BooleanProps) {
  const { field, value, onChange, onBlur } = props;
  const { 'aria-required': _always, ...attributes } = controlAttributes(props);
  return (
    <FieldFrame {...props} isInline>
      <Switch.Root
        {...attributes}
        className="tp-switch"
        data-slot="field-switch"
        checked={value === true}
        disabled={field.parameter.readOnly}
        onCheckedChange={onChange}
        onBlur={onBlur}
      >
        <Switch.Thumb className="tp-switch-thumb" />
      </Switch.Root>
    </FieldFrame>
  );
}

interface Answer {
  readonly id: string;
  readonly value: boolean | null;
  readonly text: PlainMessageKey;
}

const answers: readonly Answer[] = [
  { id: 'none', value: null, text: 'form.notSet' },
  { id: 'yes', value: true, text: 'form.yes' },
  { id: 'no', value: false, text: 'form.no' },
];

function AnswerField(props: BooleanProps) {
  const { field, value, onChange, onBlur, id } = props;
  const { required, readOnly } = field.parameter;
  const { t } = useUi();
  const offered = required ? answers.filter((answer) => answer.value !== null) : answers;
  const chosen = offered.find((answer) => answer.value === value);
  return (
    <FieldFrame {...props} isGroup>
      <RadioGroup.Root
        {...controlAttributes(props)}
        className="tp-segments"
        data-slot="field-answers"
        aria-labelledby={fieldIds(id).label}
        // Radix draws a group without a value as uncontrolled, unless it is given an empty one.
        value={chosen?.id ?? ''}
        disabled={readOnly}
        orientation="horizontal"
        onValueChange={(next) =>
          onChange(answers.find((answer) => answer.id === next)?.value ?? null)
        }
        onBlur={onBlur}
      >
        {offered.map((answer) => (
          <RadioGroup.Item key={answer.id} value={answer.id} className="tp-segment">
            {t(answer.text)}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </FieldFrame>
  );
}

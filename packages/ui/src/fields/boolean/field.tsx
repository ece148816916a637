'use client';
import { useState } from 'react';
import type { FieldProps } from '../field-props.ts';
import { AnswerField } from './answer-field.tsx';
import { SwitchField } from './switch-field.tsx';

/** Yes or no: a switch where it has to be one of them, and three states where it may be left out. */
export function BooleanField(props: FieldProps<boolean | null>) {
  // A required one that was saved without a value is no "no": it asks, and keeps its look once it is answered.
  const [asks] = useState(props.value === null);
  const { required } = props.field.parameter;
  return required && !asks ? <SwitchField {...props} /> : <AnswerField {...props} />;
}

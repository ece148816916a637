'use client';
import type { JsonValue } from '@trigger-picker/core';
import { useState } from 'react';
import type { FieldProps } from '../field-props.ts';
import { EditableLine } from './editable-line.tsx';
import { EditablePair } from './editable-pair.tsx';

/**
 * One of a list, or text of the user's own. Text is never reset: no list can tell that it is wrong. Text of
 * several lines has a place of its own beside the list, which an input of one line would break up.
 */
export function EditableChoiceField(props: FieldProps<JsonValue>) {
  const { value, field } = props;
  const isLong = (field.parameter.lines ?? 1) > 1 || hasLines(value);
  const [startedLong] = useState(isLong);
  return isLong || startedLong ? <EditablePair {...props} /> : <EditableLine {...props} />;
}

function hasLines(value: JsonValue): boolean {
  return typeof value === 'string' && value.includes('\n');
}

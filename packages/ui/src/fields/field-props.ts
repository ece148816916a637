import type { Field } from '@trigger-picker/core';
import type { ComponentType } from 'react';

/** What a field is drawn from. */
export interface FieldProps<Value = unknown> {
  readonly field: Field;
  readonly value: Value;
  /** Only for what the user does: children are reset by it. */
  readonly onChange: (value: Value) => void;
  /** The user has left the field: from now on its errors show. */
  readonly onBlur: () => void;
  /** Of the element that is labelled and takes the focus. Other ids are made from it. */
  readonly id: string;
  /** What is wrong with the value, in a sentence. */
  readonly error?: string | undefined;
}

/** Draws one kind of field. */
export type FieldRenderer<Value = unknown> = ComponentType<FieldProps<Value>>;

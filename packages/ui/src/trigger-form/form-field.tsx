'use client';
import { type Field, type FormValues, isOpaque } from '@trigger-picker/core';
import { createElement, memo } from 'react';
import { useController } from 'react-hook-form';
import { findRenderer } from '../fields/find-renderer.ts';
import { useFormContext } from '../fields/form-context.tsx';
import { LazyField } from '../fields/lazy-field.tsx';
import { isLazyRenderer } from '../fields/lazy-renderer.ts';
import { FieldBoundary } from './field-boundary.tsx';
import { opaqueValueField } from './lazy-trouble.ts';

interface FormFieldProps {
  readonly field: Field;
  readonly id: string;
}

/** One field of the form, tied to its value. */
export const FormField = memo(function FormField(props: FormFieldProps) {
  return (
    <FieldBoundary title={props.field.parameter.title}>
      <BoundField {...props} />
    </FieldBoundary>
  );
});

function BoundField({ field, id }: FormFieldProps) {
  const { control, serverErrors, trigger, fields, afterPress } = useFormContext();
  const { field: bound, fieldState } = useController<FormValues>({ control, name: field.name });
  const { input, parameter } = field;
  const isDrawn = input.isValue(bound.value);
  const isForeign = !isDrawn && isOpaque(bound.value);
  const renderer = isForeign ? opaqueValueField : findRenderer(field, trigger, fields);
  const props = {
    field,
    id,
    value: isDrawn || isForeign ? bound.value : input.emptyValue(parameter),
    onBlur: () => afterPress(bound.onBlur),
    // Wrapped as an event: a value that is an object with a `target` would be taken for one.
    onChange: (value: unknown) => bound.onChange({ target: { value } }),
    error: fieldState.error?.message ?? serverErrors.get(field.name),
  };
  return isLazyRenderer(renderer) ? (
    <LazyField {...props} renderer={renderer} />
  ) : (
    // Looked up and not made here: an element from a table, which JSX would have to name as if it were.
    createElement(renderer, props)
  );
}

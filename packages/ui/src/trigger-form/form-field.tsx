'use client';
import { type Field, type FormValues, isOpaque } from '@trigger-picker/core';
import { createElement, memo } from 'react';
import { useController } from 'react-hook-form';
import { useFieldSupport } from '../fields/field-support.tsx';
import { findRenderer } from '../fields/find-renderer.ts';
import { useFormContext } from '../fields/form-context.tsx';
import { LazyField } from '../fields/lazy-field.tsx';
import { isLazyRenderer } from '../fields/lazy-renderer.ts';
import { OpaqueValueField } from '../fields/parts/opaque-value-field.tsx';
import { FieldBoundary } from './field-boundary.tsx';

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
  const { control, serverErrors, trigger, afterPress } = useFormContext();
  const { options } = useFieldSupport();
  const { field: bound, fieldState } = useController<FormValues>({ control, name: field.name });
  const { input, parameter } = field;
  const empty = () => input.emptyValue(parameter);
  const common = {
    field,
    id,
    onBlur: () => afterPress(bound.onBlur),
    // Wrapped as an event: a value that is an object with a `target` would be taken for one.
    onChange: (value: unknown) => bound.onChange({ target: { value } }),
    error: fieldState.error?.message ?? serverErrors.get(field.name),
  };
  const isDrawn = input.isValue(bound.value);
  const value: unknown = isDrawn || isOpaque(bound.value) ? bound.value : empty();
  if (isOpaque(value) && !isDrawn) {
    return <OpaqueValueField {...common} value={value} onRemove={() => common.onChange(empty())} />;
  }
  const renderer = findRenderer(field, trigger, options);
  return isLazyRenderer(renderer) ? (
    <LazyField {...common} value={value} renderer={renderer} />
  ) : (
    // Looked up and not made here: an element from a table, which JSX would have to name as if it were.
    createElement(renderer, { ...common, value })
  );
}

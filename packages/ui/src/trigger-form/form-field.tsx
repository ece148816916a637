'use client';
import { type Field, type FormValues, inputKinds, isOpaque } from '@trigger-picker/core';
import { memo } from 'react';
import { useController } from 'react-hook-form';
import type { FieldRenderer } from '../fields/field-props.ts';
import { useFormContext } from '../fields/form-context.tsx';
import type { FieldRenderers } from '../fields/index.ts';
import { OpaqueValueField } from '../fields/parts/opaque-value-field.tsx';
import { FieldBoundary } from './field-boundary.tsx';

interface FormFieldProps {
  readonly field: Field;
  readonly id: string;
  readonly renderers: FieldRenderers;
}

/** One field of the form, tied to its value. */
export const FormField = memo(function FormField(props: FormFieldProps) {
  return (
    <FieldBoundary title={props.field.parameter.title}>
      <BoundField {...props} />
    </FieldBoundary>
  );
});

function BoundField({ field, id, renderers }: FormFieldProps) {
  const { control, serverErrors } = useFormContext();
  const { field: bound, fieldState } = useController<FormValues>({ control, name: field.name });
  const { emptyValue, isValue } = inputKinds[field.kind];
  const empty = () => emptyValue(field.parameter);
  const common = {
    field,
    id,
    onBlur: bound.onBlur,
    // Wrapped as an event: a value that is an object with a `target` would be taken for one.
    onChange: (value: unknown) => bound.onChange({ target: { value } }),
    error: fieldState.error?.message ?? serverErrors.get(field.name),
  };
  const value: unknown = isValue(bound.value) || isOpaque(bound.value) ? bound.value : empty();
  if (isOpaque(value) && !isValue(value)) {
    return <OpaqueValueField {...common} value={value} onRemove={() => common.onChange(empty())} />;
  }
  // The table pairs each kind with the renderer of its values, and `isValue` has seen this one; an index by a
  // union of names cannot say so.
  const Renderer = renderers[field.kind] as FieldRenderer;
  return <Renderer {...common} value={value} />;
}

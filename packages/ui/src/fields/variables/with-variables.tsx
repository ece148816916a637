'use client';
import { acceptsVariables } from '@trigger-picker/core';
import type { ComponentType } from 'react';
import type { FieldProps } from '../field-props.ts';
import { useFormContext } from '../form-context.tsx';
import { LazyField } from '../lazy-field.tsx';
import { lazyRenderer } from '../lazy-renderer.ts';

/** A text field that takes the host's variables, where there are any and its wire type may hold them. */
export function withVariables(Plain: ComponentType<FieldProps<string>>) {
  // Loaded only where a host has variables.
  const editor = lazyRenderer(() =>
    import('./variable-field.tsx').then((editor) => editor.variableField(Plain)),
  );
  return function TextOrVariables(props: FieldProps<string>) {
    const { variables } = useFormContext();
    if (!variables || !acceptsVariables(props.field)) return <Plain {...props} />;
    return <LazyField {...props} renderer={editor} />;
  };
}

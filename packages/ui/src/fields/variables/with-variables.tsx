'use client';
import { acceptsVariables } from '@trigger-picker/core';
import type { ComponentType } from 'react';
import type { FieldProps } from '../field-props.ts';
import { useFieldSupport } from '../field-support.tsx';
import { LazyField } from '../lazy-field.tsx';
import { lazyRenderer } from '../lazy-renderer.ts';
import { hasReservedSigns } from './token-codes.ts';

/** Loaded only where a host has variables. */
const editor = lazyRenderer(() =>
  import('./variable-field.tsx').then((kind) => kind.VariableField),
);

/** A text field that takes the host's variables, where there are any and its wire type may hold them. */
export function withVariables(Plain: ComponentType<FieldProps<string>>) {
  return function TextOrVariables(props: FieldProps<string>) {
    const { syntax } = useFieldSupport();
    const isPlain = !syntax || !acceptsVariables(props.field) || hasReservedSigns(props.value);
    if (isPlain) return <Plain {...props} />;
    return <LazyField {...props} renderer={editor} />;
  };
}

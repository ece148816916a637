'use client';
import type { InputKind } from '@trigger-picker/core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { FieldOptions } from './field-options.ts';
import type { VariableProps } from './variables/variable-props.ts';
import { toVariableSyntax, type VariableSyntax } from './variables/variable-syntax.ts';

/** What a host adds to the fields of a form. */
export interface FieldSupportProps extends VariableProps {
  /** Renderers and kinds of the host's own. Keep it identical between renders. */
  readonly fields?: FieldOptions | undefined;
}

interface FieldSupportValue {
  readonly options: FieldOptions;
  /** The host's own kinds, for the form's model. */
  readonly kinds: readonly InputKind[];
  /** Absent: the host has no variables. */
  readonly syntax: VariableSyntax | undefined;
}

const noOptions: FieldOptions = {};
const Context = createContext<FieldSupportValue>({
  options: noOptions,
  kinds: [],
  syntax: undefined,
});

/** Gives the fields below what the host adds to them. */
export function FieldSupport({
  fields = noOptions,
  variables,
  formatVariable,
  parseVariables,
  children,
}: FieldSupportProps & { readonly children: ReactNode }) {
  const kinds = useMemo(() => (fields.kinds ?? []).map(({ input }) => input), [fields]);
  const syntax = useMemo(
    () => toVariableSyntax({ variables, formatVariable, parseVariables }),
    [variables, formatVariable, parseVariables],
  );
  const value = useMemo(() => ({ options: fields, kinds, syntax }), [fields, kinds, syntax]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** What the host adds to the fields of this form. */
export function useFieldSupport(): FieldSupportValue {
  return useContext(Context);
}

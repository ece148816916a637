'use client';
import { useMemo } from 'react';
import type { VariableProps } from './variable-props.ts';

/** A form's props about variables, as one; `undefined`: the host has none. */
export function useVariables(props: VariableProps): VariableProps | undefined {
  const { variables = [], formatVariable, parseVariables } = props;
  const isAny = variables.some((entry) => !('variables' in entry) || entry.variables.length > 0);
  return useMemo(
    () => (isAny ? { variables, formatVariable, parseVariables } : undefined),
    [isAny, variables, formatVariable, parseVariables],
  );
}

import type { Field } from './field.ts';

/** Whether a field's text may hold variables of the host's workflow: the vendor's `…_NO_VARS` types may not. */
export function acceptsVariables({ input, parameter }: Field): boolean {
  return input.variableWireTypes?.includes(parameter.wireType) ?? false;
}

import type { Parameter } from '../contract/catalog.ts';
import type { FormMessages } from '../form/messages.ts';
import type { InputKind } from './input-kind.ts';
import { valueSchema } from './value-schema.ts';
import { type InputKindName, wireTypes } from './wire-types.ts';

/** What a kind says of itself; the rest follows from its name. */
export interface KindParts<Value>
  extends Omit<InputKind<string, Value>, 'name' | 'wireTypes' | 'confirmed' | 'schema'> {
  /** @default true */
  readonly confirmed?: boolean;
  /** What is wrong with a value of the kind that is not empty, in a sentence. @default nothing */
  readonly problem?: (
    value: Value,
    parameter: Parameter,
    messages: FormMessages,
  ) => string | undefined;
}

/** Builds a kind of ours. */
export function buildKind<Name extends InputKindName, Value>(
  name: Name,
  { problem, ...parts }: KindParts<Value>,
): InputKind<Name, Value> {
  return {
    name,
    wireTypes: wireTypes[name],
    confirmed: true,
    ...parts,
    schema: (parameter, messages) =>
      valueSchema(parts.isValue, messages.INVALID_VALUE(parameter), (value: Value) =>
        problem?.(value, parameter, messages),
      ),
  };
}

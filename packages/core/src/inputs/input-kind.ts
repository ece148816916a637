import type * as z from 'zod/mini';
import type { Parameter } from '../contract/catalog.ts';
import type { JsonValue } from '../contract/json.ts';
import type { FormMessages } from '../form/messages.ts';

/**
 * How one sort of parameter behaves in a form: what the form holds, what goes over the wire, and what is
 * wrong with it. No form value is ever `undefined`: form libraries take that for "no such field".
 */
export interface InputKind<Name extends string = string, Value = unknown> {
  readonly name: Name;
  /** The vendor's type keys that it serves, verbatim. */
  readonly wireTypes: readonly string[];
  /** `false`: the shape of the wire value is published nowhere. */
  readonly confirmed: boolean;
  /** Whether a form value is one that this kind made. */
  isValue(value: unknown): value is Value;
  emptyValue(parameter: Parameter): Value;
  /** What a new form starts with where the parameter has no default. @default emptyValue */
  startValue?(parameter: Parameter): Value;
  /** `false`: there is nothing to fill in, so that a default is something to read. @default true */
  readonly hasValue?: boolean;
  /** Its values must not be shown in a list, kept with a draft or stand in a query key. @default false */
  readonly isSecret?: boolean;
  /** Wire types of this kind whose text may hold variables of the host's workflow. @default none */
  readonly variableWireTypes?: readonly string[];
  /** Whether the user has left it empty. `false` and `0` are values. */
  isEmpty(value: Value): boolean;
  /** The form value of a wire value, or `undefined` when the kind cannot show it: it is kept opaque then. */
  fromWire(json: JsonValue, parameter: Parameter): Value | undefined;
  /** The wire value, or `undefined` when there is nothing to send. */
  toWire(value: Value, parameter: Parameter): JsonValue | undefined;
  /** Checks a form value that is not empty. Whether one is required is the model's to check. */
  schema(parameter: Parameter, messages: FormMessages): z.ZodMiniType<Value>;
}

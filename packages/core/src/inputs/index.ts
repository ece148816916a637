import type { Parameter } from '../contract/catalog.ts';
import { account } from './account.ts';
import { action } from './action.ts';
import { boolean } from './boolean.ts';
import { choice } from './choice.ts';
import { choiceTextPair } from './choice-text-pair.ts';
import { code } from './code.ts';
import { combo } from './combo.ts';
import { copyable } from './copyable.ts';
import { credential } from './credential.ts';
import { display } from './display.ts';
import { editableChoice } from './editable-choice.ts';
import { email } from './email.ts';
import { fieldMapper } from './field-mapper.ts';
import { file } from './file.ts';
import { filter } from './filter.ts';
import type { InputKind } from './input-kind.ts';
import { lineList } from './line-list.ts';
import { multiline } from './multiline.ts';
import { nestedList } from './nested-list.ts';
import { number } from './number.ts';
import { opaque } from './opaque.ts';
import type { OpaqueValue } from './opaque-value.ts';
import { password } from './password.ts';
import { permission } from './permission.ts';
import { text } from './text.ts';
import { timeConstraint } from './time-constraint.ts';
import { unknown } from './unknown.ts';
import { url } from './url.ts';
import type { InputKindName } from './wire-types.ts';

/** THE table: every input kind by its name. A new one is a file of its own, a line here and one in `wire-types.ts`. */
export const inputKinds = {
  text,
  multiline,
  code,
  number,
  boolean,
  password,
  email,
  url,
  choice,
  'editable-choice': editableChoice,
  'choice-text-pair': choiceTextPair,
  'time-constraint': timeConstraint,
  filter,
  'field-mapper': fieldMapper,
  combo,
  file,
  'line-list': lineList,
  'nested-list': nestedList,
  credential,
  opaque,
  account,
  permission,
  copyable,
  action,
  display,
  unknown,
} as const satisfies { readonly [Name in InputKindName]: InputKind<Name> };

/** What a field of a kind holds. Any field may hold an opaque value: a saved one that its kind cannot show. */
export type InputValue<Name extends InputKindName = InputKindName> =
  | OpaqueValue
  | ((typeof inputKinds)[Name] extends InputKind<string, infer Value> ? Value : never);

/** The first of some kinds that serves the parameter's wire type. */
export function serving<Kind extends InputKind>(
  kinds: readonly Kind[],
  { wireType }: Parameter,
): Kind | undefined {
  return kinds.find(({ wireTypes }) => wireTypes.includes(wireType));
}

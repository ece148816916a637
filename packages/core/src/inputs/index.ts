import type { Parameter } from '../contract/catalog.ts';
import { boolean } from './boolean.ts';
import { choice } from './choice.ts';
import { choiceTextPair } from './choice-text-pair.ts';
import { code } from './code.ts';
import { combo } from './combo.ts';
import { display } from './display.ts';
import { editableChoice } from './editable-choice.ts';
import { email } from './email.ts';
import { fieldMapper } from './field-mapper.ts';
import { filter } from './filter.ts';
import type { InputKind } from './input-kind.ts';
import { multiline } from './multiline.ts';
import { number } from './number.ts';
import { opaque } from './opaque.ts';
import type { OpaqueValue } from './opaque-value.ts';
import { password } from './password.ts';
import { text } from './text.ts';
import { timeConstraint } from './time-constraint.ts';
import { unknown } from './unknown.ts';
import { url } from './url.ts';

/** THE table: every input kind by its name. A new one is a file of its own and a line here. */
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
  opaque,
  display,
  unknown,
} as const satisfies Readonly<Record<string, InputKind>>;

/** The name of an input kind: the key of a table of renderers, `satisfies Record<InputKindName, …>`. */
export type InputKindName = keyof typeof inputKinds;

/** What a field of a kind holds. Any field may hold an opaque value: a saved one that its kind cannot show. */
export type InputValue<Name extends InputKindName = InputKindName> =
  | OpaqueValue
  | ((typeof inputKinds)[Name] extends InputKind<string, infer Value> ? Value : never);

/** Whether there is something to choose from changes what some parameters are. */
const byChoices: {
  readonly [Name in InputKindName]?: { readonly offered: boolean; readonly kind: InputKindName };
} = {
  text: { offered: true, kind: 'editable-choice' },
  multiline: { offered: true, kind: 'editable-choice' },
  // A dropdown with nothing in it, now or ever, could not be filled in.
  choice: { offered: false, kind: 'editable-choice' },
};

/** The kind of a parameter, from its wire type; `unknown` for a wire type that no kind serves. */
export function inputKindOf(parameter: Parameter): InputKindName {
  const kinds: readonly InputKind<InputKindName>[] = Object.values(inputKinds);
  const served = kinds.find(({ wireTypes }) => wireTypes.includes(parameter.wireType));
  const name = served?.name ?? 'unknown';
  const offered = (parameter.choices?.length ?? 0) > 0 || parameter.choicesSource !== undefined;
  const other = byChoices[name];
  return other?.offered === offered ? other.kind : name;
}

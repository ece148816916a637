import type { Parameter } from '../contract/catalog.ts';
import { type InputKindName, wireTypes } from './wire-types.ts';

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
  const name = byWireType(parameter.wireType);
  const offered = (parameter.choices?.length ?? 0) > 0 || parameter.choicesSource !== undefined;
  const other = byChoices[name];
  return other?.offered === offered ? other.kind : name;
}

function byWireType(wireType: string): InputKindName {
  // The table's own keys; Object.entries forgets which they are.
  const rows = Object.entries(wireTypes) as [InputKindName, readonly string[]][];
  return rows.find(([, types]) => types.includes(wireType))?.[0] ?? 'unknown';
}

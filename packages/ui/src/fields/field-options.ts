import type { InputKind, InputKindName, inputKinds } from '@trigger-picker/core';
import type { ChoiceLinkOf } from './choice/choice-link.ts';
import type { FieldRenderer } from './field-props.ts';
import type { LazyRenderer } from './lazy-renderer.ts';

/** A component that draws a field, or one that is loaded first. */
export type RendererOf<Value = unknown> = FieldRenderer<Value> | LazyRenderer<Value>;

/** What the renderer of a kind is handed: values that the kind cannot draw never reach it. */
export type DrawnValue<Name extends InputKindName> =
  (typeof inputKinds)[Name] extends InputKind<string, infer Value> ? Value : never;

/** A renderer for every kind of field. */
export type FieldRenderers = { readonly [Name in InputKindName]: RendererOf<DrawnValue<Name>> };

/** One parameter of one trigger. */
export interface ParameterPlace {
  readonly integration: string;
  readonly type: string;
  /** The parameter's id. */
  readonly id: string;
}

interface Replacement<Name extends InputKindName> {
  /** The kind whose values it draws: a field of another kind keeps its own renderer. */
  readonly kind: Name;
  /** For the vendor's type alone, verbatim: `TEXTAREA`. @default every wire type of the kind */
  readonly wireType?: string;
  /** For one parameter alone. @default every parameter */
  readonly parameter?: ParameterPlace;
  readonly renderer: RendererOf<DrawnValue<Name>>;
}

/** A renderer of the host's own in place of one of ours. */
export type FieldReplacement = { [Name in InputKindName]: Replacement<Name> }[InputKindName];

/** A kind of the host's own, with what draws it: made by `hostKind`. */
export interface HostKind {
  readonly input: InputKind;
  readonly renderer: RendererOf;
}

/** What a host changes about fields. Keep it identical between renders. */
export interface FieldOptions {
  /** Where several fit a field, the one for its parameter counts, then for its wire type, then for its kind. */
  readonly replace?: readonly FieldReplacement[] | undefined;
  /** They serve their wire types before our kinds do, and replacements do not reach them. */
  readonly kinds?: readonly HostKind[] | undefined;
  /** The integration's own page for what a list from the account does not have yet: its link stands below the list. */
  readonly choiceLink?: ChoiceLinkOf | undefined;
}

/** Pairs a kind of the host's own with what draws its values. */
export function hostKind<Value>(
  input: InputKind<string, Value>,
  renderer: RendererOf<Value>,
): HostKind {
  // A form hands a renderer only values that `input.isValue` has seen.
  return { input, renderer: renderer as RendererOf };
}

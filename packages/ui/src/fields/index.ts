import type { InputKindName, InputValue, OpaqueValue } from '@trigger-picker/core';
import { BooleanField } from './boolean/field.tsx';
import { ChoiceField } from './choice/field.tsx';
import { ChoiceTextPairField } from './choice-text-pair/field.tsx';
import { CodeField } from './code/field.tsx';
import { ComboField } from './combo/field.tsx';
import { DisplayField } from './display/field.tsx';
import { EditableChoiceField } from './editable-choice/field.tsx';
import { EmailField } from './email/field.tsx';
import { FieldMapperField } from './field-mapper/field.tsx';
import type { FieldRenderer } from './field-props.ts';
import { FilterField } from './filter/field.tsx';
import { MultilineField } from './multiline/field.tsx';
import { NumberField } from './number/field.tsx';
import { OpaqueField } from './opaque/field.tsx';
import { PasswordField } from './password/field.tsx';
import { TextField } from './text/field.tsx';
import { TimeConstraintField } from './time-constraint/field.tsx';
import { UnknownField } from './unknown/field.tsx';
import { UrlField } from './url/field.tsx';

/** What the renderer of a kind is handed: values that the kind cannot draw never reach it. */
type DrawnValue<Name extends InputKindName> = Name extends 'opaque' | 'time-constraint'
  ? OpaqueValue
  : Exclude<InputValue<Name>, OpaqueValue>;

/** A renderer for every kind of field. */
export type FieldRenderers = {
  readonly [Name in InputKindName]: FieldRenderer<DrawnValue<Name>>;
};

/** THE registry: how each kind is drawn. A new kind of core's does not compile here until it has a renderer. */
export const fieldRenderers = {
  text: TextField,
  multiline: MultilineField,
  code: CodeField,
  number: NumberField,
  boolean: BooleanField,
  password: PasswordField,
  email: EmailField,
  url: UrlField,
  choice: ChoiceField,
  'editable-choice': EditableChoiceField,
  'choice-text-pair': ChoiceTextPairField,
  'time-constraint': TimeConstraintField,
  filter: FilterField,
  'field-mapper': FieldMapperField,
  combo: ComboField,
  opaque: OpaqueField,
  display: DisplayField,
  unknown: UnknownField,
} as const satisfies FieldRenderers;

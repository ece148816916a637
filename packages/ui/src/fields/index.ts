import { AccountField } from './account/field.tsx';
import { ActionField } from './action/field.tsx';
import { CopyableField } from './copyable/field.tsx';
import { CredentialField } from './credential/field.tsx';
import { DisplayField } from './display/field.tsx';
import { EmailField } from './email/field.tsx';
import type { FieldRenderers } from './field-options.ts';
import { FileField } from './file/field.tsx';
import { lazyRenderer } from './lazy-renderer.ts';
import { LineListField } from './line-list/field.tsx';
import { MultilineField } from './multiline/field.tsx';
import { NestedListField } from './nested-list/field.tsx';
import { NumberField } from './number/field.tsx';
import { OpaqueField } from './opaque/field.tsx';
import { PasswordField } from './password/field.tsx';
import { PermissionField } from './permission/field.tsx';
import { booleanShape, codeShape, filterShape, mappingShape } from './shapes.ts';
import { TextField } from './text/field.tsx';
import { TimeConstraintField } from './time-constraint/field.tsx';
import { UnknownField } from './unknown/field.tsx';
import { UrlField } from './url/field.tsx';

/**
 * THE registry: how each kind is drawn. A new kind of core's does not compile here until it has a renderer.
 * What is plain text is there at once; every other kind is loaded when a form first has a field of it.
 */
export const fieldRenderers = {
  text: TextField,
  multiline: MultilineField,
  number: NumberField,
  password: PasswordField,
  email: EmailField,
  url: UrlField,
  'time-constraint': TimeConstraintField,
  file: FileField,
  'line-list': LineListField,
  'nested-list': NestedListField,
  credential: CredentialField,
  opaque: OpaqueField,
  account: AccountField,
  permission: PermissionField,
  copyable: CopyableField,
  action: ActionField,
  display: DisplayField,
  unknown: UnknownField,
  code: lazyRenderer(() => import('./code/field.tsx').then((kind) => kind.CodeField), {
    shape: codeShape,
  }),
  boolean: lazyRenderer(() => import('./boolean/field.tsx').then((kind) => kind.BooleanField), {
    shape: booleanShape,
  }),
  choice: lazyRenderer(() => import('./choice/field.tsx').then((kind) => kind.ChoiceField)),
  'editable-choice': lazyRenderer(() =>
    import('./editable-choice/field.tsx').then((kind) => kind.EditableChoiceField),
  ),
  'choice-text-pair': lazyRenderer(() =>
    import('./choice-text-pair/field.tsx').then((kind) => kind.ChoiceTextPairField),
  ),
  filter: lazyRenderer(() => import('./filter/field.tsx').then((kind) => kind.FilterField), {
    shape: filterShape,
  }),
  'field-mapper': lazyRenderer(
    () => import('./field-mapper/field.tsx').then((kind) => kind.FieldMapperField),
    { shape: mappingShape(1) },
  ),
  combo: lazyRenderer(() => import('./combo/field.tsx').then((kind) => kind.ComboField), {
    shape: mappingShape(2),
  }),
} as const satisfies FieldRenderers;

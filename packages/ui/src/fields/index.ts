import { AccountField } from './account/field.tsx';
import { ActionField } from './action/field.tsx';
import { BooleanField } from './boolean/field.tsx';
import { CodeField } from './code/field.tsx';
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
import { filterShape, mappingShape } from './shapes.ts';
import { TextField } from './text/field.tsx';
import { TimeConstraintField } from './time-constraint/field.tsx';
import { UnknownField } from './unknown/field.tsx';
import { UrlField } from './url/field.tsx';

/**
 * THE registry: how each kind is drawn. A new kind of core's does not compile here until it has a renderer.
 * What is small is there at once; kinds with a list and the filter are loaded when a form first has a field of them.
 */
export const fieldRenderers = {
  text: TextField,
  multiline: MultilineField,
  code: CodeField,
  number: NumberField,
  boolean: BooleanField,
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
  choice: lazyRenderer(() => import('./kinds-with-list.ts').then((kinds) => kinds.ChoiceField)),
  'editable-choice': lazyRenderer(() =>
    import('./kinds-with-list.ts').then((kinds) => kinds.EditableChoiceField),
  ),
  'choice-text-pair': lazyRenderer(() =>
    import('./kinds-with-list.ts').then((kinds) => kinds.ChoiceTextPairField),
  ),
  filter: lazyRenderer(() => import('./kinds-with-list.ts').then((kinds) => kinds.loadFilter()), {
    shape: filterShape,
  }),
  'field-mapper': lazyRenderer(
    () => import('./kinds-with-list.ts').then((kinds) => kinds.FieldMapperField),
    { shape: mappingShape(1) },
  ),
  combo: lazyRenderer(() => import('./kinds-with-list.ts').then((kinds) => kinds.ComboField), {
    shape: mappingShape(2),
  }),
} as const satisfies FieldRenderers;

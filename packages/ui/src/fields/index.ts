import { EmailField } from './email/field.tsx';
import type { FieldRenderers } from './field-options.ts';
import { codeHeight, copyableHeight, noControlHeight, permissionHeight } from './heights.ts';
import { lazyRenderer } from './lazy-renderer.ts';
import { MultilineField } from './multiline/field.tsx';
import { NumberField } from './number/field.tsx';
import { PasswordField } from './password/field.tsx';
import { TextField } from './text/field.tsx';
import { UnknownField } from './unknown/field.tsx';
import { UrlField } from './url/field.tsx';

/**
 * THE registry: how each kind is drawn. A new kind of core's does not compile here until it has a renderer.
 * Lines of text are there at once; every other kind is loaded when a form first has a field of it.
 */
export const fieldRenderers = {
  text: TextField,
  multiline: MultilineField,
  number: NumberField,
  password: PasswordField,
  email: EmailField,
  url: UrlField,
  unknown: UnknownField,
  code: lazyRenderer(() => import('./code/field.tsx').then((kind) => kind.CodeField), {
    height: codeHeight,
  }),
  boolean: lazyRenderer(() => import('./boolean/field.tsx').then((kind) => kind.BooleanField)),
  choice: lazyRenderer(() => import('./choice/field.tsx').then((kind) => kind.ChoiceField)),
  'editable-choice': lazyRenderer(() =>
    import('./editable-choice/field.tsx').then((kind) => kind.EditableChoiceField),
  ),
  'choice-text-pair': lazyRenderer(() =>
    import('./choice-text-pair/field.tsx').then((kind) => kind.ChoiceTextPairField),
  ),
  filter: lazyRenderer(() => import('./filter/field.tsx').then((kind) => kind.FilterField)),
  'field-mapper': lazyRenderer(() =>
    import('./field-mapper/field.tsx').then((kind) => kind.FieldMapperField),
  ),
  combo: lazyRenderer(() => import('./combo/field.tsx').then((kind) => kind.ComboField)),
  'time-constraint': lazyRenderer(() =>
    import('./time-constraint/field.tsx').then((kind) => kind.TimeConstraintField),
  ),
  file: lazyRenderer(() => import('./file/field.tsx').then((kind) => kind.FileField)),
  'line-list': lazyRenderer(() =>
    import('./line-list/field.tsx').then((kind) => kind.LineListField),
  ),
  'nested-list': lazyRenderer(() =>
    import('./nested-list/field.tsx').then((kind) => kind.NestedListField),
  ),
  credential: lazyRenderer(() =>
    import('./credential/field.tsx').then((kind) => kind.CredentialField),
  ),
  opaque: lazyRenderer(() => import('./opaque/field.tsx').then((kind) => kind.OpaqueField)),
  account: lazyRenderer(() => import('./account/field.tsx').then((kind) => kind.AccountField), {
    height: noControlHeight,
  }),
  permission: lazyRenderer(
    () => import('./permission/field.tsx').then((kind) => kind.PermissionField),
    { height: permissionHeight },
  ),
  copyable: lazyRenderer(() => import('./copyable/field.tsx').then((kind) => kind.CopyableField), {
    height: copyableHeight,
  }),
  action: lazyRenderer(() => import('./action/field.tsx').then((kind) => kind.ActionField), {
    height: noControlHeight,
  }),
  display: lazyRenderer(() => import('./display/field.tsx').then((kind) => kind.DisplayField), {
    height: noControlHeight,
  }),
} as const satisfies FieldRenderers;

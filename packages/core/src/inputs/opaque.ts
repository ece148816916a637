import { opaqueKind } from './opaque-kind.ts';

/** Wire types that are known by name only: no public source says what their values look like. */
export const opaque = opaqueKind('opaque', [
  'DYNAMIC_COMBO_INPUT',
  'FILE',
  'LinesListDynamicInput',
  'LinesListInput',
  'NATIVE_DYNAMIC_INPUT',
  'NESTED_LIST',
  'USER_SUPPLIED_CREDENTIAL',
]);

/**
 * THE vendor's type keys, verbatim, by the input kind that serves them. Data alone: who only has to tell kinds apart
 * loads none of them. `[]`: no type of its own.
 */
export const wireTypes = {
  text: ['TEXT', 'TEXT_NO_VARS'],
  multiline: ['TEXTAREA', 'TEXTAREA_NO_VARS'],
  code: ['CODE'],
  number: ['NUMBER'],
  boolean: ['BOOLEAN_INPUT', 'SWITCH'],
  password: ['PASSWORD'],
  email: ['EMAIL'],
  url: ['URL'],
  choice: ['ENUM', 'DYNAMIC_ENUM', 'CUSTOM_DROPDOWN'],
  'editable-choice': ['EDITABLE_ENUM', 'EDITABLE_DYNAMIC_ENUM'],
  'choice-text-pair': ['EnumTextAreaPairInput'],
  'time-constraint': ['TIME_CONSTRAINT_INPUT'],
  filter: ['CONDITIONAL', 'DYNAMIC_CONDITIONAL'],
  'field-mapper': ['FIELD_MAPPER'],
  combo: ['COMBO_INPUT'],
  file: ['FILE'],
  'line-list': ['LinesListInput', 'LinesListDynamicInput'],
  'nested-list': ['NESTED_LIST'],
  credential: ['USER_SUPPLIED_CREDENTIAL'],
  opaque: ['DYNAMIC_COMBO_INPUT', 'NATIVE_DYNAMIC_INPUT'],
  account: ['AUTH'],
  permission: ['PERMISSION'],
  copyable: ['COPYABLE_BUTTON_INPUT'],
  action: ['ACTION_BUTTON'],
  display: ['INTENT'],
  unknown: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of an input kind: the key of a table of renderers, `satisfies Record<InputKindName, …>`. */
export type InputKindName = keyof typeof wireTypes;

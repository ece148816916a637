/** The kinds of fields with a list of choices: nearly all of each is the list, so they come together. */
export { ChoiceField } from './choice/field.tsx';
export { ChoiceTextPairField } from './choice-text-pair/field.tsx';
export { ComboField } from './combo/field.tsx';
export { EditableChoiceField } from './editable-choice/field.tsx';
export { FieldMapperField } from './field-mapper/field.tsx';

/** The filter is made of such lists, and of as much again: it comes after them, for a form that has one. */
export const loadFilter = () => import('./filter/field.tsx').then((kind) => kind.FilterField);

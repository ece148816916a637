export { EditableChoiceField as ChoiceTextPairField } from '../editable-choice/field.tsx';

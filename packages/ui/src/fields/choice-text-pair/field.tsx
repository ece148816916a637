export { EditablePair as ChoiceTextPairField } from '../editable-choice/editable-pair.tsx';

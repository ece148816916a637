import { choiceKind } from './choice-kind.ts';

/** One of a list, or text of the user's own. Text fields that have a list become one too. */
export const editableChoice = choiceKind({
  name: 'editable-choice',
  wireTypes: ['EDITABLE_ENUM', 'EDITABLE_DYNAMIC_ENUM'],
  freeText: true,
});

import { choiceKind } from './choice-kind.ts';
import { wireTypes } from './wire-types.ts';

/** One of a list, or text of the user's own. Text fields that have a list become one too. */
export const editableChoice = choiceKind({
  name: 'editable-choice',
  wireTypes: wireTypes['editable-choice'],
  freeText: true,
});

import { choiceKind } from './choice-kind.ts';

/** One of a list, or text of the user's own. Text fields that have a list become one too. */
export const editableChoice = choiceKind('editable-choice', { freeText: true });

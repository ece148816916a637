import { choiceKind } from './choice-kind.ts';

/** One of a list, static or loaded. */
export const choice = choiceKind('choice');

import { choiceKind } from './choice-kind.ts';
import { wireTypes } from './wire-types.ts';

/** One of a list, static or loaded. */
export const choice = choiceKind({
  name: 'choice',
  wireTypes: wireTypes.choice,
});

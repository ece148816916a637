import { choiceKind } from './choice-kind.ts';

/** One of a list, static or loaded. */
export const choice = choiceKind({
  name: 'choice',
  wireTypes: ['ENUM', 'DYNAMIC_ENUM', 'CUSTOM_DROPDOWN'],
});

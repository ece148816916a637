import { choiceKind } from './choice-kind.ts';

/**
 * A list with a text area at its right. What the pair looks like on the wire is published nowhere; the
 * vendor's reference app draws the list alone and sends its choice, and so does this.
 */
export const choiceTextPair = choiceKind('choice-text-pair', {
  confirmed: false,
  freeText: true,
});

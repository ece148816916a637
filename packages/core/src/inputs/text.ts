import { textKind } from './text-kind.ts';
import { wireTypes } from './wire-types.ts';

/** One line of text. */
export const text = textKind({
  name: 'text',
  wireTypes: wireTypes.text,
  variableWireTypes: ['TEXT'],
});

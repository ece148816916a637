import { textKind } from './text-kind.ts';
import { wireTypes } from './wire-types.ts';

/** Several lines of text; one line (`parameter.lines`) looks like a text field. */
export const multiline = textKind({
  name: 'multiline',
  wireTypes: wireTypes.multiline,
  variableWireTypes: ['TEXTAREA'],
});

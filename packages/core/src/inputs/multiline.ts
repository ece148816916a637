import { textKind } from './text-kind.ts';

/** Several lines of text; one line (`parameter.lines`) looks like a text field. */
export const multiline = textKind('multiline', { variableWireTypes: ['TEXTAREA'] });

import { textKind } from './text-kind.ts';

/** One line of text. */
export const text = textKind('text', { variableWireTypes: ['TEXT'] });

import { textKind } from './text-kind.ts';

/** One line of text. */
export const text = textKind({ name: 'text', wireTypes: ['TEXT', 'TEXT_NO_VARS'] });

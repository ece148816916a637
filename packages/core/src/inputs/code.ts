import { textKind } from './text-kind.ts';

/** Source code, sent as the text that it is. */
export const code = textKind({ name: 'code', wireTypes: ['CODE'] });

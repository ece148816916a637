import { textKind } from './text-kind.ts';

/** A wire type from the future: a text field with a notice. What is not text stays opaque. */
export const unknown = textKind('unknown', { confirmed: false });

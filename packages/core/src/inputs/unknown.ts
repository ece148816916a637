import { textKind } from './text-kind.ts';
import { wireTypes } from './wire-types.ts';

/** A wire type from the future: a text field with a notice. What is not text stays opaque. */
export const unknown = textKind({
  name: 'unknown',
  wireTypes: wireTypes.unknown,
  confirmed: false,
});

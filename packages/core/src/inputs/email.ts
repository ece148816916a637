import { textKind } from './text-kind.ts';
import { wireTypes } from './wire-types.ts';

/** An e-mail address. Loose on purpose: the service decides what it delivers to. */
export const email = textKind({
  name: 'email',
  wireTypes: wireTypes.email,
  format: { code: 'INVALID_EMAIL', test: (text) => /^[^\s@]+@[^\s@]+$/.test(text.trim()) },
});

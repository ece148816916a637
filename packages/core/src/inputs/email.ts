import { textKind } from './text-kind.ts';

/** An e-mail address. Loose on purpose: the service decides what it delivers to. */
export const email = textKind({
  name: 'email',
  wireTypes: ['EMAIL'],
  format: { code: 'INVALID_EMAIL', test: (text) => /^[^\s@]+@[^\s@]+$/.test(text.trim()) },
});

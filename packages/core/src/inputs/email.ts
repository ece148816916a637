import { textKind } from './text-kind.ts';

/** An e-mail address. Loose on purpose: the service decides what it delivers to. */
export const email = textKind('email', {
  problem: (text, _parameter, messages) =>
    /^[^\s@]+@[^\s@]+$/.test(text.trim()) ? undefined : messages.INVALID_EMAIL({ text }),
});

import { textKind } from './text-kind.ts';

/** An address of the web. Others (`javascript:`, `file:`) are no address that a service could call. */
export const url = textKind('url', {
  problem: (text, _parameter, messages) =>
    isWebAddress(text) ? undefined : messages.INVALID_URL({ text }),
});

function isWebAddress(text: string): boolean {
  // The parser would also take `https:example.com`, and add the slashes.
  return /^\s*https?:\/\//i.test(text) && URL.canParse(text);
}

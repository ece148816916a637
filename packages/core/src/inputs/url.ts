import { textKind } from './text-kind.ts';
import { wireTypes } from './wire-types.ts';

/** An address of the web. Others (`javascript:`, `file:`) are no address that a service could call. */
export const url = textKind({
  name: 'url',
  wireTypes: wireTypes.url,
  format: { code: 'INVALID_URL', test: isWebAddress },
});

function isWebAddress(text: string): boolean {
  // The parser would also take `https:example.com`, and add the slashes.
  return /^\s*https?:\/\//i.test(text) && URL.canParse(text);
}

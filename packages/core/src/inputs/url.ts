import { textKind } from './text-kind.ts';

/** An address with its scheme. Any scheme: it is sent to the service, never opened here. */
export const url = textKind({
  name: 'url',
  wireTypes: ['URL'],
  format: { code: 'INVALID_URL', test: (text) => URL.canParse(text) },
});

import type { Parameter } from '../contract/catalog.ts';
import { ownValue } from '../form/json.ts';
import { jsonMessage } from './json-problem.ts';
import { textKind } from './text-kind.ts';

/** Source code, sent as the text that it is. */
export const code = textKind('code', {
  problem: (text, parameter, messages) =>
    codeLanguage(parameter) === 'json' ? jsonMessage(text, messages) : undefined,
});

/**
 * The language of a code field in lower case, where the vendor names one: as `language`, or as the `inputType`
 * that the SDK publishes for text inputs.
 */
export function codeLanguage({ extra = {} }: Parameter): string | undefined {
  const named = ownValue(extra, 'language') ?? ownValue(extra, 'inputType');
  return typeof named === 'string' ? named.toLowerCase() : undefined;
}

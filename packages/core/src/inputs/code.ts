import type { Parameter } from '../contract/catalog.ts';
import { ownValue } from '../form/json.ts';
import type { InputKind } from './input-kind.ts';
import { jsonMessage } from './json-problem.ts';
import { isString, textKind } from './text-kind.ts';
import { valueSchema } from './value-schema.ts';
import { wireTypes } from './wire-types.ts';

const plain = textKind({ name: 'code', wireTypes: wireTypes.code });

/** Source code, sent as the text that it is. */
export const code: InputKind<'code', string> = {
  ...plain,
  schema: (parameter, messages) =>
    codeLanguage(parameter) === 'json'
      ? valueSchema(isString, messages.INVALID_VALUE(parameter), (text) =>
          jsonMessage(text, messages),
        )
      : plain.schema(parameter, messages),
};

/**
 * The language of a code field in lower case, where the vendor names one: as `language`, or as the `inputType`
 * that the SDK publishes for text inputs.
 */
export function codeLanguage({ extra = {} }: Parameter): string | undefined {
  const named = ownValue(extra, 'language') ?? ownValue(extra, 'inputType');
  return typeof named === 'string' ? named.toLowerCase() : undefined;
}

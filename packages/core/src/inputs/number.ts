import type { FormMessages } from '../form/messages.ts';
import { buildKind } from './build-kind.ts';
import type { InputKind } from './input-kind.ts';
import { parseNumber } from './parse-number.ts';
import { isString } from './text-kind.ts';

/** A number. The form holds the text as it was typed, so that `1.` and `1e3` survive the typing. */
export const number: InputKind<'number', string> = buildKind('number', {
  isValue: isString,
  emptyValue: () => '',
  isEmpty: (text) => text.trim() === '',
  fromWire: (json) => {
    if (isString(json)) return json;
    return typeof json === 'number' && Number.isFinite(json) ? String(json) : undefined;
  },
  toWire: (text) => {
    if (text.trim() === '') return undefined;
    const parsed = parseNumber(text);
    // The schema refuses this text; until the user corrects it, a draft keeps it.
    return parsed.ok ? parsed.value : text;
  },
  problem: (text, _parameter, messages) => numberMessage(text, messages),
});

/** What is wrong with a number as it was typed, if anything is. Blank text is no number and no error. */
export function numberMessage(text: string, messages: FormMessages): string | undefined {
  if (text.trim() === '') return undefined;
  const parsed = parseNumber(text);
  if (parsed.ok) return undefined;
  if (parsed.code === 'INVALID_NUMBER') {
    return messages.INVALID_NUMBER({ text, example: parsed.meant ?? '1234.5' });
  }
  return parsed.code === 'INEXACT_NUMBER'
    ? messages.INEXACT_NUMBER({ text, nearest: parsed.nearest })
    : messages.NUMBER_OUT_OF_RANGE({ text });
}

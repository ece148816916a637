/** A number that was typed: its value, or what is wrong with it. */
export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly code: 'NUMBER_OUT_OF_RANGE' }
  /** `meant`: the same number as it has to be written, where the text can only mean one. */
  | { readonly ok: false; readonly code: 'INVALID_NUMBER'; readonly meant?: string }
  | { readonly ok: false; readonly code: 'INEXACT_NUMBER'; readonly nearest: string };

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Reads a number from text and never rounds it in silence: what a JSON number cannot hold exactly as it was
 * typed is an error. Digits are 0 to 9 and decimals follow a dot, whatever the locale.
 */
export function parseNumber(text: string): ParsedNumber {
  const trimmed = text.trim();
  if (!decimal.test(trimmed)) {
    const meant = meantNumber(trimmed);
    return { ok: false, code: 'INVALID_NUMBER', ...(meant !== undefined && { meant }) };
  }
  const value = Number(trimmed);
  if (!Number.isFinite(value)) return { ok: false, code: 'NUMBER_OUT_OF_RANGE' };
  if (significand(trimmed) !== significand(String(value))) {
    return { ok: false, code: 'INEXACT_NUMBER', nearest: String(value) };
  }
  // JSON has no minus zero.
  return { ok: true, value: value === 0 ? 0 : value };
}

/** Digits of another script, or a decimal comma. `1,234` stays open: where it comes from, it may be a thousand. */
function meantNumber(text: string): string | undefined {
  const latin = text.replace(/\p{Nd}/gu, digitOf).replace(/[,٫](?!\d{3}$)/, '.');
  return decimal.test(latin) ? latin : undefined;
}

/** Digits stand in tens in Unicode, each ten from 0 to 9. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** The digits that count: the same for `1.50`, `+1.5` and `15e-1`. The exponent needs no comparing. */
function significand(text: string): string {
  const [mantissa = ''] = text.toLowerCase().split('e');
  return mantissa.replace(/[+-]/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
}

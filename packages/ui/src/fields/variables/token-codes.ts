/** What a token stands for. */
export interface TokenMeaning {
  /** How the text itself names the variable. */
  readonly raw: string;
  readonly id: string;
}

/** Short invisible codes for what tokens stand for, for as long as an editor lives: undo may bring any back. */
export interface TokenCodes {
  codeOf(meaning: TokenMeaning): string;
  meaningOf(code: string): TokenMeaning | undefined;
}

/** Stands at both ends of a token. It has no width and no sound, as the digits of a code. */
export const MARK = '\u2063';
const digits = ['\u2061', '\u2062', '\u2064'] as const;
const reserved = new RegExp(`[${MARK}${digits.join('')}]`, 'g');

/** Matches a code. */
export const codePattern = `[${digits.join('')}]+`;

/** Codes for one editor. */
export function createTokenCodes(): TokenCodes {
  const codes = new Map<string, string>();
  const meanings = new Map<string, TokenMeaning>();
  return {
    codeOf: (meaning) => {
      const key = JSON.stringify([meaning.id, meaning.raw]);
      const code = codes.get(key) ?? writeCode(codes.size);
      codes.set(key, code);
      meanings.set(code, meaning);
      return code;
    },
    meaningOf: (code) => meanings.get(code),
  };
}

/** Whether a text holds signs that tokens are made of: it is edited as plain text then. */
export function hasReservedSigns(text: string): boolean {
  return text.search(reserved) >= 0;
}

/** Text as it may be typed or pasted: without the signs that tokens are made of. */
export function withoutReservedSigns(text: string): string {
  return text.replace(reserved, '');
}

function writeCode(number: number): string {
  return [...number.toString(digits.length)].map((digit) => digits[Number(digit)]).join('');
}

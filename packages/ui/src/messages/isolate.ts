/** Letters that run from right to left, and the marks that turn text round. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** The scripts of these letters that languages of today are written in. */
const rightToLeftScript = /^(Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Syrc|Thaa|Yezi)$/;

/**
 * Isolates a text that may run the other way than the sentence or the list that it is put into, so that neither turns
 * the other's punctuation round.
 */
export function createIsolate(locale: string): (text: string) => string {
  let isRightToLeft: boolean | undefined;
  return (text) => {
    isRightToLeft ??= rightToLeftScript.test(new Intl.Locale(locale).maximize().script ?? '');
    // Texts from left to right stay as they are: hosts look for them by their accessible names.
    return isRightToLeft || rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
  };
}

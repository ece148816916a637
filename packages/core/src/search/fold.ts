const MARKS = /\p{M}+/gu;
const STUBBORN = /[ßæœøłđı]/g;
const STUBBORN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Case, accents and full-width forms folded away, so that `Ｃafé` and `cafe` are one word. */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(STUBBORN, (letter) => STUBBORN_LETTERS[letter] ?? letter);
}

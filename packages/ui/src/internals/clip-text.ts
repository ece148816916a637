/** A text of at most `length` letters: a vendor's may be of any length. No letter is cut in half. */
export function clipText(text: string, length: number): string {
  if (text.length <= length) return text;
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(length - 1));
  return `${text.slice(0, isHalf ? length - 1 : length)}…`;
}

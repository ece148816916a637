/** How many words the letters abbreviate: one letter of each and any start of the last one, as in `gcal` and `gc`. */
export function initialsUsed(letters: string, words: readonly string[]): number {
  for (let last = 1; last < words.length && words[last - 1]?.[0] === letters[last - 1]; last++) {
    if (last < letters.length && words[last]?.startsWith(letters.slice(last))) return last + 1;
  }
  return 0;
}

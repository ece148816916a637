/** Words of a sentence that say nothing: they count only when nothing else is typed. */
export const fillerWords = wordSet(
  'a an and any are as at be by each every for from gets has i if in into is it my of on or our someone that the ' +
    'their there this to when whenever with',
);

/** Words that tell that something came about. */
export const arrivalWords = wordSet(
  'added appended created entered inserted new opened placed posted published raised received started submitted',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

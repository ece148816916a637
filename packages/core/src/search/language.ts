/** Words of a sentence that say nothing: they count only when nothing else is typed. */
export const fillerWords = wordSet(
  'a after an and any anyone anything are as at be by each every for from gets has i if in into is it just me my of ' +
    'on once or our out someone somebody something that the their there they this to us we when whenever with you your',
);

/** Words that tell that something came about. */
export const arrivalWords = wordSet(
  'added appended created entered inserted new opened placed posted published raised received started submitted',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

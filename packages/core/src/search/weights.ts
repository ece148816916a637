/** What a match is worth, by the field that it is found in. */
export const fieldWeights = {
  title: 1,
  name: 0.95,
  category: 0.6,
  description: 0.3,
  /** Of the weaker field, where both the trigger and its integration hold the word. */
  agreement: 0.2,
} as const;

/** How well a word of the query fits a word of the catalog: 1 is the word itself. */
export const matchQuality = {
  plural: 0.95,
  /** The start of a word, plus up to `prefixSpan` for how much of it is typed: little, or long names would lose. */
  prefix: 0.76,
  prefixSpan: 0.16,
  /** Of that, where the word stands in the catalog as it is typed, and another word follows: it will not go on. */
  finishedPrefix: 0.85,
  /** `gsc` for Google Search Console, `gcal` for Google Calendar, `d3` for Dynamics 365 Sales. All below a prefix. */
  initials: 0.75,
  initialsAndLetters: 0.74,
  someInitials: 0.65,
  /** `air table` for Airtable. */
  joined: 0.98,
  /** `added` for created. */
  alike: 0.9,
  /** `email` for Gmail. */
  meant: 0.84,
  /** For one edit and for two. */
  typos: [0.7, 0.55],
} as const;

/** What the whole query is worth beside its words. */
export const bonuses = {
  /** The query is the integration's name, and nothing else: its triggers come first. Less by the square of what is missing. */
  isName: 1.6,
  /** …holds the integration's name, beside other words. */
  hasName: 0.5,
  isTitle: 1.2,
  startsTitle: 0.2,
  /** Words that stand side by side in the title, in the order typed. */
  inOrder: 0.2,
  /** Something came about: what most people wait for, when they do not say which event they mean. */
  arrival: 0.04,
} as const;

/** Taken off for each word of the title that is not asked for: small, so that long popular names survive. */
export const penaltyPerUnaskedWord = 0.015;

/** Words of a sentence that say nothing: they count only when nothing else is typed. */
export const fillerWords: ReadonlySet<string> = wordSet(
  'a an and any are as at be by com each every for from gets has i if in into io is it my of on or our someone that the their there this to when whenever with',
);

/** Words that tell that something came about. */
export const arrivalWords: ReadonlySet<string> = wordSet(
  'added appended created entered inserted new opened placed posted published raised received started submitted',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

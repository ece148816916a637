/** What a match is worth, by the field that it is found in. */
export const fieldWeights = {
  title: 1,
  integration: 0.95,
  category: 0.4,
  description: 0.3,
} as const;

/** How well a word of the query fits a word of the catalog. */
export const matchQuality = {
  exact: 1,
  /** A prefix is worth this, plus up to `prefixSpan` for the part of the word that is typed already. */
  prefix: 0.72,
  prefixSpan: 0.23,
  /** `gcal` for Google Calendar, `gh` for GitHub. */
  acronym: 0.9,
  /** `email` for Gmail. */
  synonym: 0.6,
  /** Two words typed as one, or one as two. */
  split: 0.85,
  oneTypo: 0.62,
  twoTypos: 0.5,
} as const;

/** What the whole query is worth, beside the sum of its words. */
export const bonuses = {
  /** The query is the integration's name: its triggers come before everything else. */
  integrationName: 1.6,
  /** …or the start of the name. */
  integrationPrefix: 0.45,
  titleExact: 1.2,
  titlePrefix: 0.4,
  /** The words stand side by side in the title, in the order typed. */
  phrase: 0.2,
} as const;

/** Taken off for each word of the title that the query does not ask for: small, so that long popular names survive. */
export const penaltyPerUnaskedWord = 0.015;

/** Words of a sentence that say nothing: they count only when nothing else is typed. */
export const fillerWords: ReadonlySet<string> = new Set(
  'a an and are as at be by for from i if in into is it my of on or our the their to when whenever with'.split(
    ' ',
  ),
);

/** What a match is worth by the field that it is found in; 0: it is not looked for there. */
export type Scope = readonly [
  title: number,
  description: number,
  category: number,
  name: number,
  /** `gcal` for Google Calendar. It has no part in the bonuses of a name, so the start of any name outranks it. */
  initials: number,
];

export const scopes = {
  everywhere: [1, 0.3, 0.6, 0.95, 1.1],
  /** One or two letters start a word of nearly every description, and say nothing there. */
  short: [1, 0, 0, 0.95, 1.1],
  /** What is opened is new, but nobody means New Relic by it. */
  titles: [1, 0, 0, 0, 0],
} as const satisfies Record<string, Scope>;

/** Of the lesser, where both a trigger and the name of its integration have the word. */
export const agreementWeight = 0.2;

/** How well a word of the query fits a word of the catalog: 1 is the word itself. */
export const matchQuality = {
  plural: 0.95,
  /** The start of a word, plus up to `prefixSpan` for how much of it is typed: little, or long names would lose. */
  prefix: 0.76,
  prefixSpan: 0.16,
  /** Of that, where the word stands in the catalog as it is typed, and another word follows: it will not go on. */
  finishedPrefix: 0.85,
  /** `air table` for Airtable. */
  joined: 0.98,
  /** `added` for created. */
  alike: 0.9,
  /** `email` for Gmail. */
  meant: 0.84,
  /** For one edit and for two. */
  typos: [0.7, 0.55],
} as const;

/** What the whole query is worth beside its words. Names and titles count by the square of how much of them is asked for. */
export const bonuses = {
  /** The query is the integration's name, and nothing else: its triggers come first. */
  isName: 1.6,
  /** …holds the integration's name, beside other words. */
  hasName: 0.5,
  isTitle: 1.2,
  /** Small, so that long popular titles survive. */
  hasTitle: 0.15,
  startsTitle: 0.05,
  /** Something came about: what most people wait for, when they do not say which event they mean. */
  arrival: 0.06,
} as const;

/** What a match is worth by the field that it is found in: title, name, description, category. */
export const fieldWeights: readonly number[] = [1, 1.1, 0.3, 0.6];

// How well a word of the query fits a word of the catalog: 1 is the word itself.

/** `orders` for order, `starts` for started. */
export const formQuality = 0.95;
/** The start of a word, plus up to `prefixSpan` for how much of it is typed: little, or long names would lose. */
export const prefixQuality = 0.76;
export const prefixSpan = 0.08;
/** `air table` for Airtable. */
export const joinedQuality = 0.98;
/** `added` for created. */
export const alikeQuality = 0.9;
/** `email` for Gmail, and `meantStep` less for each that fewer people mean by it. */
export const meantQuality = 0.84;
export const meantStep = 0.01;
/** For one edit and for two. */
export const typoQualities: readonly number[] = [0.7, 0.55];

// What the whole query is worth beside its words. Names and titles count by the square of how much of them is asked for.

/** The query is the integration's name, and nothing else: its triggers come first. */
export const isNameBonus = 1.6;
/** It holds the integration's name, beside other words. */
export const hasNameBonus = 0.5;
export const isTitleBonus = 0.6;
/** Small, so that long popular titles survive. */
export const hasTitleBonus = 0.15;
/** Something came about: what most people wait for, when they do not say which event they mean. */
export const arrivalBonus = 0.03;

import { fieldWeights } from './weights.ts';

/**
 * A mention: that a word stands in a field of a trigger, or of an integration. One number holds the place of the
 * trigger or integration and the field, so that a list of mentions is a plain typed array.
 */
export const field = { title: 0, description: 1, category: 2, name: 3, initials: 4 } as const;

export type Field = (typeof field)[keyof typeof field];

export const mentionOf = (place: number, where: Field): number => place * 8 + where;
export const placeOf = (mention: number): number => mention >> 3;
export const fieldOf = (mention: number): number => mention & 7;

/** What each field is worth to a match, in the order of `field`; 0: it is not looked at. */
export type Scope = readonly number[];

const { title, description, category, name, initials } = fieldWeights;

export const scopes = {
  everywhere: [title, description, category, name, initials],
  /** One or two letters start a word of nearly every description, and say nothing there. */
  short: [title, 0, 0, name, initials],
  /** What is opened is new, but nobody means New Relic by it. */
  titles: [title, 0, 0, 0, 0],
  meant: [title, 0, category, name, 0],
} as const satisfies Record<string, Scope>;

/**
 * A mention: that a word stands in a field of a trigger, or of an integration. One number holds the place of the
 * trigger or integration and the field, so that mentions are packed in typed arrays.
 */
export type Field = 0 | 1 | 2 | 3;

export const inTitle = 0;
export const inName = 1;
export const inDescription = 2;
export const inCategory = 3;

export const mentionOf = (place: number, field: Field): number => place * 4 + field;
export const placeOf = (mention: number): number => mention >> 2;
export const fieldOf = (mention: number): number => mention & 3;
/** Whether the place is that of an integration: a name or a category. */
export const isShared = (field: number): boolean => field % 2 === 1;

/** How many of the fields are looked at. What is opened is new, but nobody means New Relic by it. */
export const titlesOnly = 1;
/** One or two letters start a word of nearly every description, and say nothing there. */
export const titlesAndNames = 2;
export const everywhere = 4;

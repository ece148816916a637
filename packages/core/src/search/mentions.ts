/**
 * A mention: that a word stands in a field of a trigger, or of an integration. One number holds the place of the
 * trigger or integration and the field, so that a list of mentions is a plain typed array.
 */
export type Field = 0 | 1 | 2 | 3 | 4;

export const inTitle = 0;
export const inDescription = 1;
export const inCategory = 2;
export const inName = 3;
export const inInitials = 4;

export const mentionOf = (place: number, field: Field): number => place * 8 + field;
export const placeOf = (mention: number): number => mention >> 3;
export const fieldOf = (mention: number): number => mention & 7;

import type { Message } from './format-message.ts';

/** The texts of a part of the catalog in another language: each key, with the plural forms that it needs there. */
export type Translation<Part> = { readonly [Key in keyof Part]: Message };

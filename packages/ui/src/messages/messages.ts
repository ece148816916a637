import type { en } from './en/index.ts';
import type { Message, MessageNames } from './format-message.ts';

/** The key of a text. */
export type MessageKey = keyof typeof en;

/** A whole catalog of texts. Each language has the plural forms that it needs. */
export type Messages = { readonly [Key in MessageKey]: Message };

/** The names that a text asks for, if any. */
export type MessageNamesOf<Key extends MessageKey> = MessageNames<(typeof en)[Key]>;

/** Keys of texts that ask for no names: what a table of labels may hold. */
export type PlainMessageKey<Known extends MessageKey = MessageKey> = {
  [Key in Known]: [MessageNamesOf<Key>] extends [never] ? Key : never;
}[Known];

/** Writes texts of the catalog: all, or those of a part of it. */
export type Translate<Known extends MessageKey = MessageKey> = <Key extends Known>(
  key: Key,
  ...values: [MessageNamesOf<Key>] extends [never]
    ? []
    : [Readonly<Record<MessageNamesOf<Key>, string | number>>]
) => string;

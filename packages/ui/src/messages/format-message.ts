/** A message in the plural forms of its language: `count` picks the form. */
export interface PluralMessage {
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly zero?: string;
  readonly other: string;
}

/** A text with `{names}` in it, or one text for each plural form. */
export type Message = string | PluralMessage;

/** What stands in for the names of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The names that a message asks for. */
export type MessageNames<M extends Message> = M extends string
  ? NamesIn<M>
  : M extends PluralMessage
    ? NamesIn<M['other']>
    : never;

/** Fills a message in. Numbers are written in the language's own way. */
export function formatMessage(message: Message, values: MessageValues, locale: string): string {
  const text = typeof message === 'string' ? message : pluralForm(message, values, locale);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
}

function pluralForm(message: PluralMessage, values: MessageValues, locale: string): string {
  const form = new Intl.PluralRules(locale).select(Number(values.count ?? 0));
  return message[form] ?? message.other;
}

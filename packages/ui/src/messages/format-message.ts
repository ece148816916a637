import { createIsolate } from './isolate.ts';

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

/** Fills a message in. */
export type FormatMessage = (message: Message, values: MessageValues) => string;

/**
 * Fills messages in, with numbers and plurals in the language's own way, and texts isolated. Formats are made when they
 * are first needed and kept: to make one takes longer than everything else about a text.
 */
export function createFormatMessage(locale: string): FormatMessage {
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const isolate = createIsolate(locale);
  const pluralForm = (message: PluralMessage, count: number) => {
    plurals ??= new Intl.PluralRules(locale);
    return message[plurals.select(count)] ?? message.other;
  };
  const formatNumber = (value: number) => {
    numbers ??= new Intl.NumberFormat(locale);
    return numbers.format(value);
  };
  return (message, values) => {
    const text =
      typeof message === 'string' ? message : pluralForm(message, Number(values.count ?? 0));
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? formatNumber(value) : isolate(value);
    });
  };
}

import { createIsolate } from './isolate.ts';

/**
 * Puts names in a row, each isolated: in the order of the language that they stand in, whichever way each of them
 * runs. Its format is made when it is first needed, and kept: a list has a row for every integration.
 */
export function createJoinNames(
  locale: string,
  type: Intl.ListFormatType,
): (names: readonly string[]) => string {
  const isolate = createIsolate(locale);
  let format: Intl.ListFormat | undefined;
  return (names) => {
    format ??= new Intl.ListFormat(locale, { type });
    return format.format(names.map(isolate));
  };
}

import {
  type FilterCondition,
  filterOperator,
  readDateText,
  readListText,
} from '@trigger-picker/core';

/** A condition's value as it is read: dates and lists in the language's own way. */
export function valueText({ operator, text }: FilterCondition, locale: string): string {
  const { argument } = filterOperator(operator);
  if (argument === 'date') return dateText(text, locale);
  if (argument === 'list') {
    return new Intl.ListFormat(locale, { type: 'disjunction' }).format(readListText(text));
  }
  return text;
}

/** The wall clock as it was set, with the zone that it was set in: never moved into the reader's. */
function dateText(text: string, locale: string): string {
  const parts = readDateText(text);
  if (!parts) return text;
  const { day, time, offset } = parts;
  const wallClock = new Date(`${day}T${time || '00:00'}Z`);
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeZone: 'UTC',
    ...(time !== '' && { timeStyle: 'short' }),
  });
  const zone = offset === 'Z' ? ' UTC' : offset && ` UTC${offset}`;
  return `${format.format(wallClock)}${zone}`;
}

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** How long ago a moment is, in the words of the language: "2 min. ago", "yesterday", "now". Both in milliseconds. */
export function relativeTime(moment: number, now: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  // A server's clock may be ahead of this one: nothing has happened in the future.
  const seconds = Math.max(0, (now - moment) / 1000);
  for (const [unit, length] of units) {
    if (seconds >= length) return format.format(-Math.floor(seconds / length), unit);
  }
  return format.format(0, 'second');
}

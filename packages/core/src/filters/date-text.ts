/** A day, or a moment on it, as the parts that a person sets. */
export interface DateParts {
  /** `2026-03-31` */
  readonly day: string;
  /** `09:30` or `09:30:15`; `''`: the whole day. */
  readonly time: string;
  /** `Z`, `+05:30`; `''`: the text names no zone. */
  readonly offset: string;
}

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** The parts of a date in ISO 8601; `undefined`: it is no date, or no day that the calendar has. */
export function readDateText(text: string): DateParts | undefined {
  const [, day, time = '', offset = ''] = iso.exec(text.trim()) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(text.trim()))) return undefined;
  // `Date` moves the 30th of February to March: a day that comes back changed does not exist.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
    ? { day, time, offset }
    : undefined;
}

/** The parts as ISO 8601 text. */
export function writeDateText({ day, time, offset }: DateParts): string {
  if (day === '' || time === '') return day;
  const seconds = time.length === 5 ? ':00' : '';
  return `${day}T${time}${seconds}${offset}`;
}

/** How far the clocks of this browser are from UTC at that moment: `+02:00`, `Z`. */
export function localOffset(day: string, time: string): string {
  const minutes = -new Date(`${day}T${time || '00:00'}`).getTimezoneOffset();
  if (!Number.isFinite(minutes) || minutes === 0) return 'Z';
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

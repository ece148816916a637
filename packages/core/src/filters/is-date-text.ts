const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Whether text is a date, or a date and time, in ISO 8601: a day that the calendar has. */
export function isDateText(text: string): boolean {
  const day = iso.exec(text.trim())?.[1];
  if (day === undefined || Number.isNaN(Date.parse(text.trim()))) return false;
  // `Date` moves the 30th of February to March: a day that comes back changed does not exist.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

'use client';
import { relativeTime } from '../internals/relative-time.ts';
import { useNow } from '../internals/use-now.ts';
import { usePrimitiveUi } from './use-primitive-ui.ts';

/**
 * A moment as "2 min. ago", the exact time on hover. Before the page is alive it is the plain date, the same on
 * every machine.
 */
export function RelativeTime({
  dateTime,
  format,
}: {
  /** ISO 8601. */
  readonly dateTime: string;
  /** Puts the time into its sentence. */
  readonly format: (time: string) => string;
}) {
  const { locale, slot } = usePrimitiveUi();
  const now = useNow();
  const moment = Date.parse(dateTime);
  if (Number.isNaN(moment)) return format(dateTime);
  if (now === undefined)
    return (
      <time {...slot('time')} dateTime={dateTime}>
        {format(dateTime.slice(0, 10))}
      </time>
    );
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <time {...slot('time')} dateTime={dateTime} title={exact.format(moment)}>
      {format(relativeTime(moment, now, locale))}
    </time>
  );
}

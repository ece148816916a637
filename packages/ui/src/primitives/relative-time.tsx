'use client';
import { relativeTime } from '../internals/relative-time.ts';
import { useNow } from '../internals/use-now.ts';
import { useUi } from '../internals/ui-context.tsx';

/** A moment as "2 min. ago", the exact time on hover. Before the page is alive it is the plain date, the same on every machine. */
export function RelativeTime({ dateTime }: { readonly dateTime: string }) {
  const { locale } = useUi();
  const now = useNow();
  const moment = Date.parse(dateTime);
  if (Number.isNaN(moment)) return dateTime;
  if (now === undefined) return <time dateTime={dateTime}>{dateTime.slice(0, 10)}</time>;
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <time dateTime={dateTime} title={exact.format(moment)}>
      {relativeTime(moment, now, locale)}
    </time>
  );
}

'use client';
import { type DateParts, localOffset } from '@trigger-picker/core';
import { useFilterUi } from '../use-filter-ui.ts';

/** The zone that a time is told in: this browser's, UTC, or the one that it was saved with. */
export function DateZone({
  parts: { day, time, offset },
  readOnly,
  onChange,
}: {
  readonly parts: DateParts;
  readonly readOnly: boolean;
  readonly onChange: (offset: string) => void;
}) {
  const { t, slot } = useFilterUi();
  const local = localOffset(day, time);
  const place = Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll('_', ' ');
  const labels = new Map<string, string>([
    ['Z', 'UTC'],
    ...(local === 'Z'
      ? []
      : ([[local, t('filter.date.here', { zone: place, offset: toUtc(local) })]] as const)),
    ...(offset === '' ? ([['', t('filter.date.noZone')]] as const) : []),
  ]);
  if (!labels.has(offset)) labels.set(offset, toUtc(offset));
  return (
    <select
      {...slot('filter-input')}
      data-small=""
      aria-label={t('filter.date.zone')}
      disabled={readOnly}
      value={offset}
      onChange={(event) => onChange(event.target.value)}
    >
      {[...labels].map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function toUtc(offset: string): string {
  return offset === 'Z' ? 'UTC' : `UTC${offset}`;
}

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
  const labelOf = (zone: string) => {
    if (zone === 'Z') return 'UTC';
    if (zone === local) return t('filter.date.here', { zone: place, offset: `UTC${local}` });
    return zone === '' ? t('filter.date.noZone') : `UTC${zone}`;
  };
  return (
    <select
      {...slot('filter-input')}
      data-small=""
      aria-label={t('filter.date.zone')}
      disabled={readOnly}
      value={offset}
      onChange={(event) => onChange(event.target.value)}
    >
      {[...new Set(['Z', local, offset])].map((zone) => (
        <option key={zone} value={zone}>
          {labelOf(zone)}
        </option>
      ))}
    </select>
  );
}

'use client';
import { type DateParts, localOffset, readDateText, writeDateText } from '@trigger-picker/core';
import { useFilterUi } from '../use-filter-ui.ts';
import { DateZone } from './date-zone.tsx';
import type { FilterValueProps } from './filter-value-props.ts';
import { TextValue } from './text-value.tsx';

const noDate: DateParts = { day: '', time: '', offset: '' };

/** A day, or a moment on it with the zone that it is told in. What no calendar can show stays as it was typed. */
export function DateValue(props: FilterValueProps) {
  const { t, slot } = useFilterUi();
  const { value, onChange, readOnly, attributes } = props;
  const parts = value === '' ? noDate : readDateText(value);
  if (!parts) return <TextValue {...props} />;
  const change = (next: Partial<DateParts>) => onChange(writeDateText(follow(parts, next)));
  return (
    <div {...slot('filter-date')}>
      <input
        type="date"
        {...slot('filter-input')}
        data-small=""
        aria-label={t('filter.value')}
        readOnly={readOnly}
        value={parts.day}
        onChange={(event) => change({ day: event.target.value })}
        {...attributes}
      />
      <input
        type="time"
        {...slot('filter-input')}
        data-small=""
        aria-label={t('filter.date.time')}
        readOnly={readOnly}
        disabled={parts.day === ''}
        step={parts.time.length > 5 && !parts.time.endsWith(':00') ? 1 : undefined}
        value={parts.time}
        onChange={(event) => change({ time: event.target.value })}
      />
      {parts.time !== '' && (
        <DateZone parts={parts} readOnly={readOnly} onChange={(offset) => change({ offset })} />
      )}
    </div>
  );
}

/** A time in this browser's zone stays in it over the change of the clocks; a first time is told in it. */
function follow(before: DateParts, change: Partial<DateParts>): DateParts {
  const next = { ...before, ...change };
  if (change.offset !== undefined || next.time === '') return next;
  const isLocal = before.time === '' || before.offset === localOffset(before.day, before.time);
  return isLocal ? { ...next, offset: localOffset(next.day, next.time) } : next;
}

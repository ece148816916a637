'use client';
import { type DateParts, localOffset, readDateText, writeDateText } from '@trigger-picker/core';
import { FilterInput } from '../filter-input.tsx';
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
      <FilterInput
        label={t('filter.value')}
        type="date"
        readOnly={readOnly}
        value={parts.day}
        onChange={(day) => change({ day })}
        {...attributes}
      />
      <FilterInput
        label={t('filter.date.time')}
        type="time"
        readOnly={readOnly}
        disabled={parts.day === ''}
        step={parts.time.length > 5 && !parts.time.endsWith(':00') ? 1 : undefined}
        value={parts.time}
        onChange={(time) => change({ time })}
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

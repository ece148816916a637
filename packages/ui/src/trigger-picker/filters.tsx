'use client';
import type { PickerFilter } from '@trigger-picker/react';
import { useUi } from '../internals/ui-context.tsx';
import type { PlainMessageKey } from '../messages/messages.ts';
import { CategoryFilter } from './category-filter.tsx';
import { usePicker } from './trigger-picker-context.tsx';

interface Toggle {
  readonly label: PlainMessageKey;
  readonly isOn: (filter: PickerFilter) => boolean;
  readonly toggle: (filter: PickerFilter) => PickerFilter;
}

const isEmpty = (filter: PickerFilter) => Object.values(filter).every((part) => !part);

const toggles: readonly Toggle[] = [
  { label: 'picker.filter.all', isOn: isEmpty, toggle: () => ({}) },
  {
    label: 'picker.filter.connected',
    isOn: (filter) => filter.connected === true,
    toggle: (filter) => ({ ...filter, connected: !filter.connected }),
  },
  {
    label: 'picker.filter.instant',
    isOn: (filter) => filter.model === 'WEBHOOK',
    toggle: (filter) => ({ ...filter, model: filter.model === 'WEBHOOK' ? undefined : 'WEBHOOK' }),
  },
];

/** Narrows the list: to what is connected, to what is instant, to one category. */
export function TriggerPickerFilters() {
  const { filter, setFilter } = usePicker();
  const { t } = useUi();
  return (
    <div
      className="tp-filters"
      role="group"
      aria-label={t('picker.filters')}
      data-slot="trigger-picker-filters"
    >
      {toggles.map(({ label, isOn, toggle }) => (
        <button
          key={label}
          type="button"
          className="tp-chip"
          aria-pressed={isOn(filter)}
          onClick={() => setFilter(toggle(filter))}
        >
          {t(label)}
        </button>
      ))}
      <CategoryFilter />
    </div>
  );
}

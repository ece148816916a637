'use client';
import type { PickerFilter } from '@trigger-picker/react';
import { memo } from 'react';
import type { PlainMessageKey } from '../messages/messages.ts';
import { CategoryFilter } from './category-filter.tsx';
import { usePicker } from './trigger-picker-context.tsx';
import { type PickerKey, usePickerUi } from './use-picker-ui.ts';

interface Toggle {
  readonly label: PlainMessageKey<PickerKey>;
  /** Tells integrations apart: inside one there is nothing for it to narrow. */
  readonly isAcross?: boolean;
  readonly isOn: (filter: PickerFilter) => boolean;
  readonly toggle: (filter: PickerFilter) => PickerFilter;
}

/** The integration that is open is no filter: it stands in the search box, and what led to it waits outside. */
const isEmpty = ({ integration, connected, category, model }: PickerFilter) =>
  !model && (integration !== undefined || !(connected || category));

const toggles: readonly Toggle[] = [
  {
    label: 'picker.filter.all',
    isOn: isEmpty,
    toggle: ({ model: _, ...around }) => (around.integration === undefined ? {} : around),
  },
  {
    label: 'picker.filter.connected',
    isAcross: true,
    isOn: (filter) => filter.connected === true,
    toggle: (filter) => ({ ...filter, connected: !filter.connected }),
  },
  modelToggle('picker.filter.instant', 'WEBHOOK'),
  modelToggle('picker.filter.polling', 'POLLING'),
];

/** Narrows the list: to how fast events come, and across integrations to what is connected and to one category. */
export function TriggerPickerFilters() {
  const { filter, setFilter, categories } = usePicker();
  return <FilterBar filter={filter} setFilter={setFilter} categories={categories} />;
}

interface FilterBarProps {
  readonly filter: PickerFilter;
  readonly setFilter: (filter: PickerFilter) => void;
  readonly categories: readonly string[];
}

/** What is typed in the search box leaves the filters as they are. */
const FilterBar = memo(function FilterBar({ filter, setFilter, categories }: FilterBarProps) {
  const { t, slot } = usePickerUi();
  const isInside = filter.integration !== undefined;
  return (
    <div {...slot('trigger-picker-filters')} role="group" aria-label={t('picker.filters')}>
      {toggles
        .filter(({ isAcross }) => !(isAcross && isInside))
        .map(({ label, isOn, toggle }) => (
          <button
            key={label}
            type="button"
            {...slot('trigger-picker-filter')}
            aria-pressed={isOn(filter)}
            onClick={() => setFilter(toggle(filter))}
          >
            {t(label)}
          </button>
        ))}
      {!isInside && (
        <CategoryFilter
          category={filter.category}
          categories={categories}
          onChange={(category) => setFilter({ ...filter, category })}
        />
      )}
    </div>
  );
});

function modelToggle(label: PlainMessageKey<PickerKey>, model: PickerFilter['model']): Toggle {
  return {
    label,
    isOn: (filter) => filter.model === model,
    toggle: (filter) => ({ ...filter, model: filter.model === model ? undefined : model }),
  };
}

'use client';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { Icon } from '../primitives/icon.tsx';
import { usePickerUi } from './use-picker-ui.ts';

const ANY = '';

/**
 * Narrows the list to one category. The browser's own select: it opens in every modal, shadow root and frame, as
 * phones have it, and needs no code.
 */
export function CategoryFilter({
  category = ANY,
  categories,
  onChange,
}: {
  readonly category: string | undefined;
  readonly categories: readonly string[];
  readonly onChange: (category: string | undefined) => void;
}) {
  const { t, slot } = usePickerUi();
  if (categories.length === 0) return null;
  return (
    <span {...slot('trigger-picker-category')} {...toDataAttributes({ active: category !== ANY })}>
      <select
        {...slot('trigger-picker-category-select')}
        aria-label={t('picker.filter.category')}
        value={category}
        onChange={({ target }) => onChange(target.value || undefined)}
      >
        <option value={ANY}>{t('picker.filter.anyCategory')}</option>
        {categories.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="chevron" {...slot('trigger-picker-category-icon')} />
    </span>
  );
}

'use client';
import { DropdownMenu } from 'radix-ui';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { useUi } from '../internals/ui-context.tsx';
import { Icon } from '../primitives/icon.tsx';
import { usePicker } from './trigger-picker-context.tsx';

const ANY = '';

/** Narrows the list to one category. */
export function CategoryFilter() {
  const { filter, setFilter, categories } = usePicker();
  const { t, container, rootAttributes } = useUi();
  if (categories.length === 0) return null;
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger
        className="tp-chip"
        {...toDataAttributes({ active: Boolean(filter.category) })}
      >
        {filter.category ?? t('picker.filter.category')}
        <Icon name="chevron" className="tp-badge-icon" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={container}>
        <DropdownMenu.Content
          className="tp tp-menu"
          align="start"
          sideOffset={6}
          {...rootAttributes}
        >
          <DropdownMenu.RadioGroup
            value={filter.category ?? ANY}
            onValueChange={(value) =>
              setFilter({ ...filter, category: value === ANY ? undefined : value })
            }
          >
            {[ANY, ...categories].map((category) => (
              <DropdownMenu.RadioItem key={category} value={category} className="tp-menu-item">
                {category === ANY ? t('picker.filter.anyCategory') : category}
                <DropdownMenu.ItemIndicator>
                  <Icon name="check" />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

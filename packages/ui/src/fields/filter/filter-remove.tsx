'use client';
import { filterConditions, removeCondition } from '@trigger-picker/core';
import { Button } from '../../primitives/button.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { focusName, useFilter } from './filter-context.tsx';
import type { FilterButtonProps } from './filter-row-menu.tsx';
import { useFilterUi } from './use-filter-ui.ts';

/** Removes a condition; the focus goes to the one that takes its place. */
export function FilterRemove({ id, at }: FilterButtonProps) {
  const { tree, change } = useFilter();
  const { t, slot } = useFilterUi();
  const remove = () => {
    const rows = filterConditions(tree);
    const neighbour = rows[at] ?? rows[at - 2];
    change(removeCondition(tree, id), {
      focus: neighbour ? focusName.remove(neighbour.id) : focusName.add,
      said: t('filter.removed', { count: rows.length - 1 }),
    });
  };
  return (
    <Button
      variant="quiet"
      size="small"
      iconOnly
      {...slot('filter-button')}
      aria-label={t('filter.remove', { at })}
      onClick={remove}
      data-focus={focusName.remove(id)}
    >
      <Icon name="close" />
    </Button>
  );
}

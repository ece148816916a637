'use client';
import { type FilterCondition, filterConditions, removeCondition } from '@trigger-picker/core';
import { Button } from '../../primitives/button.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { focusName, focusTarget, useFilter } from './filter-context.tsx';
import { useFilterUi } from './use-filter-ui.ts';

/** Removes a condition; the focus goes to the one that takes its place. */
export function FilterRemove({
  condition: { id },
  at,
}: {
  readonly condition: FilterCondition;
  readonly at: number;
}) {
  const { tree, change, focusNext, announce } = useFilter();
  const { t, slot } = useFilterUi();
  const remove = () => {
    const rows = filterConditions(tree);
    const neighbour = rows[at] ?? rows[at - 2];
    focusNext(neighbour ? focusName.remove(neighbour.id) : focusName.add);
    announce(t('filter.removed', { count: rows.length - 1 }));
    change(removeCondition(tree, id));
  };
  return (
    <Button
      variant="quiet"
      size="small"
      iconOnly
      {...slot('filter-button')}
      aria-label={t('filter.remove', { at })}
      onClick={remove}
      {...focusTarget(focusName.remove(id))}
    >
      <Icon name="close" />
    </Button>
  );
}

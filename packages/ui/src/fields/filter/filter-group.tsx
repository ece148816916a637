'use client';
import {
  addCondition,
  filterConditions,
  type FilterGroup as Group,
  removeGroup,
} from '@trigger-picker/core';
import { Fragment, type ReactNode } from 'react';
import { Icon } from '../../primitives/icon.tsx';
import { focusName, useFilter } from './filter-context.tsx';
import { FilterRow } from './filter-row.tsx';
import { lastAdded } from './last-added.ts';
import { useFilterUi } from './use-filter-ui.ts';

/** Conditions that all have to hold. */
export function FilterGroupBox({
  group,
  at,
  children,
}: {
  readonly group: Group;
  readonly at: number;
  /** Beside the button for one more condition. */
  readonly children?: ReactNode;
}) {
  const { tree, change, focusNext, announce, isReadOnly } = useFilter();
  const { t, slot } = useFilterUi();
  const count = tree.groups.length;
  const add = () => {
    const next = addCondition(tree, group.id);
    focusNext(focusName.field(lastAdded(next, tree)));
    change(next);
  };
  const remove = () => {
    const next = removeGroup(tree, group.id);
    const first = next.groups[0]?.conditions[0];
    focusNext(first ? focusName.field(first.id) : focusName.add);
    announce(t('filter.removed', { count: filterConditions(next).length }));
    change(next);
  };
  return (
    <div
      {...slot('filter-group')}
      {...(count > 1 && { role: 'group', 'aria-label': t('filter.group', { at, count }) })}
    >
      {group.conditions.map((condition, index) => (
        <Fragment key={condition.id}>
          {index > 0 && <span {...slot('filter-and')}>{t('filter.joinAnd')}</span>}
          <FilterRow condition={condition} />
        </Fragment>
      ))}
      {!isReadOnly && (
        <div {...slot('filter-actions')}>
          <button type="button" {...slot('filter-action')} onClick={add}>
            <Icon name="plus" {...slot('filter-action-icon')} />
            {t('filter.and')}
          </button>
          {children}
          {count > 1 && group.conditions.length > 1 && (
            <button type="button" {...slot('filter-action')} onClick={remove}>
              {t('filter.removeGroup', { at })}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

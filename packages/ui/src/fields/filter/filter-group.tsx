'use client';
import {
  addCondition,
  filterConditions,
  type FilterGroup as Group,
  removeGroup,
} from '@trigger-picker/core';
import { Fragment, type ReactNode } from 'react';
import { FilterAdd } from './filter-add.tsx';
import { focusName, useFilter } from './filter-context.tsx';
import { FilterRow } from './filter-row.tsx';
import { useFilterUi } from './use-filter-ui.ts';

interface FilterGroupProps {
  readonly group: Group;
  readonly at: number;
  /** Beside the button for one more condition. */
  readonly children?: ReactNode;
}

/** Conditions that all have to hold. */
export function FilterGroupBox({ group, at, children }: FilterGroupProps) {
  const { tree, change, isReadOnly } = useFilter();
  const { t, slot } = useFilterUi();
  const count = tree.groups.length;
  const remove = () => {
    const next = removeGroup(tree, group.id);
    const rest = filterConditions(next);
    change(next, {
      focus: rest[0] ? focusName.field(rest[0].id) : focusName.add,
      said: t('filter.removed', { count: rest.length }),
    });
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
          <FilterAdd next={addCondition(tree, group.id)}>{t('filter.and')}</FilterAdd>
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

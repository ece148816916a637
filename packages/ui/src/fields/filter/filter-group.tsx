'use client';
import { addCondition, type FilterGroup as Group } from '@trigger-picker/core';
import { Fragment, type ReactNode } from 'react';
import { useUi } from '../../internals/ui-context.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { focusName, useFilter } from './filter-context.tsx';
import { FilterRow } from './filter-row.tsx';
import { lastAdded } from './last-added.ts';

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
  const { tree, change, focusNext, isReadOnly } = useFilter();
  const { t } = useUi();
  const count = tree.groups.length;
  const add = () => {
    const next = addCondition(tree, group.id);
    focusNext(focusName.field(lastAdded(next, tree)));
    change(next);
  };
  return (
    <div
      className="tp-filter-group"
      data-slot="filter-group"
      {...(count > 1 && { role: 'group', 'aria-label': t('filter.group', { at, count }) })}
    >
      {group.conditions.map((condition, index) => (
        <Fragment key={condition.id}>
          {index > 0 && <span className="tp-filter-join">{t('filter.joinAnd')}</span>}
          <FilterRow condition={condition} />
        </Fragment>
      ))}
      {!isReadOnly && (
        <div className="tp-filter-actions">
          <button type="button" className="tp-link" onClick={add}>
            <Icon name="plus" className="tp-badge-icon" />
            {t('filter.and')}
          </button>
          {children}
        </div>
      )}
    </div>
  );
}

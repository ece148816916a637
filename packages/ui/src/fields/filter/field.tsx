'use client';
import { addGroup, canAddGroup, type FilterTree, validateFilter } from '@trigger-picker/core';
import { Fragment, useState } from 'react';
import { Button } from '../../primitives/button.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { useListNote } from '../choice/list-note.tsx';
import type { FieldProps } from '../field-props.ts';
import { useFormContext } from '../form-context.tsx';
import { FieldFrame } from '../parts/field-frame.tsx';
import { controlAttributes, fieldIds } from '../parts/field-ids.ts';
import { useLeave } from '../parts/use-leave.ts';
import { FilterAdd } from './filter-add.tsx';
import { FilterContext, type FilterEffects, focusName } from './filter-context.tsx';
import { FilterGroupBox } from './filter-group.tsx';
import { FilterSummary } from './filter-summary.tsx';
import { lastAdded } from './last-added.ts';
import { useFilterKeys } from './use-filter-keys.ts';
import { useFilterUi } from './use-filter-ui.ts';
import { useFocusNext } from './use-focus-next.ts';
import { useFreshRow } from './use-fresh-row.ts';

/** Which events count: groups of conditions, one of which has to hold. */
export function FilterField(props: FieldProps<FilterTree>) {
  const { field, value: tree, onChange, onBlur, id, error } = props;
  const { filter: rules, readOnly = false } = field.parameter;
  const { messages } = useFormContext();
  const { t, slot } = useFilterUi();
  const [announcement, announce] = useState('');
  const keys = useFilterKeys(field);
  const note = useListNote(keys.list, field.parameter.title);
  const ids = fieldIds(id);
  const { root, focusNext } = useFocusNext<HTMLDivElement>();
  const fresh = useFreshRow();
  const { rows } = validateFilter(tree, rules, messages);
  const problemOf = (conditionId: string) =>
    error === undefined || fresh.is(conditionId)
      ? undefined
      : rows.find((row) => row.conditionId === conditionId);
  // Where rows say what is wrong with them, the field does not say it again.
  const own = { ...props, error: rows.length > 0 ? undefined : error };
  const isEmpty = tree.groups.length === 0;
  const isBlocked = keys.list.waitingFor.length > 0;
  const change = (next: FilterTree, { focus, said }: FilterEffects = {}) => {
    const added = lastAdded(next, tree);
    if (added !== '') fresh.begin(added);
    const target = added === '' ? focus : focusName.field(added);
    if (target !== undefined) focusNext(target);
    if (said !== undefined) announce(said);
    onChange(next);
  };
  const addProps = (next: FilterTree) =>
    isBlocked
      ? { 'aria-disabled': true, 'aria-describedby': ids.note }
      : { onClick: () => change(next) };
  const isLast = (at: number) => at === tree.groups.length - 1;
  return (
    <FieldFrame {...own} note={isEmpty && isBlocked ? undefined : note} isGroup>
      <FilterContext.Provider
        value={{
          tree,
          rules,
          keys,
          isReadOnly: readOnly,
          problemOf,
          id,
          change,
          addProps,
          leave: fresh.leave,
        }}
      >
        <div
          ref={root}
          role="group"
          {...slot('filter')}
          aria-labelledby={ids.label}
          aria-describedby={controlAttributes(own, note !== null)['aria-describedby']}
          {...useLeave(onBlur)}
        >
          {tree.groups.map((group, at) => (
            <Fragment key={group.id}>
              {at > 0 && <span {...slot('filter-or')}>{t('filter.joinOr')}</span>}
              <FilterGroupBox group={group} at={at + 1}>
                {isLast(at) && canAddGroup(tree, rules) && (
                  <FilterAdd next={addGroup(tree)}>{t('filter.or')}</FilterAdd>
                )}
              </FilterGroupBox>
            </Fragment>
          ))}
          {isEmpty ? (
            <div {...slot('filter-empty')}>
              <span {...slot('filter-empty-text')} {...(isBlocked && { id: ids.note })}>
                {isBlocked
                  ? note
                  : t(field.parameter.required ? 'filter.empty.required' : 'filter.empty')}
              </span>
              {!readOnly && (
                <Button
                  id={id}
                  size="small"
                  data-focus={focusName.add}
                  {...addProps(addGroup(tree))}
                >
                  <Icon name="plus" {...slot('filter-action-icon')} />
                  {t('filter.add')}
                </Button>
              )}
            </div>
          ) : (
            <FilterSummary tree={tree} keys={keys} />
          )}
          <span role="status" {...slot('filter-announcement')}>
            {announcement}
          </span>
        </div>
      </FilterContext.Provider>
    </FieldFrame>
  );
}

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

/** Which events count: groups of conditions, one of which has to hold. */
export function FilterField(props: FieldProps<FilterTree>) {
  const { field, value: tree, onChange, onBlur, id, error } = props;
  const { filter: rules, readOnly = false } = field.parameter;
  const { messages } = useFormContext();
  const { t, slot } = useFilterUi();
  const [announcement, announce] = useState('');
  const keys = useFilterKeys(field);
  const note = useListNote(keys.list, field.parameter.title);
  const { root, focusNext } = useFocusNext<HTMLDivElement>();
  const { rows } = validateFilter(tree, rules, messages);
  const problems = new Map(error === undefined ? [] : rows.map((row) => [row.conditionId, row]));
  const change = (next: FilterTree, { focus, said }: FilterEffects = {}) => {
    if (focus !== undefined) focusNext(focus);
    if (said !== undefined) announce(said);
    onChange(next);
  };
  const add = (next: FilterTree) => change(next, { focus: focusName.field(lastAdded(next, tree)) });
  const isLast = (at: number) => at === tree.groups.length - 1;
  return (
    // Where rows say what is wrong with them, the field does not say it again.
    <FieldFrame {...props} error={problems.size > 0 ? undefined : error} note={note} isGroup>
      <FilterContext.Provider
        value={{ tree, rules, keys, isReadOnly: readOnly, problems, id, change, add }}
      >
        <div
          ref={root}
          role="group"
          {...slot('filter')}
          aria-labelledby={fieldIds(id).label}
          aria-describedby={controlAttributes(props, note !== null)['aria-describedby']}
          {...useLeave(onBlur)}
        >
          {tree.groups.map((group, at) => (
            <Fragment key={group.id}>
              {at > 0 && <span {...slot('filter-or')}>{t('filter.joinOr')}</span>}
              <FilterGroupBox group={group} at={at + 1}>
                {isLast(at) && canAddGroup(tree, rules) && (
                  <FilterAdd onClick={() => add(addGroup(tree))}>{t('filter.or')}</FilterAdd>
                )}
              </FilterGroupBox>
            </Fragment>
          ))}
          {tree.groups.length === 0 && (
            <div {...slot('filter-empty')}>
              <span {...slot('filter-empty-text')}>
                {t(field.parameter.required ? 'filter.empty.required' : 'filter.empty')}
              </span>
              {!readOnly && (
                <Button
                  id={id}
                  size="small"
                  onClick={() => add(addGroup(tree))}
                  data-focus={focusName.add}
                >
                  <Icon name="plus" {...slot('filter-action-icon')} />
                  {t('filter.add')}
                </Button>
              )}
            </div>
          )}
          {tree.groups.length > 0 && <FilterSummary tree={tree} keys={keys} />}
          <span role="status" {...slot('filter-announcement')}>
            {announcement}
          </span>
        </div>
      </FilterContext.Provider>
    </FieldFrame>
  );
}

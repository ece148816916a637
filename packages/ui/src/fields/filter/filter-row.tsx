'use client';
import {
  type FilterCondition,
  type FilterProblem,
  filterConditions,
  filterOperator,
} from '@trigger-picker/core';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { useLeave } from '../parts/use-leave.ts';
import { focusName, useFilter } from './filter-context.tsx';
import { FilterKey } from './filter-key.tsx';
import { FilterOperatorPart } from './filter-operator.tsx';
import { FilterRemove } from './filter-remove.tsx';
import { FilterRowMenu } from './filter-row-menu.tsx';
import { FilterValuePart } from './filter-value.tsx';
import { useFilterUi } from './use-filter-ui.ts';
import { wideValues } from './values/index.ts';

/** A condition: a field, how to compare it, with what, and what is wrong with that. */
export function FilterRow({ condition }: { readonly condition: FilterCondition }) {
  const { tree, problemOf, isReadOnly, id, keys, leave } = useFilter();
  const { t, slot } = useFilterUi();
  const all = filterConditions(tree);
  const at = all.indexOf(condition) + 1;
  const problem = problemOf(condition.id);
  const isForeign = !problem && keys.isForeign(condition.field);
  const noteId = `${id}-${condition.id}-note`;
  const attributesOf = (part: FilterProblem['part']) => ({
    ...(problem?.part === part && { 'aria-invalid': true }),
    ...((problem?.part === part || (isForeign && part === 'field')) && {
      'aria-describedby': noteId,
    }),
  });
  return (
    <div
      role="group"
      aria-label={t('filter.condition', { at, count: all.length })}
      {...slot('filter-condition')}
      {...toDataAttributes({ wide: wideValues.has(filterOperator(condition.operator).argument) })}
      {...useLeave(() => leave(condition.id))}
    >
      <FilterKey
        condition={condition}
        attributes={{ ...attributesOf('field'), 'data-focus': focusName.field(condition.id) }}
      />
      <FilterOperatorPart condition={condition} attributes={attributesOf('operator')} />
      <div {...slot('filter-value')}>
        <FilterValuePart condition={condition} attributes={attributesOf('value')} />
      </div>
      {!isReadOnly && (
        <div {...slot('filter-buttons')}>
          <FilterRowMenu id={condition.id} at={at} />
          <FilterRemove id={condition.id} at={at} />
        </div>
      )}
      {isForeign && (
        <p {...slot('filter-help')} id={noteId}>
          {t('filter.foreign', { field: condition.field.slice(0, 60) })}
        </p>
      )}
      {problem && (
        <p {...slot('filter-error')} id={noteId}>
          {problem.message}
        </p>
      )}
    </div>
  );
}

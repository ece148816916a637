'use client';
import {
  type FilterCondition,
  type FilterProblem,
  filterConditions,
  removeCondition,
} from '@trigger-picker/core';
import { useUi } from '../../internals/ui-context.tsx';
import { Button } from '../../primitives/button.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { focusName, useFilter } from './filter-context.tsx';
import { FilterKey } from './filter-key.tsx';
import { FilterOperatorPart } from './filter-operator.tsx';
import { FilterValuePart } from './filter-value.tsx';

/** A condition: a field, how to compare it, with what, and what is wrong with that. */
export function FilterRow({ condition }: { readonly condition: FilterCondition }) {
  const { tree, problems, isReadOnly, id, keys } = useFilter();
  const { t } = useUi();
  const all = filterConditions(tree);
  const at = all.indexOf(condition) + 1;
  const problem = problems.get(condition.id);
  const errorId = `${id}-${condition.id}-error`;
  const attributesOf = (part: FilterProblem['part']) =>
    problem?.part === part ? ({ 'aria-invalid': true, 'aria-describedby': errorId } as const) : {};
  return (
    <div
      role="group"
      aria-label={t('filter.condition', { at, count: all.length })}
      className="tp-filter-row"
      data-slot="filter-condition"
    >
      <FilterKey
        condition={condition}
        attributes={{ ...attributesOf('field'), ...focusTarget(focusName.field(condition.id)) }}
      />
      <FilterOperatorPart condition={condition} attributes={attributesOf('operator')} />
      <div className="tp-filter-value">
        <FilterValuePart condition={condition} attributes={attributesOf('value')} />
      </div>
      {!isReadOnly && <RemoveButton condition={condition} at={at} />}
      {!problem && keys.isForeign(condition.field) && (
        <p className="tp-help tp-filter-error">
          {t('filter.foreign', { field: condition.field.slice(0, 60) })}
        </p>
      )}
      {problem && (
        <p className="tp-field-error tp-filter-error" id={errorId}>
          {problem.message}
        </p>
      )}
    </div>
  );
}

function RemoveButton({
  condition,
  at,
}: {
  readonly condition: FilterCondition;
  readonly at: number;
}) {
  const { tree, change, focusNext } = useFilter();
  const { t } = useUi();
  const remove = () => {
    const rows = filterConditions(tree);
    const neighbour = rows[at] ?? rows[at - 2];
    focusNext(neighbour ? focusName.remove(neighbour.id) : focusName.add);
    change(removeCondition(tree, condition.id));
  };
  return (
    <Button
      variant="quiet"
      size="small"
      iconOnly
      className="tp-filter-remove"
      aria-label={t('filter.remove', { at })}
      onClick={remove}
      {...focusTarget(focusName.remove(condition.id))}
    >
      <Icon name="close" />
    </Button>
  );
}

function focusTarget(name: string) {
  return { 'data-focus': name } as const;
}

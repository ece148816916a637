'use client';
import {
  allowedOperators,
  type Choice,
  type FilterOperator,
  setOperator,
} from '@trigger-picker/core';
import { useMemo } from 'react';
import type { Translate } from '../../messages/messages.ts';
import { useOwnChoices } from '../choice/use-own-choices.ts';
import { useFilter } from './filter-context.tsx';
import type { FilterPartProps } from './filter-part.ts';
import { FilterSelect } from './filter-select.tsx';
import { operatorLabel } from './operator-label.ts';
import { type FilterKey, useFilterUi } from './use-filter-ui.ts';

/** How a condition compares. */
export function FilterOperatorPart({ condition: { id, operator }, attributes }: FilterPartProps) {
  const { tree, rules, change } = useFilter();
  const { t } = useFilterUi();
  const offered = useMemo(() => toChoices(allowedOperators(rules), t), [rules, t]);
  return (
    <FilterSelect
      list={useOwnChoices(offered)}
      title={t('filter.operator')}
      value={operator}
      label={operatorLabel(operator, t)}
      isForeign={!offered.some(({ value }) => value === operator)}
      onPick={(next) => change(setOperator(tree, id, next))}
      attributes={attributes}
    />
  );
}

/** In sections, as some labels differ by little: those that are asked for most, then each sort of field. */
function toChoices(operators: readonly FilterOperator[], t: Translate<FilterKey>): Choice[] {
  const sectionOf = ({ common, subject }: FilterOperator) => (common ? 'common' : subject);
  const hasSections = new Set(operators.map(sectionOf)).size > 1;
  return operators.map((operator) => ({
    value: operator.id,
    label: operatorLabel(operator.id, t),
    section: hasSections ? t(`filter.subject.${sectionOf(operator)}`) : undefined,
  }));
}

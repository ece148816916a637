'use client';
import {
  allowedOperators,
  type Choice,
  type FilterCondition,
  type FilterOperator,
  setOperator,
} from '@trigger-picker/core';
import { type HTMLAttributes, useMemo } from 'react';
import type { Translate } from '../../messages/messages.ts';
import { ChoiceSelect } from '../choice/choice-select.tsx';
import { useOwnChoices } from '../choice/use-own-choices.ts';
import { useFilter } from './filter-context.tsx';
import { operatorLabel } from './operator-label.ts';
import { type FilterKey, useFilterUi } from './use-filter-ui.ts';

interface PartProps {
  readonly condition: FilterCondition;
  readonly attributes: HTMLAttributes<HTMLElement>;
}

/** How a condition compares. */
export function FilterOperatorPart({ condition, attributes }: PartProps) {
  const { tree, rules, isReadOnly, change } = useFilter();
  const { t } = useFilterUi();
  const { id, operator } = condition;
  const title = t('filter.operator');
  const offered = useMemo(() => toChoices(allowedOperators(rules), t), [rules, t]);
  const list = useOwnChoices(offered);
  return (
    <ChoiceSelect
      list={list}
      title={title}
      value={operator}
      chosen={
        operator === ''
          ? undefined
          : {
              text: operatorLabel(operator, t),
              isLabelled: true,
              isForeign: !offered.some(({ value }) => value === operator),
            }
      }
      onPick={({ value }) => change(setOperator(tree, id, String(value)))}
      placeholder={title}
      isReadOnly={isReadOnly}
      isSmall
      attributes={{ 'aria-label': title, ...attributes }}
    />
  );
}

/** With operators for several sorts of fields, each sort is a section: some labels differ by little. */
function toChoices(operators: readonly FilterOperator[], t: Translate<FilterKey>): Choice[] {
  const hasSections = new Set(operators.map(({ subject }) => subject)).size > 1;
  return operators.map(({ id, subject }) => ({
    value: id,
    label: operatorLabel(id, t),
    section: hasSections ? t(`filter.subject.${subject}`) : undefined,
  }));
}

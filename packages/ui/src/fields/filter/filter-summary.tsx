'use client';
import {
  describeFilter,
  type FilterCondition,
  type FilterTree,
  filterOperator,
} from '@trigger-picker/core';
import { Fragment } from 'react';
import { operatorLabel } from './operator-label.ts';
import type { FilterKeys } from './use-filter-keys.ts';
import { useFilterUi } from './use-filter-ui.ts';
import { valueText } from './value-text.ts';

/** Splits a text where the conditions go: no language uses it. */
const SLOT = '\u0000';

/** The parts of a sentence stay where the language puts them: `describeFilter` fills them in. */
const TOKENS = { field: '{field}', operator: '{operator}', value: '{value}' } as const;

/** A formula in words, on one line, as far as it is filled in. */
export function FilterSummary({
  tree,
  keys,
}: {
  readonly tree: FilterTree;
  readonly keys: FilterKeys;
}) {
  const { t, slot, locale } = useFilterUi();
  const finished = {
    ...tree,
    groups: tree.groups.map(({ id, conditions }) => ({
      id,
      conditions: conditions.filter(isFinished),
    })),
  };
  const parts = describeFilter(finished, {
    field: keys.labelOf,
    operator: (id) => operatorLabel(id, t),
    value: (condition) => valueText(condition, locale),
    binary: t('filter.sentence.binary', TOKENS),
    unary: t('filter.sentence.unary', TOKENS),
    and: t('filter.summary.and'),
    or: t('filter.summary.or'),
  });
  if (parts.length === 0) return null;
  const [before, after] = t('filter.summary', { conditions: SLOT }).split(SLOT);
  return (
    <p {...slot('filter-summary')}>
      {before}
      {parts.map(({ text, strong }, at) => (
        // The sentence is written anew each time: its parts have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={at}>
          {strong ? (
            <strong {...slot('filter-summary-part')}>
              <bdi>{text}</bdi>
            </strong>
          ) : (
            text
          )}
        </Fragment>
      ))}
      {after}
    </p>
  );
}

function isFinished({ field, operator, text }: FilterCondition): boolean {
  return Boolean(field && operator && (text || filterOperator(operator).argument === 'none'));
}

'use client';
import { describeFilter, type FilterTree } from '@trigger-picker/core';
import { Fragment } from 'react';
import { operatorLabel } from './operator-label.ts';
import type { FilterKeys } from './use-filter-keys.ts';
import { useFilterUi } from './use-filter-ui.ts';
import { valueText } from './value-text.ts';

/** Stands in for what is not filled in yet. */
const MISSING = '…';
/** Splits a text where the conditions go: no language uses it. */
const SLOT = '\u0000';

/** The parts of a sentence stay where the language puts them: `describeFilter` fills them in. */
const TOKENS = { field: '{field}', operator: '{operator}', value: '{value}' } as const;

/** A formula in words, on one line. */
export function FilterSummary({
  tree,
  keys,
}: {
  readonly tree: FilterTree;
  readonly keys: FilterKeys;
}) {
  const { t, slot, locale } = useFilterUi();
  const parts = describeFilter(tree, {
    field: keys.labelOf,
    operator: (id) => operatorLabel(id, t) || MISSING,
    value: (condition) => valueText(condition, locale),
    binary: t('filter.sentence.binary', TOKENS),
    unary: t('filter.sentence.unary', TOKENS),
    and: t('filter.summary.and'),
    or: t('filter.summary.or'),
  });
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
              <bdi>{text || MISSING}</bdi>
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

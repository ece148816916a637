'use client';
import type { Choice, Field, JsonValue } from '@trigger-picker/core';
import { useMemo } from 'react';
import { useFormContext } from '../form-context.tsx';
import { toText } from './describe-value.ts';
import { findChoice } from './find-choice.ts';
import type { SelectList } from './select-list.ts';
import { useChoiceUi } from './use-choice-ui.ts';

/**
 * The list with those of several chosen values on top that it does not show: only what stands in the list can be
 * taken out again.
 */
export function useStillChosen(
  field: Field,
  list: SelectList,
  items: readonly JsonValue[],
): SelectList {
  const { labelOf } = useFormContext();
  const { t } = useChoiceUi();
  const { choices, loaded, search } = list;
  const shown = useMemo(() => {
    const toChoice = (value: JsonValue): Choice => ({
      value,
      label: findChoice(loaded, value)?.label ?? labelOf(field.id, value) ?? toText(value),
      section: t('choice.stillChosen'),
    });
    const missing = search === '' ? items.filter((item) => !findChoice(choices, item)) : [];
    return missing.length === 0 ? choices : [...missing.map(toChoice), ...choices];
  }, [choices, loaded, search, items, field.id, labelOf, t]);
  return shown === choices ? list : { ...list, choices: shown };
}

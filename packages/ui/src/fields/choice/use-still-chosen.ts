'use client';
import { type Choice, type Field, isSameJson, type JsonValue } from '@trigger-picker/core';
import { useMemo } from 'react';
import { useFormContext } from '../form-context.tsx';
import type { SelectList } from './select-list.ts';
import { useChoiceUi } from './use-choice-ui.ts';
import { toText } from './use-chosen.ts';

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
    const isShown = (item: JsonValue) => choices.some((choice) => isSameJson(choice.value, item));
    const toChoice = (value: JsonValue): Choice => {
      const known = loaded.find((choice) => isSameJson(choice.value, value));
      const label = known?.label ?? labelOf(field.id, value) ?? toText(value);
      return { value, label, section: t('choice.stillChosen') };
    };
    const missing = search === '' ? items.filter((item) => !isShown(item)) : [];
    return missing.length === 0 ? choices : [...missing.map(toChoice), ...choices];
  }, [choices, loaded, search, items, field.id, labelOf, t]);
  return shown === choices ? list : { ...list, choices: shown };
}

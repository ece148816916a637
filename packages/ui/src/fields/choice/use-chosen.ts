'use client';
import type { Field, JsonValue } from '@trigger-picker/core';
import { useEffect, useMemo } from 'react';
import type { Translate } from '../../messages/messages.ts';
import { useFormContext } from '../form-context.tsx';
import { toText } from './describe-value.ts';
import { findChoice } from './find-choice.ts';
import type { SelectList } from './select-list.ts';
import { type ChoiceKey, useChoiceUi } from './use-choice-ui.ts';

/** What is chosen, as it is shown. */
export interface Chosen {
  /** Its label, or the value itself where nobody knows one. */
  readonly text: string;
  readonly isLabelled: boolean;
  /** A complete list lacks it. It is sent all the same. */
  readonly isForeign: boolean;
}

type KnownList = Pick<SelectList, 'loaded' | 'isComplete' | 'isRefreshing' | 'status'>;

/** What chosen values are called; a name that the list knows is remembered for `labels`. */
export function useChosen(
  field: Field,
  items: readonly JsonValue[],
  list: KnownList,
): Chosen | undefined {
  const { labelOf, rememberLabel } = useFormContext();
  const { t } = useChoiceUi();
  const { loaded } = list;
  const listed = useMemo(
    () => items.map((item) => findChoice(loaded, item)?.label),
    [items, loaded],
  );
  useEffect(() => {
    items.forEach((item, at) => {
      const label = listed[at];
      if (label !== undefined) rememberLabel(field.id, item, label);
    });
  }, [items, listed, field.id, rememberLabel]);
  if (items.length === 0) return undefined;

  const labels = items.map((item, at) => listed[at] ?? labelOf(field.id, item));
  const isLabelled = labels.every((label) => label !== undefined);
  // Saved labels stand for the whole value, also where it is several.
  const saved = isLabelled ? undefined : labelOf(field.id, [...items]);
  const names = items.map((item, at) => labels[at] ?? toText(item));
  // While a whole list is refreshed, what was said of it stands.
  const isWhole = list.isComplete || (list.isRefreshing && list.status === 'ready');
  return {
    text: saved ?? joinNames(names, t),
    // Of several one name is enough: the field shows no id alone.
    isLabelled: labels.some((label) => label !== undefined) || saved !== undefined,
    isForeign: isWhole && listed.some((label) => label === undefined),
  };
}

/** The first two by name, and how many more there are. */
function joinNames(names: readonly string[], t: Translate<ChoiceKey>): string {
  const [first = '', second, ...more] = names;
  if (second === undefined) return first;
  if (more.length === 0) return `${first}, ${second}`;
  return t('choice.more', { first, second, count: more.length });
}

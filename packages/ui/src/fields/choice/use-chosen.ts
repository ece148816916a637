'use client';
import { type Field, isSameJson, type JsonValue } from '@trigger-picker/core';
import { useEffect } from 'react';
import { useUi } from '../../internals/ui-context.tsx';
import type { Translate } from '../../messages/messages.ts';
import { useFormContext } from '../form-context.tsx';
import type { FieldChoices } from './use-field-choices.ts';

/** What is chosen, as it is shown. */
export interface Chosen {
  /** Its label, or the value itself where nobody knows one. */
  readonly text: string;
  readonly isLabelled: boolean;
  /** A complete list lacks it. It is sent all the same. */
  readonly isForeign: boolean;
}

type KnownList = Pick<FieldChoices, 'loaded' | 'isComplete' | 'isRefreshing' | 'status'>;

/** What the chosen value is called; a name that the list knows is remembered for `labels`. */
export function useChosen(field: Field, value: JsonValue, list: KnownList): Chosen | undefined {
  const { labelOf, rememberLabel } = useFormContext();
  const { t } = useUi();
  const items = itemsOf(value);
  const listed = items.map((item) => findLabel(item, list.loaded));
  useEffect(() => {
    items.forEach((item, at) => {
      const label = listed[at];
      if (label !== undefined) rememberLabel(field.id, item, label);
    });
  });
  if (items.length === 0) return undefined;

  const labels = items.map((item, at) => listed[at] ?? labelOf(field.id, item));
  const isLabelled = labels.every((label) => label !== undefined);
  // Saved labels stand for the whole value, also where it is several.
  const saved = isLabelled ? undefined : labelOf(field.id, value);
  // While a whole list is refreshed, what was said of it stands.
  const isWhole = list.isComplete || (list.isRefreshing && list.status === 'ready');
  return {
    text:
      saved ??
      join(
        items.map((item, at) => labels[at] ?? toText(item)),
        t,
      ),
    isLabelled: isLabelled || saved !== undefined,
    isForeign: isWhole && listed.some((label) => label === undefined),
  };
}

/** A value in plain characters. */
export function toText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function itemsOf(value: JsonValue): readonly JsonValue[] {
  if (Array.isArray(value)) return value;
  return value === null ? [] : [value];
}

function findLabel(item: JsonValue, loaded: FieldChoices['loaded']): string | undefined {
  return loaded.find((choice) => isSameJson(choice.value, item))?.label;
}

/** The first two by name, and how many more there are. */
function join(names: readonly string[], t: Translate): string {
  const [first = '', second, ...more] = names;
  if (second === undefined) return first;
  if (more.length === 0) return `${first}, ${second}`;
  return t('choice.more', { first, second, count: more.length });
}

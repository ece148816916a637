'use client';
import { isSameJson, type JsonValue } from '@trigger-picker/core';
import { useEffect, useRef } from 'react';
import type { FieldChoices } from './use-field-choices.ts';

interface KeepOrResetOptions {
  readonly list: Pick<FieldChoices, 'loaded' | 'isComplete' | 'context'>;
  readonly value: JsonValue;
  /** What the form starts from: when that is another, the user has changed nothing. */
  readonly start: unknown;
  readonly onReset: (value: JsonValue) => void;
}

/**
 * Decides what becomes of a value after the user has changed the account or a parent: it is kept if it is
 * still there, and reset only when a complete list lacks it. Opening a form, an account that arrives late and
 * a refreshed form change nothing.
 */
export function useKeepOrReset({ list, value, start, onReset }: KeepOrResetOptions): void {
  const { loaded, isComplete, context } = list;
  const settled = useRef({ context, start });
  useEffect(() => {
    const before = settled.current;
    const isFirstAccount =
      before.context.credentialId === undefined && context.credentialId !== undefined;
    if (before.start !== start || isFirstAccount) settled.current = { context, start };
    if (!isComplete || isSameJson(settled.current.context, context)) return;
    settled.current = { context, start };
    const kept = keepListed(value, loaded);
    if (!isSameJson(kept, value)) onReset(kept);
  });
}

/** The value, as far as the list has it: of several values, those that it has. */
function keepListed(value: JsonValue, loaded: FieldChoices['loaded']): JsonValue {
  const isListed = (item: JsonValue) => loaded.some((choice) => isSameJson(choice.value, item));
  if (value === null || isListed(value)) return value;
  return Array.isArray(value) ? value.filter(isListed) : null;
}

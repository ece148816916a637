'use client';
import { type Choice, isSameJson, type JsonValue } from '@trigger-picker/core';
import { useEffect, useRef, useState } from 'react';
import { findChoice } from './find-choice.ts';
import { itemsOf } from './several.ts';
import type { ChoicesContext, FieldChoices } from './use-field-choices.ts';

interface KeepOrResetOptions {
  readonly list: Pick<FieldChoices, 'loaded' | 'isComplete' | 'context'>;
  readonly value: JsonValue;
  /** What the form starts from: when that is another, the user has changed nothing. */
  readonly start: unknown;
  readonly onReset: (value: JsonValue) => void;
}

/** What was taken out of a field because a list lacks it, and what had changed. */
export interface Dropped {
  readonly items: readonly JsonValue[];
  /** Parameter ids; none: it was the account. */
  readonly parents: readonly string[];
}

/**
 * Decides what becomes of a value after the user has changed the account or a parent: it is kept if it is
 * still there, and reset only when a complete list lacks it. Opening a form, an account that arrives late and
 * a refreshed form change nothing. Returns what was taken out, until the field holds something else.
 */
export function useKeepOrReset(options: KeepOrResetOptions): Dropped | undefined {
  const { list, value, start, onReset } = options;
  const { loaded, isComplete, context } = list;
  const settled = useRef({ context, start });
  const [dropped, setDropped] = useState<Dropped & { readonly left: JsonValue }>();
  useEffect(() => {
    const before = settled.current;
    const isFirstAccount =
      before.context.credentialId === undefined && context.credentialId !== undefined;
    if (before.start !== start || isFirstAccount) settled.current = { context, start };
    if (!isComplete || isSameContext(settled.current.context, context)) return;
    settled.current = { context, start };
    const left = keepListed(value, loaded);
    if (isSameJson(left, value)) return;
    const items = itemsOf(value, true).filter((item) => !findChoice(loaded, item));
    // With the reset, and for the same reason: nothing but this change of context tells why.
    setDropped({ items, parents: changedParents(before.context, context), left });
    onReset(left);
  }, [context, start, isComplete, value, loaded, onReset]);
  return dropped && isSameJson(dropped.left, value) ? dropped : undefined;
}

/** The value, as far as the list has it: of several values, those that it has. */
function keepListed(value: JsonValue, loaded: readonly Choice[]): JsonValue {
  const isListed = (item: JsonValue) => findChoice(loaded, item) !== undefined;
  if (value === null || isListed(value)) return value;
  return Array.isArray(value) ? value.filter(isListed) : null;
}

function isSameContext(one: ChoicesContext, other: ChoicesContext): boolean {
  return one.credentialId === other.credentialId && changedParents(one, other).length === 0;
}

function changedParents(one: ChoicesContext, other: ChoicesContext): readonly string[] {
  const ids = new Set([...Object.keys(one.parameters), ...Object.keys(other.parameters)]);
  return [...ids].filter((id) => !isSameJson(one.parameters[id], other.parameters[id]));
}

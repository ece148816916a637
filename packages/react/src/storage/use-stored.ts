'use client';
import { useSyncExternalStore } from 'react';
import { useTriggerPickerContext } from '../provider/context.ts';
import type { StoredSpec, StoredValue } from './stored-value.ts';

/** What is kept for the signed-in user under one key, and a way to change it. */
export function useStored<Value>(
  spec: StoredSpec<Value>,
): readonly [value: Value, update: StoredValue<Value>['update']] {
  const { get, update, subscribe } = useTriggerPickerContext().stored.of(spec);
  return [useSyncExternalStore(subscribe, get, () => spec.empty), update];
}

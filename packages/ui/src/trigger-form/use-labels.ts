'use client';
import type { FormModel, FormValues, JsonObject, JsonValue } from '@trigger-picker/core';
import { useCallback, useState } from 'react';

/** Labels by parameter id, as a `TriggerConfig` holds them. */
export type Labels = { readonly [parameterId: string]: string };

/** What a value of a parameter is called, if anyone knows. */
export type LabelOf = (id: string, value: JsonValue) => string | undefined;

/** What chosen values are called, for as long as the form is there: a list may show them no more. */
export function useLabels(opened: JsonObject, initialLabels: Labels = {}) {
  const [remembered, setRemembered] = useState(() => fromInitial(opened, initialLabels));

  const rememberLabel = useCallback((id: string, value: JsonValue, label: string) => {
    const key = keyOf(id, value);
    setRemembered((before) =>
      before.get(key) === label ? before : new Map(before).set(key, label),
    );
  }, []);

  const labelOf = useCallback<LabelOf>(
    (id, value) => {
      if (remembered.size === 0) return undefined;
      const whole = remembered.get(keyOf(id, value));
      if (whole !== undefined || !Array.isArray(value) || value.length === 0) return whole;
      const parts = value.map((item) => remembered.get(keyOf(id, item)));
      return parts.every((part) => part !== undefined) ? parts.join(', ') : undefined;
    },
    [remembered],
  );

  return { rememberLabel, labelOf };
}

/** The labels of what is chosen now. */
export function currentLabels(model: FormModel, values: FormValues, labelOf: LabelOf): Labels {
  const shown = model.fields.map(({ name, id }) => {
    // A field's value is JSON, or an object of core's that is made of JSON.
    const value = values[name] as JsonValue;
    return [name, labelOf(id, value)];
  });
  return model.toLabels(values, Object.fromEntries(shown));
}

function fromInitial(opened: JsonObject, labels: Labels): ReadonlyMap<string, string> {
  const known = Object.entries(labels).flatMap(([id, label]) => {
    const value = Object.hasOwn(opened, id) ? opened[id] : undefined;
    return value === undefined ? [] : [[keyOf(id, value), label] as const];
  });
  return new Map(known);
}

function keyOf(id: string, value: JsonValue): string {
  return JSON.stringify([id, value]);
}

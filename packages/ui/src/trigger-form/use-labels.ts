'use client';
import { type FormModel, type FormValues, isSameJson, type JsonValue } from '@trigger-picker/core';
import { useCallback, useState } from 'react';
import type { FormStart } from './form-start.ts';

/** Labels by parameter id, as a `TriggerConfig` holds them. */
export type Labels = { readonly [parameterId: string]: string };

interface Remembered {
  readonly value: JsonValue;
  readonly label: string;
}

/** What chosen values are called. A label stands for one value: when that changes, it is no longer told. */
export function useLabels(start: FormStart, initialLabels: Labels = {}) {
  const [remembered, setRemembered] = useState(() => fromInitial(start, initialLabels));

  const rememberLabel = useCallback((id: string, value: JsonValue, label: string) => {
    setRemembered((before) => {
      const last = before.get(id);
      if (last?.label === label && isSameJson(last.value, value)) return before;
      return new Map(before).set(id, { value, label });
    });
  }, []);

  const labelOf = useCallback(
    (id: string, value: JsonValue) => {
      const last = remembered.get(id);
      return last && isSameJson(last.value, value) ? last.label : undefined;
    },
    [remembered],
  );

  return { rememberLabel, labelOf };
}

/** The labels of what is chosen now. */
export function currentLabels(
  model: FormModel,
  values: FormValues,
  labelOf: (id: string, value: JsonValue) => string | undefined,
): Labels {
  const shown = model.fields.map(({ name, id }) => {
    // A field's value is JSON, or an object of core's that is made of JSON.
    const value = values[name] as JsonValue;
    return [name, labelOf(id, value)];
  });
  return model.toLabels(values, Object.fromEntries(shown));
}

function fromInitial({ saved = {} }: FormStart, labels: Labels): ReadonlyMap<string, Remembered> {
  const known = Object.entries(labels).flatMap(([id, label]) => {
    const value = Object.hasOwn(saved, id) ? saved[id] : undefined;
    return value === undefined ? [] : [[id, { value, label }] as const];
  });
  return new Map(known);
}

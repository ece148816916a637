'use client';
import { type FormModel, type FormValues, isSameJson } from '@trigger-picker/core';
import { useState } from 'react';
import { useStableJson } from './use-stable-json.ts';

interface ServerErrorsOptions {
  readonly model: FormModel;
  readonly values: FormValues;
  readonly fieldErrors: Readonly<Record<string, string>> | undefined;
}

const none: ReadonlyMap<string, string> = new Map();

/** What the service said about the values, by field name. It stands until that value is another. */
export function useServerErrors({ model, values, ...options }: ServerErrorsOptions) {
  const fieldErrors = useStableJson(options.fieldErrors);
  const [received, setReceived] = useState({ fieldErrors, values });
  if (received.fieldErrors !== fieldErrors) setReceived({ fieldErrors, values });
  const placed = Object.entries(fieldErrors ?? {}).map(([id, message]) => ({
    id,
    message,
    field: model.fieldOf(id, values),
  }));
  const standing = placed.flatMap(({ field, message }) =>
    field && isSameJson(values[field.name], received.values[field.name])
      ? [[field.name, message] as const]
      : [],
  );
  return {
    serverErrors: standing.length > 0 ? new Map<string, string>(standing) : none,
    /** About parameters that are not shown. */
    unplaced: placed.filter(({ field }) => !field || field.parameter.hidden),
    received,
  };
}

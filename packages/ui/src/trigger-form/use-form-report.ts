'use client';
import { type FormModel, type FormValues, isSameJson } from '@trigger-picker/core';
import { useEffect, useMemo, useRef } from 'react';
import type { FormStart } from './form-start.ts';
import type { TriggerFormProps } from './trigger-form-props.ts';
import { currentLabels, type LabelOf } from './use-labels.ts';

interface FormReportOptions {
  readonly start: FormStart;
  readonly values: FormValues;
  readonly schema: FormModel['schema'];
  readonly removed: readonly string[];
  readonly labelOf: LabelOf;
  readonly onChange: TriggerFormProps['onChange'];
}

/** Tells the host what the form holds, at the start and whenever that changes. */
export function useFormReport(options: FormReportOptions): void {
  const { start, values, schema, removed, labelOf, onChange } = options;
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  const state = useMemo(() => {
    const { model, saved } = start;
    return {
      parameters: model.toParameters(values, {
        mode: 'create',
        ...(saved && { saved }),
        remove: removed,
      }),
      labels: currentLabels(model, values, labelOf),
      isValid: schema.safeParse(values).success,
      isDirty: removed.length > 0 || !isSameJson(values, start.values),
    };
  }, [start, values, schema, removed, labelOf]);
  useEffect(() => {
    latest.current?.(state);
  }, [state]);
}

'use client';
import { type FormModel, type FormValues, isSameJson } from '@trigger-picker/core';
import { useEffect, useMemo, useRef } from 'react';
import { toWhole } from './form-start.ts';
import type { TriggerFormProps, TriggerFormState } from './trigger-form-props.ts';
import { currentLabels, type LabelOf } from './use-labels.ts';
import type { FormGround } from './use-trigger-form.ts';

interface FormReportOptions {
  readonly ground: FormGround;
  readonly values: FormValues;
  readonly schema: FormModel['schema'];
  readonly labelOf: LabelOf;
  readonly onChange: TriggerFormProps['onChange'];
}

/** Tells the host what the form holds, at the start and whenever that changes. */
export function useFormReport(options: FormReportOptions): TriggerFormState {
  const { ground, values, schema, labelOf, onChange } = options;
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  const state = useMemo(() => {
    const { start, removed, orphans } = ground;
    const hasLeftovers = removed.length > 0 || Object.keys(orphans).length > 0;
    return {
      parameters: toWhole(start, values, ground),
      base: start.saved ?? {},
      labels: currentLabels(start.model, values, labelOf),
      isValid: schema.safeParse(values).success,
      isDirty: hasLeftovers || !isSameJson(values, start.values),
    };
  }, [ground, values, schema, labelOf]);
  useEffect(() => {
    latest.current?.(state);
  }, [state]);
  return state;
}

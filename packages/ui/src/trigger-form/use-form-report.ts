'use client';
import { useEffect, useRef } from 'react';
import type { TriggerFormProps, TriggerFormState } from './trigger-form-props.ts';

/** Tells the host what the form holds, whenever that changes. Keep `state` identical while it does not. */
export function useFormReport(
  state: TriggerFormState,
  onChange: TriggerFormProps['onChange'],
): void {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    latest.current?.(state);
  }, [state]);
}

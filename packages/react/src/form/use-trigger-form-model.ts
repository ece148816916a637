'use client';
import {
  buildFormModel,
  type FormModel,
  type FormModelOptions,
  type Trigger,
} from '@trigger-picker/core';
import { useMemo } from 'react';

/** The form model of a trigger, built once for its parameters. Keep `messages` and `kinds` identical between renders. */
export function useTriggerFormModel(
  trigger: Pick<Trigger, 'parameters'>,
  { messages, kinds }: FormModelOptions = {},
): FormModel {
  const { parameters } = trigger;
  return useMemo(
    () => buildFormModel(parameters, { ...(messages && { messages }), ...(kinds && { kinds }) }),
    [parameters, messages, kinds],
  );
}

'use client';
import type { FormValues } from '@trigger-picker/core';
import { type FormEvent, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { toChanges, toWhole } from './form-start.ts';
import type { TriggerFormProps } from './trigger-form-props.ts';
import { currentLabels, type LabelOf } from './use-labels.ts';
import type { FormGround } from './use-trigger-form.ts';

interface SubmitOptions {
  readonly form: UseFormReturn<FormValues>;
  readonly ground: FormGround;
  readonly isUpdate: boolean;
  readonly labelOf: LabelOf;
  readonly onSubmit: TriggerFormProps['onSubmit'];
  readonly onInvalid: () => void;
}

/** Submits what the form holds: one at a time, and only what is valid. */
export function useSubmit(options: SubmitOptions): (event: FormEvent) => void {
  const isBusy = useRef(false);
  const { form, ground, isUpdate, labelOf, onSubmit, onInvalid } = options;

  const hand = (values: FormValues) => {
    const { start } = ground;
    const parameters = toWhole(start, values, ground);
    return onSubmit({
      parameters,
      changes: isUpdate ? toChanges(start, values, ground) : parameters,
      base: start.saved ?? {},
      labels: currentLabels(start.model, values, labelOf),
    });
  };

  const submit = async (event: FormEvent) => {
    let isInvalid = false;
    await form.handleSubmit(hand, () => {
      isInvalid = true;
    })(event);
    // Now the errors stand on the page, and the first of them can take the focus.
    if (isInvalid) onInvalid();
  };

  return (event) => {
    event.preventDefault();
    // In React a form in a dialog would submit the form around that dialog, too.
    event.stopPropagation();
    if (isBusy.current) return;
    isBusy.current = true;
    void submit(event).finally(() => {
      isBusy.current = false;
    });
  };
}

'use client';
import type { Field, FormModel, FormValues } from '@trigger-picker/core';
import { useEffect, useRef, useState } from 'react';
import { type UseFormReturn, useFormState } from 'react-hook-form';
import { fieldIds } from '../fields/parts/field-ids.ts';

interface FormErrorsOptions {
  readonly form: UseFormReturn<FormValues>;
  readonly model: FormModel;
  readonly visible: readonly Field[];
  readonly fieldErrors: Readonly<Record<string, string>> | undefined;
}

const noErrors: Readonly<Record<string, string>> = {};

/** What is wrong with the form, once a submit has failed; the focus goes to the first field of it. */
export function useFormErrors(options: FormErrorsOptions) {
  const { form, model, visible, fieldErrors = noErrors } = options;
  const root = useRef<HTMLFormElement>(null);
  const { errors } = useFormState({ control: form.control });
  // Counts up with each failure: the same fault, met again, takes the focus again.
  const [failures, setFailures] = useState(0);
  const fail = () => setFailures((count) => count + 1);

  useEffect(() => {
    const entries = Object.entries(fieldErrors);
    for (const [id, message] of entries) {
      const field = model.fieldOf(id, form.getValues());
      if (field) form.setError(field.name, { type: 'server', message });
    }
    if (entries.length > 0) setFailures((count) => count + 1);
    // biome-ignore lint/correctness/useExhaustiveDependencies: messages are set once, when they come
  }, [fieldErrors]);

  useEffect(() => {
    if (failures > 0) firstInvalid(root.current)?.focus();
  }, [failures]);

  const show = (fieldId: string) => {
    const label = root.current?.querySelector(`#${CSS.escape(fieldIds(fieldId).label)}`);
    firstControl(label?.closest('[data-slot="field"]'))?.focus();
  };
  const shown = new Set(visible.map(({ id }) => id));
  return {
    root,
    fail,
    show,
    problems: failures === 0 ? [] : visible.filter(({ name }) => errors[name] !== undefined),
    unplaced: Object.entries(fieldErrors)
      .filter(([id]) => !shown.has(id))
      .map(([id, message]) => ({ id, message })),
  };
}

/** The first control that is invalid; of a field that is as a whole, its first control. */
function firstInvalid(root: HTMLElement | null): HTMLElement | undefined {
  const found = root?.querySelector('[data-slot="field"][data-invalid], [aria-invalid="true"]');
  return firstControl(found);
}

function firstControl(part: Element | null | undefined): HTMLElement | undefined {
  const invalid = '[aria-invalid="true"]';
  const control = part?.matches(invalid)
    ? part
    : (part?.querySelector(invalid) ?? part?.querySelector('input, textarea, button'));
  return control instanceof HTMLElement ? control : undefined;
}

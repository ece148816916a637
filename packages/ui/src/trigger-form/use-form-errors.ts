'use client';
import type { Field, FormModel, FormValues } from '@trigger-picker/core';
import { type RefObject, useEffect, useState } from 'react';
import { type Control, useFormState } from 'react-hook-form';
import { fieldIds } from '../fields/parts/field-ids.ts';
import { firstControl, firstInvalid } from './first-invalid.ts';
import { useServerErrors } from './use-server-errors.ts';

interface FormErrorsOptions {
  readonly root: RefObject<HTMLElement | null>;
  readonly control: Control<FormValues>;
  readonly model: FormModel;
  readonly values: FormValues;
  readonly fieldErrors: Readonly<Record<string, string>> | undefined;
}

/** What is wrong with the form, once it did not go through; the focus goes to the first field of it. */
export function useFormErrors({ root, control, model, values, fieldErrors }: FormErrorsOptions) {
  const { errors } = useFormState({ control });
  const { serverErrors, unplaced, received } = useServerErrors({ model, values, fieldErrors });
  // Counts up with each failure: the same fault, met again, takes the focus again.
  const [failures, setFailures] = useState(0);
  const refused = received.fieldErrors;

  useEffect(() => {
    if (failures > 0 || refused) firstInvalid(root.current)?.focus();
  }, [failures, refused, root]);

  const isWrong = ({ name }: Field) =>
    serverErrors.has(name) || (failures > 0 && errors[name] !== undefined);
  return {
    serverErrors,
    unplaced,
    problems: model.visibleFields(values).filter(isWrong),
    fail: () => setFailures((count) => count + 1),
    /** Takes the user to a field, by its id. */
    show: (id: string) => {
      const label = root.current?.querySelector(`#${CSS.escape(fieldIds(id).label)}`);
      firstControl(label?.closest('[data-slot="field"]'))?.focus();
    },
  };
}

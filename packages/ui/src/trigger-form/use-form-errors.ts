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

/** What submits that did not go through have found. */
interface Found {
  /** Counts up with each: the same fault, met again, takes the focus again. */
  readonly failures: number;
  /** The fields that the last one found, as long as they are wrong. Absent: those that are wrong now. */
  readonly names?: readonly string[];
}

/** What is wrong with the form, once it did not go through; the focus goes to the first field of it. */
export function useFormErrors({ root, control, model, values, fieldErrors }: FormErrorsOptions) {
  const { errors } = useFormState({ control });
  const { serverErrors, unplaced, received } = useServerErrors({ model, values, fieldErrors });
  const [found, setFound] = useState<Found>({ failures: 0, names: [] });
  const { failures, names = Object.keys(errors) } = found;
  const refused = received.fieldErrors;

  useEffect(() => {
    if (failures > 0 || refused) firstInvalid(root.current)?.focus();
  }, [failures, refused, root]);

  // A field that goes wrong later says so in its place.
  const wrong = names.filter((name) => Object.hasOwn(errors, name));
  if (wrong.length !== found.names?.length) setFound({ failures, names: wrong });
  const isWrong = ({ name }: Field) => serverErrors.has(name) || wrong.includes(name);
  return {
    failures,
    serverErrors,
    unplaced,
    problems: model.visibleFields(values).filter(isWrong),
    fail: () => setFound({ failures: failures + 1 }),
    /** Takes the user to a field, by its id. */
    show: (id: string) => {
      const label = root.current?.querySelector(`#${CSS.escape(fieldIds(id).label)}`);
      firstControl(label?.closest('[data-slot="field"]'))?.focus();
    },
  };
}

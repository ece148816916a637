'use client';
import type { FormValues } from '@trigger-picker/core';
import type { UseFormReturn } from 'react-hook-form';
import type { FormGround } from '../use-trigger-form.ts';

/** What it settles. */
export interface ElsewhereOptions {
  readonly form: UseFormReturn<FormValues>;
  readonly ground: FormGround;
  readonly setGround: (change: (ground: FormGround) => FormGround) => void;
}

/** What the user can do about values that were changed elsewhere too. */
export interface Elsewhere {
  readonly keepMine: (id: string) => void;
  readonly takeTheirs: (id: string) => void;
  /** They have read which values were taken over. */
  readonly dismiss: () => void;
}

/** K8: settles what was changed here and elsewhere, one value at a time. */
export function useElsewhere({ form, ground, setGround }: ElsewhereOptions): Elsewhere {
  const { model, values: saved } = ground.start;

  function keepMine(id: string) {
    setGround((now) => settle(now, id));
  }

  function takeTheirs(id: string) {
    const standing = model.fieldOf(id, saved);
    const field = standing ?? model.fieldOf(id, form.getValues());
    if (field) {
      const { input, name, parameter } = field;
      const value = standing ? saved[name] : input.emptyValue(parameter);
      form.setValue(name, value, { shouldValidate: true });
    }
    setGround((now) => ({ ...settle(now, id), removed: now.removed.filter((one) => one !== id) }));
  }

  return {
    keepMine,
    takeTheirs,
    dismiss: () => setGround((now) => ({ ...now, elsewhere: { ...now.elsewhere, taken: [] } })),
  };
}

function settle(ground: FormGround, id: string): FormGround {
  const { elsewhere } = ground;
  const conflicts = elsewhere.conflicts.filter((one) => one !== id);
  return { ...ground, elsewhere: { ...elsewhere, conflicts } };
}

'use client';
import type { JsonObject, TriggerConfig, TriggerPickerError } from '@trigger-picker/core';
import { needsReconnect, useAccounts } from '@trigger-picker/react';
import { useRef, useState } from 'react';
import { toError } from '../internals/use-replace-subscription.ts';
import { fieldErrorsOf } from './field-errors.ts';
import type { TriggerSetupProps } from './setup-props.ts';
import { type SetupOutcome, useSetupSave } from './use-setup-save.ts';

/** A failed save. */
export interface SetupFailure {
  readonly error: TriggerPickerError;
  /** What belongs to a field, by parameter id. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Saving, as the flow sees it. */
export interface SetupSubmit {
  readonly isSubmitting: boolean;
  readonly failure: SetupFailure | undefined;
  /** Resolves with what came of it; `undefined`: it failed, or it is under way already. */
  readonly submit: (request: SubmitRequest) => Promise<SetupOutcome | undefined>;
}

/** What is saved. */
export interface SubmitRequest {
  readonly config: TriggerConfig;
  readonly changes: JsonObject;
  /** The account or the trigger of a running subscription was changed. */
  readonly isMoved: boolean;
}

/** K6: however often it is submitted at a time, it is saved once. */
export function useSetupSubmit(props: TriggerSetupProps): SetupSubmit {
  const save = useSetupSave(props);
  const reloadAccounts = useAccounts().refetch;
  const [failure, setFailure] = useState<SetupFailure>();
  const [isSubmitting, setIsSubmitting] = useState(false);
  // State comes too late for the second of two submits in one frame.
  const isUnderWay = useRef(false);

  return {
    isSubmitting,
    failure,
    submit: async ({ config, changes, isMoved }) => {
      if (isUnderWay.current) return undefined;
      isUnderWay.current = true;
      setIsSubmitting(true);
      setFailure(undefined);
      try {
        return await save(config, changes, isMoved);
      } catch (cause) {
        const error = toError(cause);
        // The account's own state says what to do about it.
        if (needsReconnect(error)) void reloadAccounts();
        setFailure({ error, fields: fieldErrorsOf(error) });
        return undefined;
      } finally {
        isUnderWay.current = false;
        setIsSubmitting(false);
      }
    },
  };
}

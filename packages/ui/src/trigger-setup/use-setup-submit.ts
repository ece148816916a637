'use client';
import { TriggerPickerError } from '@trigger-picker/core';
import { needsReconnect, useAccounts, useSubscribe } from '@trigger-picker/react';
import { useRef, useState } from 'react';
import { toError } from '../internals/use-replace-subscription.ts';
import { fieldErrorsOf } from './field-errors.ts';
import type { TriggerSetupProps } from './setup-props.ts';
import { type SaveRequest, type SetupOutcome, useSetupSave } from './use-setup-save.ts';

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
  readonly submit: (request: SaveRequest) => Promise<SetupOutcome | undefined>;
  /** Waits no longer. What was asked for may happen all the same. */
  readonly stop: () => void;
}

/** K6: however often it is submitted at a time, it is saved once. */
export function useSetupSubmit(props: TriggerSetupProps): SetupSubmit {
  const save = useSetupSave(props);
  const { cancel } = useSubscribe();
  const reloadAccounts = useAccounts().refetch;
  const [failure, setFailure] = useState<SetupFailure>();
  const [isSubmitting, setIsSubmitting] = useState(false);
  // State comes too late for the second of two submits in one frame. What is under way can be given up.
  const giveUp = useRef<() => void>(undefined);

  return {
    isSubmitting,
    failure,
    stop: () => giveUp.current?.(),
    submit: async (request) => {
      if (giveUp.current) return undefined;
      const isGivenUp = new Promise<never>((_, reject) => {
        giveUp.current = () => {
          cancel(request.config.id);
          reject(new TriggerPickerError('SUBSCRIBE_UNCERTAIN'));
        };
      });
      setIsSubmitting(true);
      setFailure(undefined);
      try {
        return await Promise.race([save(request), isGivenUp]);
      } catch (cause) {
        const error = toError(cause);
        // The account's own state says what to do about it.
        if (needsReconnect(error)) void reloadAccounts();
        setFailure({ error, fields: fieldErrorsOf(error) });
        return undefined;
      } finally {
        giveUp.current = undefined;
        setIsSubmitting(false);
      }
    },
  };
}

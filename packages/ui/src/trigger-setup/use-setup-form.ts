'use client';
import type { Account, Trigger } from '@trigger-picker/core';
import { useAccounts } from '@trigger-picker/react';
import { type MouseEvent, type RefObject, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { findAccountControl } from '../account-select/account-select.tsx';
import { problemOf } from '../account-select/account-status.ts';
import type { TriggerFormProps } from '../trigger-form/trigger-form-props.ts';
import type { SetupEditorProps } from './setup-editor.tsx';
import { isConfigOf, type toConfig } from './setup-state.ts';
import { type SetupFailure, useSetupSubmit } from './use-setup-submit.ts';

/** What the form part of the flow hands to its parts. */
export interface SetupFormState {
  readonly mode: 'configure' | 'subscribe' | 'update';
  readonly account: Account | undefined;
  /** Something was asked for that needs an account that works. */
  readonly lacksAccount: boolean;
  readonly isMoved: boolean;
  readonly isSubmitting: boolean;
  readonly failure: SetupFailure | undefined;
  /** The draft went to the host as it stands. */
  readonly isConfigured: boolean;
  readonly formProps: Omit<TriggerFormProps, 'trigger' | 'credentialId'>;
  /** Does something that needs an account, or says that one is missing. */
  readonly withAccount: (task: () => void | Promise<void>) => void | Promise<void>;
  /** For the submit button, which may stand on another step than the form: stops what cannot be submitted. */
  readonly onSubmitClick: (event: MouseEvent) => void;
}

/** The form of a setup: its account, its values on their way to the draft, and its submit. */
export function useSetupForm(
  editor: SetupEditorProps & { readonly trigger: Trigger },
  /** Of the element around the account choice. */
  accountRef: RefObject<HTMLElement | null>,
): SetupFormState {
  const { props, flow, config, trigger, onDone } = editor;
  const { state, dispatch } = flow;
  const { isSubmitting, failure, submit: save } = useSetupSubmit(props);
  const accounts = useAccounts(trigger.integration).data;
  const [isAccountAsked, setIsAccountAsked] = useState(false);
  const [isValid, setIsValid] = useState(false);
  const [isConfigured, setIsConfigured] = useState(false);
  const id = useId();

  const account = accounts?.find((one) => one.id === config.credentialId);
  const hasAccount = config.credentialId !== undefined && !(accounts && problemOf(account));
  const saved = props.mode === 'subscribe' ? props.subscription : undefined;
  const isMoved = saved !== undefined && isOther(saved, editor);

  /** An update is compared with what is saved; a new draft starts with the defaults. */
  function initialParameters() {
    if (saved && !isMoved) return saved.parameters;
    return state.isFresh ? undefined : config.parameters;
  }

  function withAccount(task: () => void | Promise<void>) {
    setIsAccountAsked(!hasAccount);
    if (hasAccount) return task();
    // The form step has to be there before the focus can go to it.
    flushSync(() => dispatch({ do: 'go', step: 'form' }));
    if (accountRef.current) findAccountControl(accountRef.current)?.focus();
  }

  return {
    mode: props.mode === 'configure' ? 'configure' : saved ? 'update' : 'subscribe',
    account,
    lacksAccount: isAccountAsked && !hasAccount,
    isMoved,
    isSubmitting,
    failure,
    isConfigured,
    withAccount,
    onSubmitClick: (event) => {
      if (!hasAccount) event.preventDefault();
      withAccount(() => {
        // A form that is hidden cannot show what is wrong with it.
        if (!isValid) flushSync(() => dispatch({ do: 'go', step: 'form' }));
      });
    },
    formProps: {
      id,
      initialParameters: initialParameters(),
      initialLabels: config.labels,
      submitMode: saved && !isMoved ? 'update' : 'create',
      fieldErrors: failure?.fields,
      onChange: ({ parameters, labels, isValid: valid }) => {
        setIsValid(valid);
        setIsConfigured(false);
        dispatch({ do: 'edit', parameters, labels });
      },
      onSubmit: ({ parameters, changes, labels }) =>
        withAccount(async () => {
          dispatch({ do: 'edit', parameters, labels });
          const draft = { ...config, parameters, labels };
          const outcome = await save({ config: draft, changes, isMoved });
          setIsConfigured(outcome?.kind === 'configured');
          if (outcome) onDone(outcome);
          // What was not accepted stands in the form.
          else if (state.step === 'sample') dispatch({ do: 'go', step: 'form' });
        }),
    },
  };
}

/** Whether what is being saved is no longer the same subscription, only changed. */
function isOther(
  saved: Parameters<typeof toConfig>[0],
  { config, flow }: Pick<SetupEditorProps, 'config' | 'flow'>,
): boolean {
  // After a detour over another trigger the form no longer knows what was saved.
  const hadDetour = flow.state.others.size > 0;
  return hadDetour || saved.credentialId !== config.credentialId || !isConfigOf(config, saved);
}

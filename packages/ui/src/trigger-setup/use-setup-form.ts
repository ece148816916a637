'use client';
import type { Account } from '@trigger-picker/core';
import { parameterChanges, useAccounts } from '@trigger-picker/react';
import { type MouseEvent, type RefObject, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { findAccountControl } from '../account-select/account-select.tsx';
import { problemOf } from '../account-select/account-status.ts';
import type { TriggerFormProps } from '../trigger-form/trigger-form-props.ts';
import type { SetupEditorProps } from './setup-editor.tsx';
import type { SetupFormProps } from './setup-form.tsx';
import { isConfigOf, isUntouched } from './setup-state.ts';
import { type SetupFailure, useSetupSubmit } from './use-setup-submit.ts';

/** What the form part of the flow hands to its parts. */
export interface SetupFormState {
  readonly mode: 'configure' | 'subscribe' | 'update';
  readonly account: Account | undefined;
  /** There is no account yet, or nobody knows: to connect one, or to look again, is the thing to do. */
  readonly awaitsAccount: boolean;
  /** Something was asked for that needs an account that works. */
  readonly lacksAccount: boolean;
  readonly isMoved: boolean;
  readonly isSubmitting: boolean;
  readonly failure: SetupFailure | undefined;
  readonly stop: () => void;
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
  editor: SetupFormProps,
  /** Of the element around the account choice. */
  accountRef: RefObject<HTMLElement | null>,
): SetupFormState {
  const { props, flow, config, saved, trigger, unloaded, onDone } = editor;
  const { state, dispatch, go } = flow;
  const { submit: save, ...submit } = useSetupSubmit(props);
  const accounts = useAccounts(trigger.integration).data;
  const [isAccountAsked, setIsAccountAsked] = useState(false);
  const [isValid, setIsValid] = useState(false);
  const [isConfigured, setIsConfigured] = useState(false);
  const [opening] = useState(() => openingOf(editor));
  const id = useId();

  const account = accounts?.find((one) => one.id === config.credentialId);
  const hasAccount = config.credentialId !== undefined && !(accounts && problemOf(account));
  const isUpdate = props.mode === 'subscribe' && props.subscription !== undefined;
  const isMoved = isUpdate && saved !== null && isOther(saved, editor);
  const isPatch = isUpdate && !isMoved;

  function withAccount(task: () => void | Promise<void>) {
    setIsAccountAsked(!hasAccount);
    if (hasAccount) return task();
    // The form step has to be there before the focus can go to it.
    flushSync(() => go('form'));
    if (accountRef.current) findAccountControl(accountRef.current)?.focus();
  }

  return {
    ...submit,
    mode: props.mode === 'configure' ? 'configure' : isUpdate ? 'update' : 'subscribe',
    account,
    awaitsAccount: accounts?.length === 0 || unloaded?.lacksAccounts === true,
    lacksAccount: isAccountAsked && !hasAccount,
    isMoved,
    isConfigured,
    withAccount,
    onSubmitClick: (event) => {
      if (!hasAccount) event.preventDefault();
      withAccount(() => {
        // A form that is hidden cannot show what is wrong with it.
        if (!isValid) flushSync(() => go('form'));
      });
    },
    formProps: {
      ...opening,
      ...(isPatch && { initialParameters: saved?.parameters }),
      id,
      initialLabels: config.labels,
      submitMode: isPatch ? 'update' : 'create',
      fieldErrors: submit.failure?.fields,
      onChange: ({ isValid: valid, ...entered }) => {
        setIsValid(valid);
        setIsConfigured(false);
        dispatch({ do: 'edit', ...entered });
      },
      onSubmit: ({ parameters, changes, base, labels }) =>
        withAccount(async () => {
          const entered = { ...config, parameters, labels };
          const outcome = await save({ config: entered, changes, base, isMoved });
          setIsConfigured(outcome?.kind === 'configured');
          if (outcome) onDone(outcome, entered);
          // What was not accepted stands in the form.
          else if (state.step === 'sample') go('form');
        }),
    },
  };
}

/** What the form opens on: what is saved, and what was entered beyond it. */
function openingOf({ flow: { state }, config, saved }: SetupEditorProps) {
  const hasSaved = saved !== null && isConfigOf(saved, config) && !isUntouched(saved);
  const initialParameters = hasSaved ? saved.parameters : undefined;
  const changes = parameterChanges(state.base, config.parameters);
  const ids = Object.keys(changes);
  if (state.isFresh || (hasSaved && ids.length === 0)) return { initialParameters };
  const before = (id: string) => (Object.hasOwn(state.base, id) ? state.base[id] : null);
  const from = Object.fromEntries(ids.map((id) => [id, before(id)]));
  // A draft tells what was saved when it was entered, which may have been long before.
  return { initialParameters, restored: { changes, from: state.restored?.from ?? from } };
}

/** Whether what is being saved is no longer the same subscription, only changed. */
function isOther(
  saved: NonNullable<SetupEditorProps['saved']>,
  { config }: SetupEditorProps,
): boolean {
  return saved.credentialId !== config.credentialId || !isConfigOf(config, saved);
}

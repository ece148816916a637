'use client';
import type { TriggerConfig } from '@trigger-picker/core';
import { needsReconnect, useTrigger } from '@trigger-picker/react';
import { SetupForm } from './setup-form.tsx';
import type { TriggerSetupProps } from './setup-props.ts';
import { SetupUnavailable } from './setup-unavailable.tsx';
import type { SetupFlow } from './use-setup-flow.ts';
import type { SetupOutcome } from './use-setup-save.ts';

/** What the later steps take. */
export interface SetupEditorProps {
  readonly props: TriggerSetupProps;
  readonly flow: SetupFlow;
  readonly config: TriggerConfig;
  readonly onDone: (outcome: SetupOutcome) => void;
}

/** The steps after the picker. They need the trigger's definition: until it is there, or where it is not, they say so. */
export function SetupEditor(editor: SetupEditorProps) {
  const { flow, config } = editor;
  const { integration, type, credentialId } = config;
  const own = useTrigger({ integration, type, credentialId });
  const general = useTrigger({ integration, type });
  // An account that is gone or broken is chosen anew in the form: the general definition draws it meanwhile.
  const { error, isFetching, refetch } = own;
  const trigger = own.data ?? (needsReconnect(error) ? general.data : own.data);
  if (trigger) return <SetupForm {...editor} trigger={trigger} />;
  if (flow.state.step === 'pick') return null;
  return (
    <SetupUnavailable
      reason={trigger === null ? 'gone' : error ? 'failed' : 'loading'}
      message={error?.message}
      isFetching={isFetching}
      onRetry={() => void refetch()}
      onChange={() => flow.dispatch({ do: 'go', step: 'pick' })}
    />
  );
}

'use client';
import type { TriggerConfig } from '@trigger-picker/core';
import { type DraftPlace, useTrigger } from '@trigger-picker/react';
import { useFocusRescue } from '../internals/use-focus-rescue.ts';
import { useLastingError } from '../internals/use-lasting-error.ts';
import { SetupForm } from './setup-form.tsx';
import type { TriggerSetupProps } from './setup-props.ts';
import { SetupUnavailable } from './setup-unavailable.tsx';
import type { SetupFlow } from './use-setup-flow.ts';
import type { SetupOutcome } from './use-setup-save.ts';
import { useSetupUi } from './use-setup-ui.ts';
import { useUnloaded } from './use-unloaded.ts';

/** What the later steps take. */
export interface SetupEditorProps {
  readonly props: TriggerSetupProps;
  readonly flow: SetupFlow;
  readonly config: TriggerConfig;
  /** What is saved; `null`: nothing. */
  readonly saved: TriggerConfig | null;
  readonly draft: DraftPlace;
  readonly isDirty: boolean;
  readonly onStartOver: () => void;
  readonly onDone: (outcome: SetupOutcome, config: TriggerConfig) => void;
}

/** The steps after the picker. They need the trigger's definition: until it is there, or where it is not, they say so. */
export function SetupEditor(editor: SetupEditorProps) {
  const { flow, config, props } = editor;
  const { integration, type, credentialId } = config;
  const { slot } = useSetupUi();
  const own = useTrigger({ integration, type, credentialId });
  const general = useTrigger({ integration, type });
  // Where an account has no definition of its own, or none that comes, the general one draws the form.
  const trigger = own.data ?? general.data;
  const { isFetching, refetch } = own;
  // The general one stands in while the account's own is awaited: that is no answer.
  const error = useLastingError(own.error, own.data !== undefined && !own.isPlaceholderData);
  const unloaded = useUnloaded({ error, isFetching, refetch });
  const isGone = own.data === null && general.data === null;
  const rescue = useFocusRescue<HTMLDivElement>(
    `${Boolean(trigger)} ${unloaded === null}`,
    findTitle,
  );
  const isPicking = flow.state.step === 'pick';
  return (
    <div {...slot('setup-editor')} hidden={isPicking} {...rescue}>
      {trigger ? (
        <SetupForm {...editor} trigger={trigger} unloaded={unloaded} />
      ) : (
        !isPicking && (
          <SetupUnavailable
            type={type}
            isGone={isGone}
            error={error}
            isFetching={isFetching}
            onRetry={() => void refetch()}
            onChange={props.trigger ? undefined : () => flow.go('pick')}
          />
        )
      )}
    </div>
  );
}

function findTitle(root: HTMLElement): HTMLElement | null {
  return root.querySelector<HTMLElement>('[data-slot="setup-title"]');
}

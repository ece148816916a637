'use client';
import type { TriggerConfig } from '@trigger-picker/core';
import { type DraftPlace, type PickerFilter, toTriggerKey } from '@trigger-picker/react';
import { useState } from 'react';
import { SetupDone } from './setup-done.tsx';
import { SetupEditor } from './setup-editor.tsx';
import { SetupFrame } from './setup-frame.tsx';
import { SetupPick } from './setup-pick.tsx';
import type { TriggerSetupProps } from './setup-props.ts';
import { firstConfig, isUnsaved, startSetup } from './setup-start.ts';
import { useDropDraft } from './use-keep-draft.ts';
import { useSetupFlow } from './use-setup-flow.ts';
import type { SetupOutcome } from './use-setup-save.ts';
import { useStepFocus } from './use-step-focus.ts';
import { useUnsaved } from './use-unsaved.ts';

/** What the flow is made from. */
export interface SetupProps {
  readonly props: TriggerSetupProps;
  readonly draft: DraftPlace;
  /** What is saved, as it stands now; `null`: nothing. */
  readonly saved: TriggerConfig | null;
}

/** The flow itself, once it is known what was entered before. */
export function Setup({ props, draft, saved }: SetupProps) {
  const { picker, onCancel, onDirtyChange, guardUnload = false, focusOnMount = false } = props;
  const flow = useSetupFlow(
    () => startSetup(props, saved, draft.draft),
    props.mode === 'configure' ? props.onConfigChange : undefined,
  );
  const { state, dispatch } = flow;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<PickerFilter>({});
  const [outcome, setOutcome] = useState<SetupOutcome>();
  const [handed, setHanded] = useState<TriggerConfig | null>(null);
  const isDone = outcome !== undefined && outcome.kind !== 'configured';
  const isHanded = handed !== null && !isUnsaved(state, handed);
  const isFollowed = props.mode === 'subscribe';
  const isDirty = !isDone && !isHanded && isUnsaved(state, saved, isFollowed);
  useUnsaved(isDirty, onDirtyChange, guardUnload);
  useDropDraft(draft, state.config, isDirty);
  const step = isDone ? 'done' : state.step;
  const rootRef = useStepFocus(step, focusOnMount);

  function restart(config: TriggerConfig | null) {
    setOutcome(undefined);
    dispatch({ do: 'restart', config, base: config ? (saved?.parameters ?? {}) : {} });
  }

  return (
    <SetupFrame ref={rootRef} props={props} step={step}>
      {step === 'pick' && (
        <SetupPick
          flow={flow}
          search={{ query, onQueryChange: setQuery, filter, onFilterChange: setFilter }}
          picker={picker}
          onCancel={onCancel}
        />
      )}
      {state.config && !isDone && (
        <SetupEditor
          // A form of its own for each trigger and each start; the account and the steps keep it.
          key={`${state.round} ${toTriggerKey(state.config)}`}
          props={props}
          flow={flow}
          config={state.config}
          saved={saved}
          draft={draft}
          isDirty={isDirty}
          onStartOver={() => restart(firstConfig(props, saved))}
          onDone={(done, config) => {
            setHanded(config);
            setOutcome(done);
          }}
        />
      )}
      {isDone && state.config && (
        <SetupDone
          config={state.config}
          outcome={outcome}
          onClose={onCancel}
          onRestart={() => restart(firstConfig(props, null))}
        />
      )}
    </SetupFrame>
  );
}

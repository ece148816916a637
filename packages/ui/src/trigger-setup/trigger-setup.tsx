'use client';
import type { PickerFilter } from '@trigger-picker/react';
import { useState } from 'react';
import { classNames } from '../internals/class-names.ts';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { useUi } from '../internals/ui-context.tsx';
import { SetupDone } from './setup-done.tsx';
import { SetupEditor } from './setup-editor.tsx';
import { SetupPick } from './setup-pick.tsx';
import { SetupProgress } from './setup-progress.tsx';
import type { TriggerSetupProps } from './setup-props.ts';
import { toConfig } from './setup-state.ts';
import { useSetupFlow } from './use-setup-flow.ts';
import type { SetupOutcome } from './use-setup-save.ts';
import { useStepFocus } from './use-step-focus.ts';

/**
 * The whole way to a trigger: pick it, choose the account, fill it in, see a sample, turn it on. It fills the
 * box that it is put in. State on the root: `data-step` (`pick`, `form`, `sample`, `done`), `data-mode`.
 */
export function TriggerSetup(props: TriggerSetupProps) {
  const { accept, onCancel, focusOnMount = false, className } = props;
  const { t, rootAttributes } = useUi();
  const flow = useSetupFlow(
    initialConfig(props),
    props.mode === 'configure' ? props.onConfigChange : undefined,
  );
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<PickerFilter>({});
  const [outcome, setOutcome] = useState<SetupOutcome>();
  const { state, dispatch } = flow;
  const isDone = outcome !== undefined && outcome.kind !== 'configured';
  const step = isDone ? 'done' : state.step;
  const rootRef = useStepFocus(step, focusOnMount);
  return (
    <section
      ref={rootRef}
      className={classNames('tp tp-setup', className)}
      data-slot="trigger-setup"
      aria-label={t('setup.label')}
      {...rootAttributes}
      {...toDataAttributes({ step, mode: props.mode })}
    >
      <SetupProgress step={step} />
      {step === 'pick' && (
        <SetupPick
          flow={flow}
          search={{ query, onQueryChange: setQuery, filter, onFilterChange: setFilter }}
          accept={accept}
          onCancel={onCancel}
        />
      )}
      {state.config && !isDone && (
        <SetupEditor
          // A form of its own for each trigger; the account and the steps keep it.
          key={`${state.config.integration} ${state.config.type}`}
          props={props}
          flow={flow}
          config={state.config}
          onDone={setOutcome}
        />
      )}
      {isDone && state.config && (
        <SetupDone
          config={state.config}
          outcome={outcome}
          onClose={onCancel}
          onRestart={() => {
            setOutcome(undefined);
            dispatch({ do: 'restart' });
          }}
        />
      )}
    </section>
  );
}

function initialConfig(props: TriggerSetupProps) {
  if (props.mode === 'configure') return props.config;
  return props.subscription ? toConfig(props.subscription, props.labels) : null;
}

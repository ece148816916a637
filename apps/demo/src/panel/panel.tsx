import type { TriggerConfig } from '@trigger-picker/core';
import { TriggerSetup } from '@trigger-picker/ui';
import { flushSync } from 'react-dom';
import type { Workflow, WorkflowDraft } from '../../shared/workflow.ts';
import type { StepName } from '../builder.tsx';
import { stepId } from '../canvas/step-node.tsx';
import { MessageStep } from '../message/message-step.tsx';
import { draftKey } from '../workflow/draft-key.ts';
import { offered } from './offered.ts';

const names: Readonly<Record<StepName, string>> = { trigger: 'Trigger', message: 'Message' };

/** The open step, beside the canvas; on a phone, over it. Closing gives the focus back to the step's node. */
export function Panel({
  step,
  workflow,
  onSave,
  onEnter,
  onOpenStep,
}: {
  readonly step: StepName;
  readonly workflow: Workflow;
  readonly onSave: (change: Partial<WorkflowDraft>) => void;
  /** The trigger as it is entered, also while it is not complete; `null`: nothing is entered any more. */
  readonly onEnter: (trigger: TriggerConfig | null) => void;
  readonly onOpenStep: (step: StepName | null) => void;
}) {
  const close = () => {
    // On a phone the page behind is inert until the panel is gone.
    flushSync(() => onOpenStep(null));
    document.getElementById(stepId(step))?.focus();
  };
  return (
    <aside
      className="panel"
      aria-label={names[step]}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <div className="panel-head">
        <span className="panel-name">{names[step]}</span>
        <button type="button" className="button quiet icon" aria-label="Close" onClick={close}>
          ×
        </button>
      </div>
      {step === 'trigger' ? (
        <TriggerSetup
          mode="configure"
          focusOnMount
          config={workflow.trigger}
          draftKey={draftKey}
          picker={offered}
          onConfigChange={onEnter}
          onDirtyChange={(isDirty) => !isDirty && onEnter(null)}
          onConfigured={(trigger) => {
            onSave({ trigger });
            onOpenStep('message');
          }}
        />
      ) : (
        <MessageStep
          trigger={workflow.trigger}
          template={workflow.template}
          onTemplateChange={(template) => onSave({ template })}
          onChooseTrigger={() => onOpenStep('trigger')}
        />
      )}
    </aside>
  );
}

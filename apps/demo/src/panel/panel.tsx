import { TriggerSetup } from '@trigger-picker/ui';
import { useEffect, useRef } from 'react';
import type { Workflow } from '../../shared/workflow.ts';
import type { StepName } from '../builder.tsx';
import { MessageStep } from '../message/message-step.tsx';
import { useSaveDraft } from '../workflow/use-workflow.ts';

const names: Readonly<Record<StepName, string>> = { trigger: 'Trigger', message: 'Message' };

/** The open step, beside the canvas; on a phone, over it. Closing gives the focus back to the step's node. */
export function Panel({
  step,
  workflow,
  onOpenStep,
}: {
  readonly step: StepName;
  readonly workflow: Workflow;
  readonly onOpenStep: (step: StepName | null) => void;
}) {
  const saveDraft = useSaveDraft();
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    return () => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    };
  }, []);
  const close = () => onOpenStep(null);
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
          onConfigured={(trigger) => {
            saveDraft({ trigger });
            onOpenStep('message');
          }}
          onCancel={close}
        />
      ) : (
        <MessageStep
          trigger={workflow.trigger}
          template={workflow.template}
          onTemplateChange={(template) => saveDraft({ template })}
          onChooseTrigger={() => onOpenStep('trigger')}
        />
      )}
    </aside>
  );
}

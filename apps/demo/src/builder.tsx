import { useDraft } from '@trigger-picker/react';
import { useState } from 'react';
import type { Session } from '../shared/workflow.ts';
import { Canvas } from './canvas/canvas.tsx';
import { PageFailure } from './page-failure.tsx';
import { Panel } from './panel/panel.tsx';
import { RunList } from './runs/run-list.tsx';
import { TopBar } from './top-bar.tsx';
import { useIsNarrow } from './use-is-narrow.ts';
import { draftKey } from './workflow/draft-key.ts';
import { useSaveDraft, useWorkflow } from './workflow/use-workflow.ts';

/** The step of the workflow that is open beside the canvas. */
export type StepName = 'trigger' | 'message';

/** A small workflow builder: a trigger, and the message that it writes. */
export function Builder({ service }: Pick<Session, 'service'>) {
  const workflow = useWorkflow();
  const saving = useSaveDraft();
  const [openStep, setOpenStep] = useState<StepName | null>(null);
  // Closing the panel half-way, or the page, loses nothing: the setup goes on where it was left.
  const draft = useDraft(draftKey);
  const isNarrow = useIsNarrow();
  if (workflow.isError && !workflow.data) {
    return <PageFailure error={workflow.error} onRetry={() => void workflow.refetch()} />;
  }
  if (!workflow.data) return <main className="page-message">Opening the workflow…</main>;
  return (
    <div className="builder" data-panel={openStep ? 'open' : 'closed'}>
      <div className="builder-page" inert={isNarrow && openStep !== null}>
        <TopBar
          workflow={workflow.data}
          saving={saving}
          onDeleted={() => {
            setOpenStep(null);
            draft.discard();
          }}
        />
        <main className="builder-main">
          <Canvas workflow={workflow.data} openStep={openStep} onOpenStep={setOpenStep} />
          <RunList workflow={workflow.data} service={service} />
        </main>
      </div>
      {openStep && (
        <Panel
          key={openStep}
          step={openStep}
          workflow={workflow.data}
          onSave={saving.save}
          onOpenStep={setOpenStep}
        />
      )}
    </div>
  );
}

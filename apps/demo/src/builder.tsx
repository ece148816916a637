import type { TriggerConfig } from '@trigger-picker/core';
import { useDraft } from '@trigger-picker/react';
import { useCallback, useState } from 'react';
import type { Session } from '../shared/workflow.ts';
import { Canvas } from './canvas/canvas.tsx';
import { PageFailure } from './page-failure.tsx';
import { Panel } from './panel/panel.tsx';
import { RunList } from './runs/run-list.tsx';
import { TopBar } from './top-bar.tsx';
import { useIsNarrow } from './use-is-narrow.ts';
import { draftKey } from './workflow/draft-key.ts';
import { unfinishedTrigger } from './workflow/unfinished-trigger.ts';
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
  // What the open panel holds, before it is kept.
  const [entered, setEntered] = useState<TriggerConfig | null>(null);
  const isNarrow = useIsNarrow();
  const goTo = useCallback((step: StepName | null) => {
    setOpenStep(step);
    if (step !== 'trigger') setEntered(null);
  }, []);
  if (workflow.isError && !workflow.data) {
    return <PageFailure error={workflow.error} onRetry={() => void workflow.refetch()} />;
  }
  if (!workflow.data) return <main className="page-message">Opening the workflow…</main>;
  const unfinished = unfinishedTrigger(workflow.data.trigger, entered, draft.draft);
  return (
    <div className="builder" data-panel={openStep ? 'open' : 'closed'}>
      <div className="builder-page" inert={isNarrow && openStep !== null}>
        <TopBar
          workflow={workflow.data}
          saving={saving}
          hasUnfinished={unfinished !== null}
          onDeleted={() => {
            goTo(null);
            draft.discard();
          }}
        />
        <main className="builder-main">
          <Canvas
            workflow={workflow.data}
            unfinished={unfinished}
            openStep={openStep}
            onOpenStep={goTo}
          />
          {/* A workflow's runs are its own. */}
          <RunList key={workflow.data.id} workflow={workflow.data} service={service} />
        </main>
      </div>
      {openStep && (
        <Panel
          key={openStep}
          step={openStep}
          workflow={workflow.data}
          onSave={saving.save}
          onEnter={setEntered}
          onOpenStep={goTo}
        />
      )}
    </div>
  );
}

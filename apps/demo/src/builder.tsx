import { useState } from 'react';
import type { Session } from '../shared/workflow.ts';
import { Canvas } from './canvas/canvas.tsx';
import { Panel } from './panel/panel.tsx';
import { RunList } from './runs/run-list.tsx';
import { TopBar } from './top-bar.tsx';
import { useWorkflow } from './workflow/use-workflow.ts';

/** The step of the workflow that is open beside the canvas. */
export type StepName = 'trigger' | 'message';

/** A small workflow builder: a trigger, and the message that it writes. */
export function Builder({ service }: Pick<Session, 'service'>) {
  const workflow = useWorkflow();
  const [openStep, setOpenStep] = useState<StepName | null>(null);
  if (!workflow.data) return <main className="page-message">Opening the workflow…</main>;
  return (
    <div className="builder" data-panel={openStep ? 'open' : 'closed'}>
      <TopBar workflow={workflow.data} onDeleted={() => setOpenStep(null)} />
      <main className="builder-main">
        <Canvas workflow={workflow.data} openStep={openStep} onOpenStep={setOpenStep} />
        <RunList workflow={workflow.data} service={service} />
      </main>
      {openStep && (
        <Panel key={openStep} step={openStep} workflow={workflow.data} onOpenStep={setOpenStep} />
      )}
    </div>
  );
}

import {
  Background,
  BackgroundVariant,
  Controls,
  type Edge,
  type Node,
  ReactFlow,
} from '@xyflow/react';
import { useMemo } from 'react';
import type { Workflow } from '../../shared/workflow.ts';
import type { StepName } from '../builder.tsx';
import { StepNode, type StepNodeData } from './step-node.tsx';
import { useTriggerSummary } from './use-trigger-summary.ts';

const nodeTypes = { step: StepNode };
const edges: Edge[] = [{ id: 'trigger-message', source: 'trigger', target: 'message' }];

/** The workflow as a graph. */
export function Canvas({
  workflow,
  openStep,
  onOpenStep,
}: {
  readonly workflow: Workflow;
  readonly openStep: StepName | null;
  readonly onOpenStep: (step: StepName) => void;
}) {
  const trigger = useTriggerSummary(workflow.trigger);
  const nodes = useMemo(() => {
    const node = (
      id: StepName,
      y: number,
      data: Omit<StepNodeData, 'isOpen' | 'onOpen'>,
    ): Node<StepNodeData> => ({
      id,
      type: 'step',
      position: { x: 0, y },
      data: { ...data, isOpen: openStep === id, onOpen: () => onOpenStep(id) },
    });
    return [
      node('trigger', 0, { eyebrow: 'Start when', isFirst: true, ...trigger }),
      node('message', 150, {
        eyebrow: 'Then write',
        title: 'A message',
        detail: previewOf(workflow),
        isFirst: false,
        integration: undefined,
      }),
    ];
  }, [trigger, workflow, openStep, onOpenStep]);
  return (
    <section className="canvas" aria-label="Workflow">
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgesFocusable={false}
        nodesFocusable={false}
        nodesConnectable={false}
        fitView
        fitViewOptions={{ maxZoom: 1, padding: 0.3 }}
        proOptions={{ hideAttribution: true }}
      >
        <Background variant={BackgroundVariant.Dots} gap={20} size={1.5} />
        <Controls showInteractive={false} />
      </ReactFlow>
    </section>
  );
}

function previewOf({ template }: Workflow): string {
  return template
    .map((part) => (typeof part === 'string' ? part : `[${part.path.join('.')}]`))
    .join('');
}

import { formatPath, type TriggerConfig } from '@trigger-picker/core';
import {
  Background,
  BackgroundVariant,
  Controls,
  type Edge,
  type Node,
  ReactFlow,
  type ReactFlowInstance,
} from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Workflow } from '../../shared/workflow.ts';
import type { StepName } from '../builder.tsx';
import { StepNode, type StepNodeData } from './step-node.tsx';
import { useTriggerSummary } from './use-trigger-summary.ts';

const nodeTypes = { step: StepNode };
const initialSize = { initialWidth: 296, initialHeight: 76 };
const fit = { maxZoom: 1, padding: 0.3 };
const edges: Edge[] = [{ id: 'trigger-message', source: 'trigger', target: 'message' }];

/** The workflow as a graph. */
export function Canvas({
  workflow,
  unfinished,
  openStep,
  onOpenStep,
}: {
  readonly workflow: Workflow;
  /** The trigger that is being set up, until the workflow has it. */
  readonly unfinished: TriggerConfig | null;
  readonly openStep: StepName | null;
  readonly onOpenStep: (step: StepName) => void;
}) {
  const trigger = useTriggerSummary(unfinished ?? workflow.trigger);
  const nodes = useMemo(() => {
    const node = (
      id: StepName,
      y: number,
      data: Omit<StepNodeData, 'isOpen' | 'onOpen'>,
    ): Node<StepNodeData> => ({
      id,
      type: 'step',
      position: { x: 0, y },
      // A node that is not measured yet is hidden, and cannot take the focus.
      ...initialSize,
      data: { ...data, isOpen: openStep === id, onOpen: () => onOpenStep(id) },
    });
    return [
      node('trigger', 0, {
        eyebrow: unfinished ? 'Start when · not finished' : 'Start when',
        isFirst: true,
        ...trigger,
      }),
      node('message', 160, {
        eyebrow: 'Then write',
        title: 'A message',
        detail: previewOf(workflow),
        condition: '',
        isFirst: false,
        integration: undefined,
      }),
    ];
  }, [trigger, unfinished, workflow, openStep, onOpenStep]);
  const [flow, setFlow] = useState<ReactFlowInstance<Node<StepNodeData>>>();
  const section = useKeptInView(flow);
  return (
    <section ref={section} className="canvas" aria-label="Workflow">
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgesFocusable={false}
        nodesFocusable={false}
        nodesConnectable={false}
        fitView
        fitViewOptions={fit}
        onInit={setFlow}
      >
        <Background variant={BackgroundVariant.Dots} gap={20} size={1.5} />
        <Controls showInteractive={false} />
      </ReactFlow>
    </section>
  );
}

/** The workflow stays in the middle when the panel opens or the window changes. */
function useKeptInView(flow: ReactFlowInstance<Node<StepNodeData>> | undefined) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!flow || !section.current) return;
    const observer = new ResizeObserver(() => void flow.fitView(fit));
    observer.observe(section.current);
    return () => observer.disconnect();
  }, [flow]);
  return section;
}

function previewOf({ template }: Workflow): string {
  return template
    .map((part) => (typeof part === 'string' ? part : `[${formatPath(part.path)}]`))
    .join('');
}

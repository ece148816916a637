import type { Integration } from '@trigger-picker/core';
import { IntegrationTile } from '@trigger-picker/ui';
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';

/** The id of a step's button: the focus returns to it. */
export const stepId = (name: string) => `step-${name}`;

/** What a step of the workflow shows. */
export type StepNodeData = {
  readonly eyebrow: string;
  readonly title: string;
  readonly detail: string;
  readonly condition: string;
  readonly integration: Integration | undefined;
  readonly isFirst: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
};

const message: Integration = { name: 'message', title: 'Message', brandColor: '#4a3df0' };

/** A step. A real button opens it: React Flow's own Enter only selects. */
export function StepNode({ id, data }: NodeProps<Node<StepNodeData>>) {
  const { eyebrow, title, detail, condition, integration, isFirst, isOpen, onOpen } = data;
  return (
    <>
      {!isFirst && <Handle type="target" position={Position.Top} isConnectable={false} />}
      <button
        id={stepId(id)}
        type="button"
        className="step nodrag nopan"
        aria-expanded={isOpen}
        onClick={onOpen}
      >
        <span className="tp step-tile">
          {isFirst && !integration ? (
            <span className="step-plus" aria-hidden="true">
              +
            </span>
          ) : (
            <IntegrationTile integration={integration ?? message} />
          )}
        </span>
        <span className="step-text">
          <span className="step-eyebrow">{eyebrow}</span>
          <span className="step-title">{title}</span>
          <span className="step-detail">{detail}</span>
          {condition && <span className="step-detail">Only when {condition}</span>}
        </span>
      </button>
      {isFirst && <Handle type="source" position={Position.Bottom} isConnectable={false} />}
    </>
  );
}

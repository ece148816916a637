import { isSameJson, type JsonValue, type TriggerConfig } from '@trigger-picker/core';
import type { MessageTemplate } from './template.ts';

/** `draft`: never published. `paused`: published once, and turned off. */
export type WorkflowStatus = 'draft' | 'live' | 'paused';

/** A workflow: what starts it, and the message that it writes. */
export interface Workflow {
  /** Another one after it was deleted: its runs are gone with it. */
  readonly id: string;
  readonly trigger: TriggerConfig | null;
  readonly template: MessageTemplate;
  readonly status: WorkflowStatus;
  /** What is subscribed now, while it is live. */
  readonly subscriptionId: string | null;
  /** What is live: differs from the draft while an edit is not published yet. */
  readonly published: PublishedWorkflow | null;
  /** Grows each time the trigger is turned on or off: with the draft's id, the key that makes a double click one subscription. */
  readonly revision: number;
}

/** The trigger that is subscribed, and the message that its events become. */
export interface PublishedWorkflow {
  readonly trigger: TriggerConfig;
  readonly template: MessageTemplate;
}

/** What the editor may change. */
export type WorkflowDraft = Pick<Workflow, 'trigger' | 'template'>;

/** A delivered event, and the message that the workflow made of it. */
export interface Run {
  readonly eventId: string;
  readonly integration: string;
  readonly triggerType: string;
  /** ISO 8601. */
  readonly receivedAt: string;
  readonly message: string;
  readonly payload: JsonValue;
}

/** What the page knows of its server. */
export interface Session {
  readonly userId: string;
  /** `sandbox`: everything runs on this machine. `paragon`: the real service. */
  readonly service: 'sandbox' | 'paragon';
}

const firstTemplate: MessageTemplate = ['Something happened.'];

/** A workflow before anything was done. */
export function createWorkflow(): Workflow {
  return {
    id: crypto.randomUUID(),
    trigger: null,
    template: firstTemplate,
    status: 'draft',
    subscriptionId: null,
    published: null,
    revision: 0,
  };
}

/** Whether nothing was done with it yet: there is nothing to delete. */
export function isUntouched({ trigger, template, status }: Workflow): boolean {
  return status === 'draft' && trigger === null && isSameJson(template, firstTemplate);
}

/** Whether two configurations ask for the same events; what their values are called does not matter. */
export function isSameTrigger(a: TriggerConfig, b: TriggerConfig): boolean {
  const essence = ({ integration, type, credentialId, parameters }: TriggerConfig) => ({
    integration,
    type,
    credentialId,
    parameters,
  });
  return isSameJson(essence(a), essence(b));
}

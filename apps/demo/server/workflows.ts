import type { TriggerEvent } from '@trigger-picker/core';
import { type MessageTemplate, renderTemplate } from '../shared/template.ts';
import { emptyWorkflow, type Run, type Workflow } from '../shared/workflow.ts';

const KEPT_RUNS = 50;

/** One user's part of the demo: a workflow, its runs, and who is watching them. */
interface Desk {
  workflow: Workflow;
  readonly runs: Run[];
  readonly watchers: Set<(run: Run) => void>;
}

/** The demo's memory. A host keeps this in its database. */
export interface Workflows {
  get(userId: string): Workflow;
  update(userId: string, change: Partial<Workflow>): Workflow;
  runs(userId: string): readonly Run[];
  /** Tells of each new run until the returned function is called. */
  watch(userId: string, watcher: (run: Run) => void): () => void;
  /** Runs the workflow that a delivered event belongs to; events of others are ignored. */
  receive(event: TriggerEvent): void;
}

export function createWorkflows(): Workflows {
  const desks = new Map<string, Desk>();
  const deskOf = (userId: string): Desk => {
    const desk = desks.get(userId) ?? { workflow: emptyWorkflow, runs: [], watchers: new Set() };
    desks.set(userId, desk);
    return desk;
  };
  return {
    get: (userId) => deskOf(userId).workflow,
    update(userId, change) {
      const desk = deskOf(userId);
      desk.workflow = { ...desk.workflow, ...change };
      return desk.workflow;
    },
    runs: (userId) => deskOf(userId).runs,
    watch(userId, watcher) {
      const { watchers } = deskOf(userId);
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    receive(event) {
      const desk = desks.get(event.userId);
      const { published, subscriptionId } = desk?.workflow ?? emptyWorkflow;
      if (!desk || !published || event.triggerSubscriptionId !== subscriptionId) return;
      const run = toRun(event, published.template);
      desk.runs.push(run);
      desk.runs.splice(0, desk.runs.length - KEPT_RUNS);
      for (const watcher of desk.watchers) watcher(run);
    },
  };
}

function toRun(event: TriggerEvent, template: MessageTemplate): Run {
  return {
    eventId: event.eventId,
    integration: event.integration ?? '',
    triggerType: event.triggerType ?? '',
    receivedAt: event.dateReceived ?? new Date().toISOString(),
    message: renderTemplate(template, event.payload),
    payload: event.payload ?? null,
  };
}

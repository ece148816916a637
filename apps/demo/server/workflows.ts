import type { TriggerEvent } from '@trigger-picker/core';
import { type MessageTemplate, renderTemplate } from '../shared/template.ts';
import { createWorkflow, type Run, type Workflow } from '../shared/workflow.ts';

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
  /** Forgets the workflow and its runs; answers with the new one in its place. */
  remove(userId: string): Workflow;
  runs(userId: string): readonly Run[];
  /** Tells of each new run until the returned function is called. */
  watch(userId: string, watcher: (run: Run) => void): () => void;
  /** Runs the workflow that a delivered event belongs to; events of others are ignored. */
  receive(event: TriggerEvent): void;
}

export function createWorkflows(): Workflows {
  const desks = new Map<string, Desk>();
  const deskOf = (userId: string): Desk => {
    const desk = desks.get(userId) ?? newDesk();
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
    remove(userId) {
      // Whoever is watching goes on with the new one.
      const { watchers } = deskOf(userId);
      desks.set(userId, { ...newDesk(), watchers });
      return deskOf(userId).workflow;
    },
    runs: (userId) => deskOf(userId).runs,
    watch(userId, watcher) {
      const { watchers } = deskOf(userId);
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    receive(event) {
      const desk = desks.get(event.userId);
      if (!desk?.workflow.published) return;
      const { published, subscriptionId } = desk.workflow;
      if (event.triggerSubscriptionId !== subscriptionId) return;
      const run = toRun(event, published.template);
      desk.runs.push(run);
      desk.runs.splice(0, desk.runs.length - KEPT_RUNS);
      for (const watcher of desk.watchers) watcher(run);
    },
  };
}

function newDesk(): Desk {
  return { workflow: createWorkflow(), runs: [], watchers: new Set() };
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

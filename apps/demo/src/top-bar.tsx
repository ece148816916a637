import { useRef, useState } from 'react';
import { isUntouched, type Workflow, type WorkflowStatus } from '../shared/workflow.ts';
import { api } from './api.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { useStopped } from './workflow/use-stopped.ts';
import { type DraftSaving, useChangeWorkflow } from './workflow/use-workflow.ts';
import { WorkflowMenu } from './workflow-menu.tsx';

const statusWords: Readonly<Record<WorkflowStatus, string>> = {
  draft: 'Draft',
  live: 'Live',
  paused: 'Paused',
};

/** The workflow's name and state, and what can be done with all of it. */
export function TopBar({
  workflow,
  saving,
  hasUnfinished,
  onDeleted,
}: {
  readonly workflow: Workflow;
  readonly saving: DraftSaving;
  /** A trigger is being set up that the workflow does not have yet. */
  readonly hasUnfinished: boolean;
  readonly onDeleted: () => void;
}) {
  const publish = useChangeWorkflow(api.publish);
  const pause = useChangeWorkflow(api.pause);
  const remove = useChangeWorkflow(api.remove);
  const [isDeleting, setIsDeleting] = useState(false);
  const changes = [publish, pause, remove];
  const isBusy = changes.some(({ isPending }) => isPending);
  // About the workflow as it was then: an edit may have mended it.
  const failure = changes.find((change) => change.isError && change.variables === workflow)?.error;
  const warning = changes.find((change) => change.data?.warning)?.data?.warning;
  const stopped = useStopped(workflow);
  const isLive = workflow.status === 'live' && !stopped;
  const hasEdits = isLive && !isPublished(workflow);
  const isDone = isLive && !hasEdits;
  // What is not saved would be left out.
  const canPublish = workflow.trigger !== null && !isDone && !isBusy && !saving.error;
  const menuButton = useRef<HTMLButtonElement>(null);
  const start = (change: typeof publish, options?: Parameters<typeof publish.mutate>[1]) => {
    for (const other of changes) other.reset();
    change.mutate(workflow, options);
  };
  return (
    <header className="top-bar">
      <div className="top-bar-name">
        <h1>Support triage</h1>
        <span role="status" className="status" data-status={stopped ? 'stopped' : workflow.status}>
          {stopped ? 'Stopped' : statusWords[workflow.status]}
        </span>
        {hasEdits && <span className="hint top-bar-edits">Edits are not published yet</span>}
      </div>
      <div className="top-bar-actions">
        <button
          type="button"
          className={isDone ? 'button quiet' : 'button primary'}
          aria-disabled={!canPublish}
          onClick={() => canPublish && start(publish)}
        >
          {publishLabel(workflow, publish.isPending, isDone)}
        </button>
        <WorkflowMenu
          ref={menuButton}
          onPause={workflow.status === 'live' && !isBusy ? () => start(pause) : undefined}
          onDelete={
            (hasUnfinished || !isUntouched(workflow)) && !isBusy
              ? () => setIsDeleting(true)
              : undefined
          }
        />
      </div>
      <div
        role="status"
        className="top-bar-message"
        data-tone={failure || saving.error || stopped ? 'bad' : 'plain'}
      >
        {saving.error ? `Your last change is not saved. ${saving.error.message} ` : ''}
        {saving.error && (
          <button type="button" className="link" onClick={saving.retry}>
            Save again
          </button>
        )}
        {!saving.error && (failure?.message ?? warning ?? '')}
        {stopped && !failure && `Publish to turn it on again. ${stopped.error ?? ''}`}
      </div>
      <DeleteDialog
        open={isDeleting}
        onOpenChange={setIsDeleting}
        isOn={workflow.status === 'live'}
        onClosed={() => menuButton.current?.focus()}
        onConfirm={() => start(remove, { onSuccess: onDeleted })}
      />
    </header>
  );
}

function publishLabel({ status }: Workflow, isPending: boolean, isDone: boolean): string {
  const isPaused = status === 'paused';
  if (isPending) return isPaused ? 'Resuming…' : 'Publishing…';
  if (isDone) return '✓ Published';
  return isPaused ? 'Resume' : 'Publish';
}

function isPublished({ trigger, template, published }: Workflow): boolean {
  return JSON.stringify({ trigger, template }) === JSON.stringify(published);
}

import { useRef, useState } from 'react';
import type { Workflow, WorkflowStatus } from '../shared/workflow.ts';
import { api } from './api.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { useStopped } from './workflow/use-stopped.ts';
import { type DraftSaving, useChangeWorkflow } from './workflow/use-workflow.ts';

const statusWords: Readonly<Record<WorkflowStatus, string>> = {
  draft: 'Draft',
  live: 'Live',
  paused: 'Paused',
};

/** The workflow's name and state, and what can be done with all of it. */
export function TopBar({
  workflow,
  saving,
  onDeleted,
}: {
  readonly workflow: Workflow;
  readonly saving: DraftSaving;
  readonly onDeleted: () => void;
}) {
  const publish = useChangeWorkflow(api.publish);
  const pause = useChangeWorkflow(api.pause);
  const remove = useChangeWorkflow(api.remove);
  const [isDeleting, setIsDeleting] = useState(false);
  const changes = [publish, pause, remove];
  const failure = changes.find((change) => change.isError)?.error;
  const warning = changes.find((change) => change.data?.warning)?.data?.warning;
  const stopped = useStopped(workflow);
  const isLive = workflow.status === 'live' && !stopped;
  const hasEdits = isLive && !isPublished(workflow);
  const canPublish = workflow.trigger !== null && (!isLive || hasEdits) && !publish.isPending;
  const publishButton = useRef<HTMLButtonElement>(null);
  const deleteButton = useRef<HTMLButtonElement>(null);
  const start = (change: typeof publish, options?: Parameters<typeof publish.mutate>[1]) => {
    for (const other of changes) other.reset();
    change.mutate(undefined, options);
  };
  return (
    <header className="top-bar">
      <div className="top-bar-name">
        <h1>Support triage</h1>
        <span role="status" className="status" data-status={stopped ? 'stopped' : workflow.status}>
          {stopped ? 'Stopped' : statusWords[workflow.status]}
        </span>
        {hasEdits && <span className="hint">Edits are not published yet</span>}
      </div>
      <div className="top-bar-actions">
        <button
          ref={deleteButton}
          type="button"
          className="button quiet"
          onClick={() => setIsDeleting(true)}
        >
          Delete
        </button>
        {isLive && (
          <button
            type="button"
            className="button"
            aria-disabled={pause.isPending}
            // The button is gone when it is done: what it leaves to do takes the focus.
            onClick={() => {
              if (!pause.isPending)
                start(pause, { onSuccess: () => publishButton.current?.focus() });
            }}
          >
            {pause.isPending ? 'Pausing…' : 'Pause'}
          </button>
        )}
        <button
          ref={publishButton}
          type="button"
          className={isLive && !hasEdits ? 'button quiet' : 'button primary'}
          aria-disabled={!canPublish}
          onClick={() => canPublish && start(publish)}
        >
          {publishLabel(publish.isPending, isLive && !hasEdits)}
        </button>
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
        {failure?.message ?? warning ?? ''}
        {stopped && !failure && `Publish to turn it on again. ${stopped.error ?? ''}`}
      </div>
      <DeleteDialog
        open={isDeleting}
        onOpenChange={setIsDeleting}
        onClosed={() => deleteButton.current?.focus()}
        onConfirm={() => {
          start(remove);
          onDeleted();
        }}
      />
    </header>
  );
}

function publishLabel(isPending: boolean, isDone: boolean): string {
  if (isPending) return 'Publishing…';
  return isDone ? '✓ Published' : 'Publish';
}

function isPublished({ trigger, template, published }: Workflow): boolean {
  return JSON.stringify({ trigger, template }) === JSON.stringify(published);
}

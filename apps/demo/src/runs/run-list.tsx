import { useMutation } from '@tanstack/react-query';
import type { Run, Session, Workflow } from '../../shared/workflow.ts';
import { api } from '../api.ts';
import { useRuns } from './use-runs.ts';

/** Each delivered event, and the message that the workflow made of it. */
export function RunList({
  workflow,
  service,
}: {
  readonly workflow: Workflow;
  readonly service: Session['service'];
}) {
  const { runs, latest } = useRuns();
  const test = useMutation({ mutationFn: api.sendTestEvent });
  const canTest = service === 'sandbox' && workflow.status === 'live';
  return (
    <section className="runs" aria-labelledby="runs-title">
      <div className="runs-head">
        <h2 id="runs-title">Runs</h2>
        <span className="hint">{runs.length > 0 ? `${runs.length} so far` : ''}</span>
        {canTest && (
          <button
            type="button"
            className="button small"
            aria-disabled={test.isPending}
            onClick={() => test.mutate()}
          >
            Send a test event
          </button>
        )}
      </div>
      {test.isError && (
        <p className="hint" role="alert">
          {test.error.message}
        </p>
      )}
      {runs.length === 0 && <p className="runs-empty">{emptyTexts[workflow.status]}</p>}
      {/* Not the list: what happened before the page was opened is nothing new. */}
      <p className="visually-hidden" role="status">
        {latest?.message}
      </p>
      <ol className="runs-list">
        {runs.map((run) => (
          <RunItem key={run.eventId} run={run} />
        ))}
      </ol>
    </section>
  );
}

const emptyTexts: Readonly<Record<Workflow['status'], string>> = {
  draft: 'Publish the workflow, and each event shows up here as it arrives.',
  live: 'Listening. The first event shows up here as it arrives.',
  paused: 'Paused: nothing is received. Resume to go on.',
};

function RunItem({ run }: { readonly run: Run }) {
  return (
    <li className="run">
      <time className="run-time" dateTime={run.receivedAt}>
        {new Date(run.receivedAt).toLocaleTimeString()}
      </time>
      <p className="run-message">{run.message}</p>
      <details className="run-details">
        <summary>Event {run.eventId.slice(0, 8)}</summary>
        <pre>{JSON.stringify(run.payload, null, 2)}</pre>
      </details>
    </li>
  );
}

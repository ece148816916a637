import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Run } from '../shared/workflow.ts';
import { requireUser } from './require-user.ts';
import type { Workflows } from './workflows.ts';

/** Often enough that proxies in between keep the connection. */
const HEARTBEAT = 20_000;

/** The runs as they happen, as server-sent events; those that happened before come first. */
export function addRunRoutes(app: Hono, workflows: Workflows): void {
  app.get('/api/runs', (context) => {
    const userId = requireUser(context);
    const seen = context.req.header('last-event-id');
    return streamSSE(context, async (stream) => {
      const send = (event: 'run' | 'past-run', run: Run) =>
        stream.writeSSE({ event, id: run.eventId, data: JSON.stringify(run) });
      const stop = workflows.watch(userId, (run) => void send('run', run));
      stream.onAbort(stop);
      for (const run of missed(workflows.runs(userId), seen)) await send('past-run', run);
      while (!stream.aborted) {
        await stream.sleep(HEARTBEAT);
        await stream.writeSSE({ event: 'heartbeat', data: '' });
      }
      stop();
    });
  });
}

/** After a broken connection the browser names the last run that it has. */
function missed(runs: readonly Run[], lastId: string | undefined): readonly Run[] {
  return runs.slice(runs.findIndex((run) => run.eventId === lastId) + 1);
}

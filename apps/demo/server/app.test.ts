import { createSandbox } from '@trigger-picker/sandbox';
import type { Hono } from 'hono';
import { expect, it } from 'vitest';
import { createApp } from './app.ts';

const trigger = {
  version: 1,
  id: 'draft-1',
  integration: 'slack',
  type: 'SLACK_TRIGGER_APP_MENTIONED',
  parameters: {},
  labels: {},
};

/** The demo over the sandbox, a browser that is signed in, and every delivery as it was sent. */
async function createDesk() {
  const deliveries: Request[] = [];
  const sandbox = createSandbox({
    webhookUrl: 'http://demo.test/api/webhooks',
    deliver: async (request) => {
      deliveries.push(request.clone());
      return app.fetch(request);
    },
  });
  const app: Hono = createApp({
    options: {
      projectId: sandbox.projectId,
      signingKey: await sandbox.signingKey(),
      fetch: sandbox.fetch,
    },
    signingSecret: sandbox.signingSecret,
    sandbox,
  });
  const session = await app.request('/api/session');
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
  const ask = (path: string, method: string, body: unknown = {}) =>
    app.request(path, {
      method,
      headers: { cookie, 'content-type': 'application/json' },
      body: method === 'GET' ? null : JSON.stringify(body),
    });
  return { app, deliveries, ask };
}

// ComposioHQ/composio#1940, simstudioai/sim#5524
it('C87: an event that is delivered twice runs the workflow once, and the log names it by its id', async () => {
  const { app, deliveries, ask } = await createDesk();
  await ask('/api/workflow', 'PATCH', { trigger, template: ['Somebody said something.'] });
  expect((await ask('/api/workflow/publish', 'POST')).status).toBe(200);
  expect((await ask('/api/sandbox/event', 'POST')).status).toBe(204);

  const again = deliveries.map((delivery) => app.fetch(delivery.clone()));
  const outcomes = (await Promise.all(again)).map((answer) => answer.json());
  expect(await Promise.all(outcomes)).toEqual([{ outcome: 'duplicate' }]);
  expect((await ask('/api/sandbox/event', 'POST')).status).toBe(204);

  const sent = await Promise.all(deliveries.map((delivery) => delivery.json()));
  const ids = sent.map(({ eventId }: { eventId: string }) => eventId);
  expect(new Set(ids).size).toBe(2);
  expect(await readLog(await ask('/api/runs', 'GET'), 2)).toEqual(ids);
});

it('a deleted workflow takes its runs along', async () => {
  const { ask } = await createDesk();
  await ask('/api/workflow', 'PATCH', { trigger, template: ['Somebody said something.'] });
  await ask('/api/workflow/publish', 'POST');
  await ask('/api/sandbox/event', 'POST');
  const { id } = await (await ask('/api/workflow', 'GET')).json();
  expect(await readLog(await ask('/api/runs', 'GET'), 1)).toHaveLength(1);

  const { workflow } = await (await ask('/api/workflow', 'DELETE')).json();
  expect(workflow).toMatchObject({ trigger: null, status: 'draft' });
  expect(workflow.id).not.toBe(id);
  await ask('/api/workflow', 'PATCH', { trigger: { ...trigger, id: 'draft-2' } });
  await ask('/api/workflow/publish', 'POST');
  await ask('/api/sandbox/event', 'POST');
  expect(await readLog(await ask('/api/runs', 'GET'), 1)).toHaveLength(1);
});

it('a message with a reference to nothing is not published, and the answer says why', async () => {
  const { ask } = await createDesk();
  await ask('/api/workflow', 'PATCH', { trigger, template: ['By {{ event.user }}'] });
  const answer = await ask('/api/workflow/publish', 'POST');
  expect(answer.status).toBe(409);
  expect((await answer.json()).error.message).toMatch(
    /^{{ event.user }} in the message is no field/,
  );
  await ask('/api/workflow', 'PATCH', { template: ['By ', { path: ['user', 'name'] }] });
  expect((await ask('/api/workflow/publish', 'POST')).status).toBe(200);
});

/** The ids in the stream of runs, which holds those from before first. One more would come before the `count`th. */
async function readLog(answer: Response, count: number): Promise<readonly string[]> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (ids(text).length < count) text += (await reader?.read())?.value;
  await reader?.cancel();
  return ids(text);
}

function ids(stream: string): readonly string[] {
  return [...stream.matchAll(/^id: (.+)$/gm)].map(([, id = '']) => id);
}

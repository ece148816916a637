import type { Subscription } from '@trigger-picker/core';
import { describe, expect, it } from 'vitest';
import { codeOf, createTestProxy, topic } from '../testing/create-test-proxy.ts';

async function createSubscribed(options: Parameters<typeof createTestProxy>[0] = {}) {
  const proxy = createTestProxy(options);
  const subscription = (await (await proxy.post('/subscriptions', topic)).json()) as Subscription;
  const path = `/subscriptions/${subscription.id}`;
  const asBen = { headers: { 'x-session': 'ben' } };
  return { ...proxy, subscription, path, asBen };
}

describe("other people's subscriptions", () => {
  it('P38: cannot be updated, and do not seem to exist', async () => {
    const { sandbox, subscription, ask, asBen } = await createSubscribed();
    const update = (id: string, init: RequestInit = {}) =>
      ask(`/subscriptions/${id}`, {
        method: 'PATCH',
        body: '{"parameters":{"channel":"x"}}',
        ...init,
      });
    const foreign = await update(subscription.id, asBen);
    const gone = await update(crypto.randomUUID(), asBen);
    expect(await codeOf(foreign)).toEqual([404, 'SUBSCRIPTION_NOT_FOUND']);
    expect(await codeOf(gone)).toEqual([404, 'SUBSCRIPTION_NOT_FOUND']);
    expect(sandbox.subscriptions()[0]?.parameters).toEqual(topic.parameters);
  });

  it('P38: are not listed', async () => {
    const { ask, asBen } = await createSubscribed();
    expect(await (await ask('/subscriptions', asBen)).json()).toEqual({ subscriptions: [] });
  });

  it('P44: cannot be deleted, and look as if they were gone', async () => {
    const { sandbox, ask, path, asBen } = await createSubscribed();
    const foreign = await ask(path, { method: 'DELETE', ...asBen });
    const gone = await ask(`/subscriptions/${crypto.randomUUID()}`, { method: 'DELETE', ...asBen });
    const sameFor = async (response: Response) => {
      const headers = [...response.headers].filter(([name]) => name !== 'x-request-id');
      return [response.status, await response.text(), headers];
    };
    expect(await sameFor(foreign)).toEqual(await sameFor(gone));
    expect(foreign.status).toBe(204);
    expect(sandbox.subscriptions()).toHaveLength(1);
  });

  it('P44: are as gone where the vendor forbids instead', async () => {
    const forbid = async (request: Request, next: () => Promise<Response>) =>
      request.method === 'DELETE'
        ? Response.json({ message: 'Forbidden' }, { status: 403 })
        : next();
    const { ask, path, asBen } = await createSubscribed({ network: forbid });
    expect((await ask(path, { method: 'DELETE', ...asBen })).status).toBe(204);
    // One's own that is still there has not been turned off, and nobody is told that it was.
    expect(await codeOf(await ask(path, { method: 'DELETE' }))).toEqual([502, 'UPSTREAM_AUTH']);
  });
});

describe("one's own", () => {
  it('P44: is deleted once, and gone the second time', async () => {
    const { sandbox, ask, path } = await createSubscribed();
    expect((await ask(path, { method: 'DELETE' })).status).toBe(200);
    expect(sandbox.subscriptions()).toEqual([]);
    expect((await ask(path, { method: 'DELETE' })).status).toBe(204);
  });

  it('P44: passes on what is left to remove by hand', async () => {
    const warning = 'Remove https://hooks.paragon.test/1 by hand.';
    const { ask, path } = await createSubscribed({
      network: async (request, next) =>
        request.method === 'DELETE' ? Response.json({ success: true, warning }) : next(),
    });
    expect(await (await ask(path, { method: 'DELETE' })).json()).toEqual({ warning });
  });

  it('is updated by the keys that changed, and keeps its integration', async () => {
    const { ask, path, subscription } = await createSubscribed();
    const update = await ask(path, { method: 'PATCH', body: '{"parameters":{"note":"a"}}' });
    expect(await update.json()).toMatchObject({
      id: subscription.id,
      integration: 'slack',
      parameters: { channel: 'C024BE91L', note: 'a' },
    });
    const removal = await ask(path, { method: 'PATCH', body: '{"parameters":{"note":null}}' });
    expect(await removal.json()).toMatchObject({ parameters: topic.parameters });
  });

  it('can be listed by integration, type, status and account', async () => {
    const { sandbox, ask, subscription } = await createSubscribed();
    sandbox.failSubscription(subscription.id, 'Last error: Bearer abc.def');
    const list = async (query: string) =>
      ((await (await ask(`/subscriptions?${query}`)).json()) as { subscriptions: Subscription[] })
        .subscriptions;
    expect(await list(`integrations=slack,github&type=${topic.type}&status=ERRORED`)).toMatchObject(
      [{ id: subscription.id, error: 'Last error: [redacted]' }],
    );
    expect(await list('status=ACTIVE')).toEqual([]);
    expect(await list('type=OTHER')).toEqual([]);
  });
});

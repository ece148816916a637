import type { Subscription } from '@trigger-picker/core';
import { describe, expect, it } from 'vitest';
import { codeOf, createTestProxy, mention, topic } from '../testing/create-test-proxy.ts';

const key = { 'idempotency-key': 'draft-1' };
const toHost = { webhookOverride: () => ({ url: 'https://host.test/hooks' }) };

describe('subscribing', () => {
  it.each([
    ["to the host's address", toHost],
    ["to the project's address", {}],
  ])('P19: a lost answer is looked up instead of subscribing again (%s)', async (_, policy) => {
    const { sandbox, post, posts } = createTestProxy({
      handler: { ...policy, timeouts: { subscribe: 50 } },
    });
    sandbox.faults.set('subscribe', { kind: 'hang', when: 'after', times: 1 });
    const response = await post('/subscriptions', topic, key);
    const [made] = sandbox.subscriptions('anna');
    expect(await response.json()).toMatchObject({ id: made?.id, type: topic.type });
    expect(sandbox.subscriptions()).toHaveLength(1);
    expect(posts()).toHaveLength(1);
  });

  it.each([[{ kind: 'serverError', status: 502 } as const], [{ kind: 'brokenJson' } as const]])(
    'P19: so is one that %j',
    async (fault) => {
      const { sandbox, post, posts } = createTestProxy({ handler: toHost });
      sandbox.faults.set('subscribe', { ...fault, when: 'after', times: 1 });
      expect((await post('/subscriptions', topic)).status).toBe(200);
      expect(sandbox.subscriptions()).toHaveLength(1);
      expect(posts()).toHaveLength(1);
    },
  );

  it('P19: what is not in the list is called uncertain, and asking again looks first', async () => {
    const { sandbox, post, posts } = createTestProxy({
      handler: { ...toHost, timeouts: { subscribe: 50 } },
    });
    sandbox.faults.set('subscribe', { kind: 'hang', times: 1 });
    expect(await codeOf(await post('/subscriptions', topic, key))).toEqual([
      504,
      'SUBSCRIBE_UNCERTAIN',
    ]);
    sandbox.faults.set('listSubscriptions', { kind: 'serverError', times: 1 });
    expect(await codeOf(await post('/subscriptions', topic, key))).toEqual([
      502,
      'UPSTREAM_FAILED',
    ]);
    expect(posts()).toHaveLength(1);
    expect((await post('/subscriptions', topic, key)).status).toBe(200);
    expect(sandbox.subscriptions()).toHaveLength(1);
    expect(posts()).toHaveLength(2);
  });

  it('P19: an older subscription of the same trigger is not taken for the new one', async () => {
    const { sandbox, post } = createTestProxy({
      handler: { ...toHost, timeouts: { subscribe: 50 } },
    });
    await post('/subscriptions', topic, { 'idempotency-key': 'draft-0' });
    sandbox.faults.set('subscribe', { kind: 'hang', times: 1 });
    expect(await codeOf(await post('/subscriptions', topic, key))).toEqual([
      504,
      'SUBSCRIBE_UNCERTAIN',
    ]);
  });

  it("P19: a plain failure of the vendor's stays what it is", async () => {
    const { sandbox, post, posts } = createTestProxy();
    sandbox.faults.set('subscribe', { kind: 'serverError', times: 1 });
    expect(await codeOf(await post('/subscriptions', topic, key))).toEqual([
      502,
      'UPSTREAM_FAILED',
    ]);
    expect((await post('/subscriptions', topic, key)).status).toBe(200);
    expect(posts()).toHaveLength(2);
  });

  it('P20: fifty clicks with one key subscribe once, and all get the same answer', async () => {
    const { sandbox, post, posts } = createTestProxy();
    const clicks = Array.from({ length: 50 }, async () =>
      (await post('/subscriptions', mention, key)).text(),
    );
    expect(new Set(await Promise.all(clicks)).size).toBe(1);
    expect(await (await post('/subscriptions', mention, key)).text()).toBe(await clicks[0]);
    expect(posts()).toHaveLength(1);
    expect(sandbox.subscriptions()).toHaveLength(1);
  });

  it('P20: the order of the parameters makes no other request', async () => {
    const { post, posts } = createTestProxy();
    const parametersOf = async (parameters: object) => {
      expect((await post('/subscriptions', { ...mention, parameters }, key)).status).toBe(200);
    };
    await parametersOf({ a: 1, b: [{ c: 2, d: 3 }] });
    await parametersOf({ b: [{ d: 3, c: 2 }], a: 1 });
    expect(posts()).toHaveLength(1);
  });

  it.each([
    ['at the same time', true],
    ['later', false],
  ])('P21: another body under the same key is refused, %s', async (_, isAtOnce) => {
    const { post, posts } = createTestProxy();
    const first = post('/subscriptions', mention, key);
    if (!isAtOnce) await first;
    expect(await codeOf(await post('/subscriptions', topic, key))).toEqual([
      422,
      'IDEMPOTENCY_MISMATCH',
    ]);
    expect((await first).status).toBe(200);
    expect(posts()).toHaveLength(1);
  });

  it("P21: another user's key is another key", async () => {
    const { sandbox, post } = createTestProxy();
    await post('/subscriptions', mention, key);
    expect((await post('/subscriptions', topic, { ...key, 'x-session': 'ben' })).status).toBe(200);
    expect(sandbox.subscriptions().map(({ userId }) => userId)).toEqual(['anna', 'ben']);
  });

  it('a workflow that was paused is published again with the same draft, changed or not', async () => {
    const { sandbox, post, ask } = createTestProxy();
    const publish = async (body: object) =>
      (await (await post('/subscriptions', body, key)).json()) as Subscription;
    const pause = ({ id }: Subscription) => ask(`/subscriptions/${id}`, { method: 'DELETE' });
    const first = await publish(topic);
    await pause(first);
    const second = await publish(topic);
    expect(second.id).not.toBe(first.id);
    await pause(second);
    const third = await publish({ ...topic, parameters: { channel: 'C024BE7LR' } });
    expect(sandbox.subscriptions().map(({ id }) => id)).toEqual([third.id]);
  });

  it('goes on when the browser goes away, so that nothing is left half done', async () => {
    const { sandbox, post, ask } = createTestProxy({ sandbox: { latency: 20 } });
    const page = new AbortController();
    const init = { method: 'POST', body: JSON.stringify(topic), headers: key, signal: page.signal };
    const lost = ask('/subscriptions', init);
    setTimeout(() => page.abort(), 5);
    await lost;
    const again = (await (await post('/subscriptions', topic, key)).json()) as Subscription;
    expect(sandbox.subscriptions().map(({ id }) => id)).toEqual([again.id]);
  });
});

import { QueryClient } from '@tanstack/react-query';
import { createTriggerConfig, type JsonObject } from '@trigger-picker/core';
import type { World } from '@trigger-picker/world';
import { describe, expect, it } from 'vitest';
import { useSubscribeConfig } from '../hooks/use-subscribe-config.ts';
import { useSubscriptions } from '../hooks/use-subscriptions.ts';
import { useUnsubscribe } from '../hooks/use-unsubscribe.ts';
import { useUpdateSubscription } from '../hooks/use-update-subscription.ts';
import type { TriggerPickerEvent } from '../provider/event.ts';
import { deskTicket } from '../testing/desk.ts';
import { createTestPage, runHook } from '../testing/render-in-world.tsx';

const useEverything = () => ({
  list: useSubscriptions(),
  subscribe: useSubscribeConfig(),
  update: useUpdateSubscription(),
  remove: useUnsubscribe(),
});

async function open() {
  const page = await createTestPage();
  const queryClient = new QueryClient();
  const events: TriggerPickerEvent[] = [];
  const onEvent = (event: TriggerPickerEvent) => void events.push(event);
  const hook = await runHook(page, useEverything, null, { queryClient, onEvent });
  await expect.poll(() => hook.result.current.list.isSuccess).toBe(true);
  const [account] = page.world.sandbox.accounts('user-1');
  const config = createTriggerConfig({
    ...deskTicket,
    credentialId: String(account?.id),
    parameters: { queue: 'red-1', key: 'hunter2' },
  });
  const ids = () => hook.result.current.list.data?.map(({ id }) => id);
  return { ...page, ...hook, queryClient, events, config, ids };
}

/** As another tab would do it: past this page. */
async function elsewhere(world: World, id: string, parameters: JsonObject) {
  const response = await world.fetch(`/api/triggers/subscriptions/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ parameters }),
  });
  expect(response.ok).toBe(true);
}

const isDelete = ({ method }: { method: string }) => method === 'DELETE';

describe('subscriptions', () => {
  it('K4, K6, C78: Enter and a click are one request and one subscription', async () => {
    const { result, network, world, config, ids, events } = await open();
    const { mutateAsync } = result.current.subscribe;
    const [one, two] = await Promise.all([mutateAsync(config), mutateAsync(config)]);
    expect(two).toEqual(one);
    expect(network.count('POST', '/subscriptions')).toBe(1);
    expect(
      network.sent.find(({ method }) => method === 'POST')?.headers.get('idempotency-key'),
    ).toBe(config.id);
    await expect.poll(ids).toEqual([one.id]);
    expect(events).toMatchObject([{ type: 'subscribed', subscription: { id: one.id } }]);
    expect(world.sandbox.subscriptions()).toHaveLength(1);
  });

  it('C78: publishing again, also from another tab, turns nothing on twice', async () => {
    const { result, world, config } = await open();
    const first = await result.current.subscribe.mutateAsync(config);
    const again = await result.current.subscribe.mutateAsync(config);
    expect(again.id).toBe(first.id);
    expect(world.sandbox.subscriptions()).toHaveLength(1);
  });

  it('C78: an answer that got lost and a second try make one subscription', async () => {
    const { result, world, config } = await open();
    world.sandbox.faults.set('subscribe', { kind: 'serverError', when: 'after', times: 1 });
    await result.current.subscribe.mutateAsync(config).catch(() => undefined);
    await result.current.subscribe.mutateAsync(config).catch(() => undefined);
    expect(world.sandbox.subscriptions()).toHaveLength(1);
  });

  it('U16: a password stands in no cache, no event and no error', async () => {
    const { result, config, queryClient, events, world } = await open();
    world.sandbox.faults.set('subscribe', { kind: 'serverError', status: 400, times: 1 });
    const failed = await result.current.subscribe.mutateAsync(config).catch((error) => error);
    await result.current.subscribe.mutateAsync(config);
    const mutations = queryClient.getMutationCache().getAll();
    const seen = mutations.map(({ state, options }) => ({
      ...state,
      data: undefined,
      key: options.mutationKey,
    }));
    expect(mutations.length).toBeGreaterThan(0);
    expect(JSON.stringify([seen, events, failed, failed.message])).not.toMatch(/hunter2/);
  });

  it('K8: an update sends what changed and shows everywhere', async () => {
    const { result, network, config } = await open();
    const { id } = await result.current.subscribe.mutateAsync(config);
    await result.current.update.mutateAsync({ subscriptionId: id, parameters: { queue: 'red-2' } });
    const patch = network.sent.find(({ method }) => method === 'PATCH');
    expect(JSON.parse(patch?.body ?? '')).toEqual({ parameters: { queue: 'red-2' } });
    const shown = () => result.current.list.data?.[0]?.parameters;
    await expect.poll(shown).toMatchObject({ queue: 'red-2', key: 'hunter2' });
  });

  it('K8: what another tab has changed meanwhile is not overwritten, and every list shows it', async () => {
    const { result, network, world, config } = await open();
    const { id, parameters: base } = await result.current.subscribe.mutateAsync(config);
    await elsewhere(world, id, { queue: 'red-2' });
    const update = (queue: string) =>
      result.current.update.mutateAsync({ subscriptionId: id, parameters: { queue }, base });
    const refused = await update('red-0').catch((error) => error);
    expect(refused.code).toBe('SUBSCRIPTION_CHANGED');
    expect(network.sent.filter(({ method }) => method === 'PATCH')).toEqual([]);
    const shown = () => result.current.list.data?.[0]?.parameters;
    await expect.poll(shown).toMatchObject({ queue: 'red-2' });
    const again = { subscriptionId: id, parameters: { queue: 'red-0' }, base: shown() };
    await expect(result.current.update.mutateAsync(again)).resolves.toMatchObject({
      parameters: { queue: 'red-0', key: 'hunter2' },
    });
  });

  it('K8: changes elsewhere to other keys stand in no way, and stay', async () => {
    const { result, world, config } = await open();
    const { id, parameters: base } = await result.current.subscribe.mutateAsync(config);
    await elsewhere(world, id, { topic: 'topic of red-1-0' });
    const parameters = { queue: 'red-2' };
    const updated = await result.current.update.mutateAsync({
      subscriptionId: id,
      parameters,
      base,
    });
    expect(updated.parameters).toMatchObject({ queue: 'red-2', topic: 'topic of red-1-0' });
  });

  it('P19, P20: a subscribe that is not waited for ends as uncertain, and asked again it makes one', async () => {
    const { result, network, world, config } = await open();
    world.sandbox.faults.set('subscribe', { kind: 'hang', when: 'after', times: 1 });
    const waiting = result.current.subscribe.mutateAsync(config).catch((error) => error);
    await expect.poll(() => world.sandbox.subscriptions().length).toBe(1);
    result.current.subscribe.cancel(config.id);
    expect((await waiting).code).toBe('SUBSCRIBE_UNCERTAIN');
    await expect.poll(() => result.current.list.data?.length).toBe(1);
    const again = result.current.subscribe.mutateAsync(config).catch((error) => error);
    await expect.poll(() => network.count('POST', '/subscriptions')).toBe(2);
    result.current.subscribe.cancel(config.id);
    expect((await again).code).toBe('SUBSCRIBE_UNCERTAIN');
    expect(world.sandbox.subscriptions()).toHaveLength(1);
  });

  it('K7: what is turned off leaves at once, and no list that arrives meanwhile brings it back', async () => {
    const { result, network, config, ids } = await open();
    const { id } = await result.current.subscribe.mutateAsync(config);
    await expect.poll(ids).toEqual([id]);
    const release = network.hold(isDelete);
    const removed = result.current.remove.mutateAsync({ subscriptionId: id });
    await expect.poll(ids).toEqual([]);
    const frames: (readonly string[] | undefined)[] = [];
    await result.current.list.refetch();
    frames.push(ids());
    release();
    await removed;
    frames.push(ids());
    await expect.poll(() => result.current.list.isFetching).toBe(false);
    expect([...frames, ids()]).toEqual([[], [], []]);
  });

  it('K7: what could not be turned off is back', async () => {
    const { result, world, config, ids } = await open();
    const { id } = await result.current.subscribe.mutateAsync(config);
    await expect.poll(ids).toEqual([id]);
    world.sandbox.faults.set('unsubscribe', { kind: 'serverError', times: 9 });
    const failure = await result.current.remove
      .mutateAsync({ subscriptionId: id })
      .catch((error) => error);
    expect(failure.code).toBe('UPSTREAM_FAILED');
    await expect.poll(ids).toEqual([id]);
    await expect.poll(() => result.current.remove.error).toBe(failure);
  });

  it('K12: without a connection a submit fails at once and is not sent later', async () => {
    const { result, network, world, config } = await open();
    network.offline = true;
    dispatchEvent(new Event('offline'));
    const failure = await result.current.subscribe.mutateAsync(config).catch((error) => error);
    expect(failure.code).toBe('NETWORK');
    network.offline = false;
    dispatchEvent(new Event('online'));
    await expect.poll(() => network.count('GET', '/subscriptions')).toBeGreaterThan(1);
    expect(network.count('POST', '/subscriptions')).toBe(1);
    expect(world.sandbox.subscriptions()).toHaveLength(0);
  });

  it('K12: what failed offline is not sent later as somebody else', async () => {
    const { result, rerender, network, world, config } = await open();
    network.offline = true;
    dispatchEvent(new Event('offline'));
    const failures = await Promise.all([
      result.current.subscribe.mutateAsync(config).catch((error) => error.code),
      result.current.remove.mutateAsync({ subscriptionId: 's1' }).catch((error) => error.code),
    ]);
    expect(failures).toEqual(['NETWORK', 'NETWORK']);
    const written = () => network.sent.filter(({ method }) => method !== 'GET').length;
    expect(written()).toBe(2);
    world.signInAs('user-2');
    await rerender(null, { userKey: 'user-2' });
    network.offline = false;
    dispatchEvent(new Event('online'));
    await expect.poll(() => result.current.list.data).toEqual([]);
    expect(written()).toBe(2);
    expect(world.sandbox.subscriptions()).toHaveLength(0);
  });

  it('K1: what one user turned on is not there for the next', async () => {
    const { result, rerender, world, config } = await open();
    await result.current.subscribe.mutateAsync(config);
    await expect.poll(() => result.current.subscribe.data).toBeDefined();
    world.signInAs('user-2');
    await rerender(null, { userKey: 'user-2' });
    expect(result.current.subscribe).toMatchObject({ data: undefined, status: 'idle' });
    await expect.poll(() => result.current.list.data).toEqual([]);
  });
});

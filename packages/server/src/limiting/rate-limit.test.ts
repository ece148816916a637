import { createManualClock } from '@trigger-picker/sandbox';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createMemoryRateLimitStore,
  type RateLimitOptions,
  type RateLimitStore,
} from '../index.ts';
import { codeOf, createTestProxy, mention, topic } from '../testing/create-test-proxy.ts';
import { everyMount, type Mount } from '../testing/mounts.ts';

const asBen = { headers: { 'x-session': 'ben' } };
const limited = [429, 'RATE_LIMITED'];

function createLimited(rateLimit: RateLimitOptions, mount?: Mount) {
  const clock = createManualClock();
  const onError = vi.fn();
  const proxy = createTestProxy({
    sandbox: { clock },
    handler: { rateLimit, onError, now: () => clock.now() },
    ...(mount ? { mount } : {}),
  });
  const statusOf = async (path = '/accounts', init: RequestInit = {}) =>
    (await proxy.ask(path, init)).status;
  return { ...proxy, onError, clock, statusOf };
}

const brokenStore: RateLimitStore = { take: () => Promise.reject(new Error('redis down')) };

afterEach(() => vi.useRealTimers());

describe.each(everyMount)('how often a user may ask, behind %s', (_, mount) => {
  it('P39: the request after the last is refused with a time to come back, and reaches nobody', async () => {
    const { ask, asked, clock, statusOf } = createLimited(
      { reads: { limit: 3, seconds: 60 } },
      mount,
    );
    for (let index = 0; index < 3; index++) expect(await statusOf()).toBe(200);
    const refusal = await ask('/accounts');
    expect(refusal.headers.get('retry-after')).toBe('20');
    expect(await codeOf(refusal)).toEqual(limited);
    expect(asked).toHaveLength(3);
    await clock.advance(20_000);
    expect(await statusOf()).toBe(200);
    expect(await statusOf()).toBe(429);
  });

  it('P39: of two at once on the last turn one gets it', async () => {
    const { post, posts } = createLimited({ writes: { limit: 1, seconds: 60 } }, mount);
    const answers = [post('/subscriptions', mention), post('/subscriptions', topic)];
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 429]);
    expect(posts()).toHaveLength(1);
  });

  it('P39: while nothing can be counted, nothing is changed; reads go on, and the host is told', async () => {
    const { ask, post, asked, onError } = createLimited({ store: brokenStore }, mount);
    const refusal = await post('/subscriptions', mention);
    expect(refusal.headers.get('retry-after')).toBe('5');
    expect(await refusal.clone().text()).not.toContain('redis');
    expect(await codeOf(refusal)).toEqual([503, 'INTERNAL']);
    expect(asked).toHaveLength(0);
    expect((await ask('/accounts')).status).toBe(200);
    expect(onError.mock.calls).toMatchObject([
      [{ code: 'INTERNAL', cause: { message: 'redis down' } }, { operation: 'subscribe' }],
      [{ code: 'INTERNAL', cause: { message: 'redis down' } }, { operation: 'listAccounts' }],
    ]);
  });
});

describe('how often a user may ask', () => {
  it('P39: no edge of a window lets twice as many through', async () => {
    const { clock, statusOf } = createLimited({ reads: { limit: 4, seconds: 60 } });
    const burst = async () => {
      const statuses = [];
      for (let index = 0; index < 5; index++) statuses.push(await statusOf());
      return statuses.filter((status) => status === 200).length;
    };
    await clock.advance(59_999);
    expect(await burst()).toBe(4);
    await clock.advance(1);
    expect(await burst()).toBe(0);
    // One turn comes back each quarter of the window: a millisecond early is early.
    await clock.advance(14_998);
    expect(await statusOf()).toBe(429);
    await clock.advance(1);
    expect(await burst()).toBe(1);
    await clock.advance(60_000);
    expect(await burst()).toBe(4);
  });

  it('P39: users, and reads and writes, are counted apart; every read is one, whatever its method', async () => {
    const rate = { limit: 1, seconds: 60 };
    const { ask, post, statusOf } = createLimited({ reads: rate, writes: rate });
    expect(await statusOf()).toBe(200);
    expect(await statusOf('/accounts', asBen)).toBe(200);
    expect((await post('/subscriptions', mention)).status).toBe(200);
    expect(await codeOf(await post('/examples', mention))).toEqual(limited);
    expect(await codeOf(await ask('/subscriptions'))).toEqual(limited);
    expect(await codeOf(await post('/subscriptions', topic))).toEqual(limited);
  });

  it('P39: nobody is not counted, and neither is what another page sent in a user’s name', async () => {
    const { ask, post, statusOf } = createLimited({
      reads: { limit: 1, seconds: 60 },
      writes: { limit: 1, seconds: 60 },
    });
    const nobody = createTestProxy({ handler: { rateLimit: {}, authenticate: () => null } });
    for (let index = 0; index < 40; index++) {
      expect((await nobody.post('/subscriptions', mention)).status).toBe(401);
    }
    const foreign = { origin: 'https://evil.example' };
    expect((await post('/subscriptions', mention, foreign)).status).toBe(403);
    expect((await post('/subscriptions', mention)).status).toBe(200);
    expect((await ask('/nowhere')).status).toBe(404);
    expect(await statusOf()).toBe(200);
  });

  it('P39: without the option nothing is limited, and {} takes the documented rates', async () => {
    const statusesOf = async (proxy: ReturnType<typeof createTestProxy>, count: number) => {
      const statuses = new Set<number>();
      for (let index = 0; index < count; index++) {
        statuses.add((await proxy.post('/connect-token', {})).status);
      }
      return [...statuses];
    };
    const handler = { connectToken: true, now: () => 0 };
    expect(await statusesOf(createTestProxy({ handler: { connectToken: true } }), 40)).toEqual([
      200,
    ]);
    const limitedProxy = createTestProxy({ handler: { ...handler, rateLimit: {} } });
    expect(await statusesOf(limitedProxy, 30)).toEqual([200]);
    expect(await statusesOf(limitedProxy, 1)).toEqual([429]);
  });

  it('P39: two handlers with one store count together', async () => {
    const rateLimit = {
      reads: { limit: 1, seconds: 60 },
      store: createMemoryRateLimitStore(),
    };
    expect(await createLimited(rateLimit).statusOf()).toBe(200);
    expect(await createLimited(rateLimit).statusOf()).toBe(429);
    expect(await createLimited(rateLimit).statusOf('/accounts', asBen)).toBe(200);
  });

  it('P39: a store that hangs holds a write up for a second, and then it fails', async () => {
    vi.useFakeTimers();
    const { post, asked } = createLimited({ store: { take: () => new Promise(() => {}) } });
    const answer = post('/subscriptions', mention);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await codeOf(await answer)).toEqual([503, 'INTERNAL']);
    expect(asked).toHaveLength(0);
  });

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY])(
    'P39: a store that answers %j has counted nothing, and lets no write through',
    async (answer) => {
      // What a store without types could answer.
      const store = { take: async () => answer as number };
      const { post, statusOf } = createLimited({ store });
      expect(await codeOf(await post('/subscriptions', mention))).toEqual([503, 'INTERNAL']);
      expect(await statusOf()).toBe(200);
    },
  );

  it.each([
    { reads: { limit: 0, seconds: 60 } },
    { writes: { limit: 5, seconds: 0 } },
    { writes: { limit: Number.NaN, seconds: 60 } },
    { reads: { limit: Number.POSITIVE_INFINITY, seconds: 60 } },
  ])('P39: %j is refused at the start', (rateLimit) => {
    const start = () => createTestProxy({ handler: { rateLimit } });
    expect(start).toThrow(expect.objectContaining({ code: 'BAD_CONFIGURATION' }));
  });
});

describe('the store in memory', () => {
  it('P39: a clock that is set back locks nobody out until it has caught up', async () => {
    let time = 3_600_000;
    const store = createMemoryRateLimitStore({ now: () => time });
    const rate = { limit: 2, seconds: 60 };
    for (const expected of [0, 0, 30]) expect(await store.take('a', rate)).toBe(expected);
    time = 0;
    for (const expected of [0, 0, 30]) expect(await store.take('a', rate)).toBe(expected);
  });

  it('P39: grants as many at once as it says, whatever the fractions', async () => {
    for (const limit of [3, 7, 11, 13, 77, 299]) {
      const store = createMemoryRateLimitStore({ now: () => 1_799_999_999_999 });
      const rate = { limit, seconds: 60 };
      for (let index = 0; index < limit; index++) expect(await store.take('a', rate)).toBe(0);
      expect(await store.take('a', rate)).toBeCloseTo(60 / limit);
    }
  });

  it('P39: forgets who was longest away when there are too many', async () => {
    const store = createMemoryRateLimitStore({ maxKeys: 2, now: () => 0 });
    const rate = { limit: 2, seconds: 60 };
    for (const key of ['a', 'b', 'a', 'c']) expect(await store.take(key, rate)).toBe(0);
    // `b` made room for `c`; `a` was seen since.
    expect(await store.take('a', rate)).toBe(30);
    expect(await store.take('b', rate)).toBe(0);
  });
});

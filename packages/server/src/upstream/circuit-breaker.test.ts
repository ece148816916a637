import { createManualClock } from '@trigger-picker/sandbox';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codeOf, createTestProxy, mention, topic } from '../testing/create-test-proxy.ts';
import { everyMount, type Mount } from '../testing/mounts.ts';

const minutes = (count: number) => count * 60_000;
const unavailable = [503, 'UPSTREAM_UNAVAILABLE'];
const asBen = { headers: { 'x-session': 'ben' } };

const breakOff = (): Promise<Response> => Promise.reject(new TypeError('ECONNREFUSED'));

/** A world whose vendor can go down and come back, and whose clock stands still. */
function createOutage(options: { mount?: Mount; handler?: object } = {}) {
  const clock = createManualClock();
  const state = { isDown: false, answer: breakOff };
  const onError = vi.fn();
  const proxy = createTestProxy({
    sandbox: { clock },
    handler: { now: () => clock.now(), onError, ...options.handler },
    network: (_, next) => (state.isDown ? state.answer() : next()),
    ...(options.mount ? { mount: options.mount } : {}),
  });
  const { asked, ask } = proxy;
  /** How many requests reach the vendor meanwhile. */
  const count = async (run: () => Promise<unknown>) => {
    const before = asked.length;
    await run();
    return asked.length - before;
  };
  const fail = async (times: number, path = '/subscriptions') => {
    for (let index = 0; index < times; index++) {
      expect((await ask(path)).status).toBeGreaterThanOrEqual(500);
    }
  };
  return { ...proxy, clock, state, onError, count, fail };
}

// No pause between retries.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(everyMount)('a vendor that is down for five minutes, behind %s', (_, mount) => {
  it('P45: is left alone after five reads in a row, asked once each pause, and back with the first answer', async () => {
    const { ask, post, clock, state, count, fail } = createOutage({ mount });
    state.isDown = true;
    expect(await count(() => fail(5))).toBe(15);

    const refusal = await ask('/subscriptions', asBen);
    expect(refusal.headers.get('retry-after')).toBe('15');
    expect(await codeOf(refusal)).toEqual(unavailable);
    expect(await count(() => post('/subscriptions', mention))).toBe(0);

    for (let passed = 0; passed < minutes(5); passed += 15_000) {
      await clock.advance(14_999);
      expect(await count(() => ask('/subscriptions'))).toBe(0);
      await clock.advance(1);
      const both = () => Promise.all([ask('/subscriptions'), ask('/subscriptions', asBen)]);
      expect(await count(both)).toBe(1);
    }

    state.isDown = false;
    await clock.advance(15_000);
    expect((await ask('/subscriptions')).status).toBe(200);
    expect((await ask('/subscriptions', asBen)).status).toBe(200);
    state.isDown = true;
    // It takes five again.
    expect(await count(() => fail(4))).toBe(12);
    state.isDown = false;
    expect((await ask('/subscriptions')).status).toBe(200);
  });

  it('P45: users see the catalogs that they were given before, and how old they are', async () => {
    const { ask, clock, state, onError, fail } = createOutage({ mount });
    const fresh = await ask('/triggers?integrations=slack');
    expect([fresh.headers.get('age'), fresh.headers.get('cache-status')]).toEqual([null, null]);
    const integrations = await (await ask('/integrations')).text();
    state.isDown = true;
    await fail(5);
    await clock.advance(minutes(5));
    await fail(1);
    onError.mockClear();

    const stale = await ask('/triggers?integrations=slack');
    expect(stale.status).toBe(200);
    expect(await stale.text()).toBe(await fresh.text());
    expect(stale.headers.get('etag')).toBe(fresh.headers.get('etag'));
    expect(stale.headers.get('age')).toBe('300');
    expect(stale.headers.get('cache-control')).toBe('private, no-cache');
    expect(stale.headers.get('cache-status')).toBe(
      'trigger-picker; hit; ttl=-300; detail=UPSTREAM_UNAVAILABLE',
    );
    expect(onError.mock.calls).toMatchObject([
      [{ code: 'UPSTREAM_UNAVAILABLE' }, { operation: 'listTriggers' }],
    ]);
    expect(await (await ask('/integrations')).text()).toBe(integrations);

    const tag = { 'if-none-match': fresh.headers.get('etag') ?? '' };
    const unchanged = await ask('/triggers?integrations=slack', { headers: tag });
    expect([unchanged.status, unchanged.headers.get('age')]).toEqual([304, '300']);

    // Not another request's, not another user's, and nothing but catalogs.
    expect(await codeOf(await ask('/triggers'))).toEqual(unavailable);
    expect(await codeOf(await ask('/triggers?integrations=slack', asBen))).toEqual(unavailable);
    expect(await codeOf(await ask('/accounts'))).toEqual(unavailable);
  });
});

describe('the circuit breaker', () => {
  it.each([400, 401, 403, 404, 409, 422, 429, 500])(
    'P45: an answer of %d is an answer: it never opens it',
    async (status) => {
      const { ask, post, state, count } = createOutage();
      state.isDown = true;
      state.answer = async () => Response.json({ message: 'no' }, { status });
      for (let index = 0; index < 10; index++) {
        expect(await count(() => ask('/subscriptions'))).toBeGreaterThan(0);
        expect(await count(() => post('/choices', { integration: 'x', source: 'y' }))).not.toBe(0);
      }
    },
  );

  it('P45: neither does what a user got wrong before anything was sent, nor one who goes away', async () => {
    const { ask, state, count, fail } = createOutage();
    state.isDown = true;
    await fail(4);
    for (let index = 0; index < 5; index++) {
      expect((await ask('/subscriptions?credentialId=a%0d%0ab')).status).toBe(400);
    }
    state.answer = () => new Promise(() => {});
    for (let index = 0; index < 5; index++) {
      const page = new AbortController();
      const answer = ask('/subscriptions', { signal: page.signal });
      setTimeout(() => page.abort(), 1);
      await answer;
    }
    state.answer = breakOff;
    // Still closed, and none of them has closed the count of four either.
    expect(await count(() => fail(1))).toBe(3);
    expect(await count(() => fail(1))).toBe(0);
  });

  it('P45: neither do calls behind which a provider stands: only the vendor’s own answers count', async () => {
    const { post, state, count } = createOutage();
    state.isDown = true;
    state.answer = async () => Response.json({ message: 'slow' }, { status: 504 });
    const load = () => post('/choices', { integration: 'slack', source: 'channels' });
    for (let index = 0; index < 10; index++) expect(await count(load)).toBe(1);
  });

  it.each([502, 503, 504])('P45: a gateway that says %d in its place does', async (status) => {
    const { state, count, fail } = createOutage();
    state.isDown = true;
    state.answer = async () => new Response('<h1>Bad gateway</h1>', { status });
    await fail(5);
    expect(await count(() => fail(1))).toBe(0);
  });

  it('P45: silence does', async () => {
    const { state, count, fail } = createOutage({ handler: { timeouts: { read: 5 } } });
    state.isDown = true;
    state.answer = () => new Promise(() => {});
    await fail(5);
    expect(await count(() => fail(1))).toBe(0);
  });

  it('P45: an answer in between starts the count anew', async () => {
    const { ask, state, count, fail } = createOutage();
    for (let round = 0; round < 3; round++) {
      state.isDown = true;
      await fail(4);
      state.isDown = false;
      expect((await ask('/subscriptions')).status).toBe(200);
    }
    state.isDown = true;
    expect(await count(() => fail(1))).toBe(3);
  });

  it('P45: what subscribes is held back with certainty: nothing was sent, and the same draft goes through later', async () => {
    const { sandbox, post, clock, state, fail } = createOutage();
    const key = { 'idempotency-key': 'draft-1' };
    state.isDown = true;
    await fail(5);
    expect(await codeOf(await post('/subscriptions', topic, key))).toEqual(unavailable);
    expect(await codeOf(await post('/subscriptions', topic))).toEqual(unavailable);
    state.isDown = false;
    await clock.advance(15_000);
    expect((await post('/subscriptions', topic, key)).status).toBe(200);
    expect(sandbox.subscriptions()).toHaveLength(1);
  });

  it('P45: a probe that never ends does not keep everybody out for good', async () => {
    const { ask, post, posts, clock, state, fail } = createOutage({
      handler: { timeouts: { subscribe: minutes(10) } },
    });
    state.isDown = true;
    await fail(5);
    await clock.advance(15_000);
    state.answer = () => new Promise(() => {});
    void post('/subscriptions', topic);
    await vi.waitFor(() => expect(posts()).toHaveLength(1));
    expect(await codeOf(await ask('/subscriptions'))).toEqual(unavailable);
    state.isDown = false;
    await clock.advance(15_000);
    expect((await ask('/subscriptions')).status).toBe(200);
  });

  it('P45: each address of the vendor’s has its own', async () => {
    const { ask, state, fail } = createOutage();
    state.isDown = true;
    await fail(5);
    state.isDown = false;
    expect(await codeOf(await ask('/subscriptions'))).toEqual(unavailable);
    expect((await ask('/accounts')).status).toBe(200);
  });

  it('P45: a clock that is set back does not keep it open', async () => {
    let time = 1_800_000_000_000;
    const { state, ask, fail } = createOutage({ handler: { now: () => time } });
    state.isDown = true;
    await fail(5);
    state.isDown = false;
    time -= 3_600_000;
    expect((await ask('/subscriptions')).status).toBe(200);
  });

  it('P45: its numbers can be set, and have to be some', async () => {
    const { state, ask, count, fail } = createOutage({
      handler: { circuitBreaker: { failures: 1, pauseSeconds: 7 } },
    });
    state.isDown = true;
    expect(await count(() => fail(1))).toBe(3);
    expect((await ask('/subscriptions')).headers.get('retry-after')).toBe('7');
    for (const circuitBreaker of [{ failures: 0 }, { pauseSeconds: 0 }, { failures: Number.NaN }]) {
      const start = () => createTestProxy({ handler: { circuitBreaker } });
      expect(start).toThrow(expect.objectContaining({ code: 'BAD_CONFIGURATION' }));
    }
  });
});

describe('catalogs from before', () => {
  const failing = async (handler: object, paths: readonly string[]) => {
    const { ask, clock, state } = createOutage({ handler });
    for (const path of paths) expect((await ask(path)).status).toBe(200);
    state.isDown = true;
    const statuses = async () => Promise.all(paths.map(async (path) => (await ask(path)).status));
    return { clock, statuses };
  };
  const integrations = ['/triggers?integrations=slack', '/triggers?integrations=gmail'];

  it('P45: take no more memory than they may, the oldest makes room first', async () => {
    const { ask } = createOutage();
    const sizes = await Promise.all(
      integrations.map(async (path) => (await (await ask(path)).text()).length),
    );
    const staleCatalogBytes = 2 * Math.max(...sizes) + 500;
    const { statuses } = await failing({ staleCatalogBytes }, integrations);
    expect(await statuses()).toEqual([503, 200]);
    expect(await (await failing({ staleCatalogBytes: 0 }, integrations)).statuses()).toEqual([
      503, 503,
    ]);
  });

  it('P45: are not given where the vendor answers, be it with a refusal or with nonsense', async () => {
    const { ask, state } = createOutage();
    expect((await ask('/triggers')).status).toBe(200);
    state.isDown = true;
    for (const [answer, code] of [
      [Response.json({ message: 'no' }, { status: 403 }), 'UPSTREAM_AUTH'],
      [Response.json({ message: 'no' }, { status: 500 }), 'UPSTREAM_FAILED'],
      [new Response('<h1>Hello</h1>'), 'BAD_UPSTREAM'],
    ] as const) {
      state.answer = async () => answer;
      expect(await codeOf(await ask('/triggers'))).toEqual([502, code]);
    }
  });

  it('P45: are given for a day', async () => {
    const { clock, statuses } = await failing({}, integrations);
    await clock.advance(86_400_000);
    expect(await statuses()).toEqual([200, 200]);
    await clock.advance(1);
    expect(await statuses()).toEqual([503, 503]);
  });
});

import { createClient, type TriggerClient, TriggerPickerError } from '@trigger-picker/core';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDuplicateWatch } from './duplicate-watch.ts';
import { createRateLimitGate } from './rate-limit.ts';
import { createDriftWatch, type SchemaDrift } from './schema-drift.ts';
import { createSignInWatch } from './sign-in-watch.ts';
import { limitTime } from './time-limit.ts';
import { type Middleware, wrapClient } from './wrap-client.ts';

type Answer = () => Response | Promise<Response>;

/** The real client over a server that plays the answers one after the other, the last one for ever. */
function createTestClient(answers: readonly Answer[], middleware: Middleware) {
  let calls = 0;
  const client = createClient({
    baseUrl: 'http://host.test',
    fetch: async () => (answers[Math.min(calls++, answers.length - 1)] as Answer)(),
  });
  return { client: wrapClient(client, [middleware]), calls: () => calls };
}

const ok: Answer = () => Response.json({ accounts: [] });
const never: Answer = () => new Promise(() => undefined);
const fail =
  (status: number, headers: HeadersInit = {}): Answer =>
  () =>
    new Response('{}', { status, headers });
const list = (client: TriggerClient) => client.listAccounts({});
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'ok',
    (error) => error.code,
  );

describe('sign-in watch', () => {
  it('K13: tells once per episode, however many calls fail', async () => {
    const told = vi.fn();
    const { client } = createTestClient(
      [fail(401), fail(401), fail(401), ok, fail(401)],
      createSignInWatch(told),
    );
    await Promise.allSettled([list(client), list(client), list(client)]);
    expect(told).toHaveBeenCalledTimes(1);
    await list(client);
    await codeOf(list(client));
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('K13: an answer that was on its way before neither ends an episode nor begins one', async () => {
    const told = vi.fn();
    const watch = createSignInWatch(told);
    const call = { name: 'listAccounts', reads: true, signal: undefined } as const;
    let answer: (output: unknown) => void = () => undefined;
    const late = watch(
      call,
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const lost = async () => Promise.reject(new TriggerPickerError('UNAUTHENTICATED'));
    await codeOf(watch(call, lost));
    answer(null);
    await late;
    await codeOf(watch(call, lost));
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('rate-limit gate', () => {
  it('K14: after a 429 no read goes out until the pause is over', async () => {
    let now = 0;
    const { client, calls } = createTestClient(
      [fail(429, { 'retry-after': '3' }), ok],
      createRateLimitGate(() => now),
    );
    await codeOf(list(client));
    now = 2000;
    await expect(list(client)).rejects.toMatchObject({ code: 'RATE_LIMITED', retryAfter: 1 });
    expect(calls()).toBe(1);
    now = 3000;
    await expect(list(client)).resolves.toEqual({ accounts: [] });
  });

  it('K14: what a user does on purpose still goes out', async () => {
    const { client, calls } = createTestClient(
      [fail(429)],
      createRateLimitGate(() => 0),
    );
    await codeOf(list(client));
    await codeOf(client.subscribe({ integration: 'slack', type: 'T', parameters: {} }));
    expect(calls()).toBe(2);
  });
});

describe('time limit', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it.each([
    ['a list', list, 30_000, 'UPSTREAM_TIMEOUT'],
    [
      'a subscription',
      (client: TriggerClient) =>
        client.subscribe({ integration: 'slack', type: 'T', parameters: {} }),
      150_000,
      'SUBSCRIBE_UNCERTAIN',
    ],
  ])('C30: ends %s that never answers', async (_, ask, limit, code) => {
    const { client } = createTestClient([never], limitTime);
    const ended = codeOf(ask(client));
    let isOver = false;
    void ended.then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(limit - 1);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await ended).toBe(code);
  });

  it('leaves no timer behind an answer', async () => {
    await list(createTestClient([ok], limitTime).client);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('drift watch', () => {
  it('K15: reports each unknown thing once, at any depth, and lets the answer through', async () => {
    const inner = { id: 'b', wireType: 'FOO', title: 'B', required: false };
    const choice = { value: 1, label: 'one', dependents: [inner] };
    const outer = { id: 'a', wireType: 'ENUM', title: 'A', required: false, choices: [choice] };
    const trigger = { integration: 'x', title: 'T', description: '', model: 'STREAM' };
    const triggers = ['T1', 'T2'].map((type) => ({ ...trigger, type, parameters: [outer] }));
    const drifts: SchemaDrift[] = [];
    const { client } = createTestClient(
      [() => Response.json({ triggers, failures: [] }), () => Response.json({ oops: true })],
      createDriftWatch((drift) => drifts.push(drift)),
    );
    expect((await client.listTriggers({})).triggers).toHaveLength(2);
    expect(await codeOf(client.listTriggers({}))).toBe('BAD_RESPONSE');
    expect(drifts).toEqual([
      { kind: 'trigger-model', value: 'STREAM', trigger: 'T1' },
      { kind: 'wire-type', value: 'FOO', trigger: 'T1' },
      { kind: 'response', value: 'listTriggers' },
    ]);
  });
});

describe('duplicate watch', () => {
  const input = (id: string, more: object = {}) => ({
    id,
    wireType: 'TEXT',
    title: id,
    required: false,
    ...more,
  });
  const trigger = (integration: string, type: string, parameters: readonly object[] = []) => ({
    integration,
    type,
    title: `${type} of ${integration}`,
    description: '',
    model: 'WEBHOOK',
    parameters,
  });
  const answer =
    (...triggers: readonly object[]): Answer =>
    () =>
      Response.json({ triggers, failures: [] });
  const twins = answer(
    trigger('slack', 'T', [
      input('a', { dependents: [input('c'), input('c')] }),
      input('a'),
      input('b', { choices: [{ value: 1, label: 'one', dependents: [input('a')] }] }),
    ]),
    trigger('slack', 'T'),
    trigger('hubspot', 'T', [input('a')]),
  );
  const warn = vi.spyOn(console, 'warn');

  beforeEach(() => void warn.mockReset().mockReturnValue(undefined));
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => warn.mockRestore());

  it('K17: keeps the first of each, and in development names what is there twice, each once', async () => {
    const { client } = createTestClient(
      [
        twins,
        twins,
        answer(trigger('slack', 'T'), trigger('slack', 'T'), trigger('x', 'U'), trigger('x', 'U')),
      ],
      createDuplicateWatch(),
    );
    const { triggers } = await client.listTriggers({});
    expect(triggers.map(({ title }) => title)).toEqual(['T of slack', 'T of hubspot']);
    expect(triggers[0]?.parameters).toHaveLength(3);
    await client.listTriggers({});
    expect(warn.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^DUPLICATE_TRIGGERS: .*: slack T, input "a" of slack T, input "c" of slack T\. .* Have your server /,
        ),
      ],
    ]);
    await client.listTriggers({});
    expect(warn.mock.lastCall?.[0]).toMatch(/: x U\. /);
    expect(warn).toHaveBeenCalledTimes(2);
  });

  it('K17: in production it keeps the first of each, and says nothing', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const { client } = createTestClient([twins], createDuplicateWatch());
    expect((await client.listTriggers({})).triggers).toHaveLength(2);
    expect(warn).not.toHaveBeenCalled();
  });

  it('K17: one type in two integrations, and one input under two choices, are no duplicates', async () => {
    const choices = [1, 2].map((value) => ({ value, label: '', dependents: [input('a')] }));
    const { client } = createTestClient(
      [answer(trigger('slack', 'T', [input('b', { choices })]), trigger('hubspot', 'T'))],
      createDuplicateWatch(),
    );
    expect((await client.listTriggers({})).triggers).toHaveLength(2);
    expect(warn).not.toHaveBeenCalled();
  });
});

import { createManualClock, createSandbox, type Sandbox } from '@trigger-picker/sandbox';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createMemoryEventStore,
  createTriggerService,
  createWebhookHandler,
  type WebhookHandlerOptions,
} from '../index.ts';
import { codeOf, mention } from '../testing/create-test-proxy.ts';
import { delivery, digestOf, event, eventWith, secret } from '../testing/sign.ts';

function createReceiver(options: Partial<WebhookHandlerOptions> = {}) {
  const onEvent = vi.fn<(event: unknown) => unknown>();
  const receive = createWebhookHandler({ signingSecret: secret, onEvent, ...options });
  const outcomeOf = async (request: Request) => {
    const response = await receive(request);
    return [response.status, ((await response.json()) as { outcome: string }).outcome];
  };
  return { receive, onEvent, outcomeOf };
}

async function subscribe(sandbox: Sandbox): Promise<string> {
  const service = createTriggerService({
    projectId: sandbox.projectId,
    signingKey: await sandbox.signingKey(),
    fetch: sandbox.fetch,
  });
  const config = { version: 1, id: 'draft', labels: {}, ...mention } as const;
  return (await service.forUser('anna').subscribe(config)).id;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the webhook receiver', () => {
  it('W1: gets what the sandbox delivers, in both encodings', async () => {
    for (const signatureEncoding of ['hex', 'base64'] as const) {
      const sandbox = createSandbox({
        connected: { anna: { slack: 1 } },
        webhookUrl: 'https://host.test/hooks',
        unconfirmed: { signatureEncoding },
        deliver: (request) => receive(request),
      });
      const { receive, onEvent } = createReceiver({
        signingSecret: sandbox.signingSecret,
        projectId: sandbox.projectId,
        signatureEncoding,
      });
      const subscription = await subscribe(sandbox);
      const fired = await sandbox.fire(subscription, { text: 'héllo' });
      expect(fired).toMatchObject({ status: 'DELIVERED', attempts: [{ status: 200 }] });
      expect(onEvent.mock.calls).toMatchObject([[{ userId: 'anna', payload: { text: 'héllo' } }]]);
    }
  });

  it('W8: says so when something else has read the body', async () => {
    const { receive, onEvent } = createReceiver();
    const request = delivery();
    await request.json();
    const response = await receive(request);
    expect(await response.clone().text()).toContain('raw bytes');
    expect(await codeOf(response)).toEqual([500, 'RAW_BODY_REQUIRED']);
    expect(onEvent).not.toHaveBeenCalled();
  });

  it('W12: fifty deliveries of one event at once are handled once, and all are answered with success', async () => {
    const { receive, onEvent } = createReceiver();
    const answers = await Promise.all(Array.from({ length: 50 }, () => receive(delivery())));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(onEvent).toHaveBeenCalledTimes(1);
  });

  it('W14: an event that could not be handled is given back, and handled the next time', async () => {
    const errors: unknown[] = [];
    const { receive, onEvent, outcomeOf } = createReceiver({
      onError: (error) => errors.push(error),
    });
    onEvent.mockRejectedValueOnce(new Error('queue down'));
    expect(await codeOf(await receive(delivery()))).toEqual([500, 'INTERNAL']);
    expect(errors).toMatchObject([{ message: 'queue down' }]);
    expect(await outcomeOf(delivery())).toEqual([200, 'handled']);
    expect(await outcomeOf(delivery())).toEqual([200, 'duplicate']);
    expect(onEvent).toHaveBeenCalledTimes(2);
  });

  it('W14: a store that fails after the host has done its part repeats nothing', async () => {
    const store = createMemoryEventStore();
    const complete = () => Promise.reject(new Error('db down'));
    const { onEvent, outcomeOf } = createReceiver({ store: { ...store, complete } });
    expect(await outcomeOf(delivery())).toEqual([200, 'handled']);
    expect(await outcomeOf(delivery())).toEqual([200, 'duplicate']);
    expect(onEvent).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['long ago', '2025-12-31T23:50:00Z', 400],
    ['to come', '2026-01-01T00:10:00Z', 400],
    ['no date', 'yesterday', 400],
    ['missing', undefined, 400],
    ['now', '2026-01-01T00:01:00Z', 200],
  ])(
    'W15: with a window, an event whose date is %s is answered with %s → %i',
    async (_, dateReceived, status) => {
      const now = () => Date.parse('2026-01-01T00:00:00Z');
      const strict = createReceiver({ freshness: 300, now });
      const response = await strict.receive(delivery(eventWith({ dateReceived })));
      expect(response.status).toBe(status);
      if (status === 400) expect((await codeOf(response))[1]).toBe('STALE');
      expect((await createReceiver().receive(delivery(eventWith({ dateReceived })))).status).toBe(
        200,
      );
    },
  );

  it.each([
    { triggerType: 'FUTURE', extra: { deep: [1] } },
    { payload: undefined },
    { payload: [1] },
    { payload: 'text' },
    { payload: null },
    { triggerSubscriptionMetadata: null, integration: null },
  ])('W17: passes %j on as it is', async (parts) => {
    const { onEvent, outcomeOf } = createReceiver();
    const body = eventWith(parts);
    expect(await outcomeOf(delivery(body))).toEqual([200, 'handled']);
    const sent = JSON.parse(body) as Record<string, unknown>;
    const nulls = Object.keys(sent).filter((key) => sent[key] === null && key !== 'payload');
    for (const key of nulls) delete sent[key];
    expect(onEvent.mock.calls).toEqual([[sent]]);
  });

  it.each([
    eventWith({ eventId: undefined }),
    eventWith({ eventId: '' }),
    eventWith({ userId: undefined }),
    eventWith({ userId: 7 }),
    '[]',
    'null',
    '{"eventId":',
  ])('W17: %.60s is not an event', async (body) => {
    const { receive, onEvent } = createReceiver();
    expect(await codeOf(await receive(delivery(body)))).toEqual([400, 'BAD_REQUEST']);
    expect(onEvent).not.toHaveBeenCalled();
  });

  it("W18: refuses another project's event, however well it is signed", async () => {
    const { receive } = createReceiver({ projectId: 'p1' });
    expect((await receive(delivery())).status).toBe(200);
    for (const projectId of ['p2', undefined]) {
      const response = await receive(delivery(eventWith({ projectId })));
      expect(await codeOf(response)).toEqual([403, 'WRONG_PROJECT']);
    }
  });

  it('W19: an event of a subscription that the host does not know is answered with success', async () => {
    const onUnknownSubscription = vi.fn();
    const { onEvent, outcomeOf } = createReceiver({
      isKnownSubscription: async ({ triggerSubscriptionId }) => triggerSubscriptionId === 'known',
      onUnknownSubscription,
    });
    expect(await outcomeOf(delivery())).toEqual([200, 'unknown-subscription']);
    expect(await outcomeOf(delivery(eventWith({ triggerSubscriptionId: 'known' })))).toEqual([
      200,
      'handled',
    ]);
    expect(onUnknownSubscription).toHaveBeenCalledTimes(1);
    expect(onEvent).toHaveBeenCalledTimes(1);
  });

  it('W20: reads no more of a body than it takes', async () => {
    const { receive } = createReceiver({ maxBytes: 128 * 1024 });
    const tooLarge = [413, 'PAYLOAD_TOO_LARGE'];
    const large = JSON.stringify({ ...event, payload: 'x'.repeat(200_000) });
    expect(await codeOf(await receive(delivery(large)))).toEqual(tooLarge);
    const honest = delivery('{}', { headers: { 'content-length': '200000' } });
    expect(await codeOf(await receive(honest))).toEqual(tooLarge);
    let sent = 0;
    const cancel = vi.fn();
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 16 * 1024;
        controller.enqueue(new Uint8Array(16 * 1024));
      },
      cancel,
    });
    const lying = { body: endless, duplex: 'half', headers: { 'content-length': '5' } };
    expect(await codeOf(await receive(delivery('', lying)))).toEqual(tooLarge);
    expect(sent).toBeLessThan(256 * 1024);
    expect(cancel).toHaveBeenCalled();
  });

  it.each([
    ['W21', 'content-encoding', 'gzip'],
    ['W22', 'content-type', 'text/plain'],
    ['W22', 'content-type', 'application/json; charset=utf-16'],
  ])('%s: refuses the %s %s', async (_, name, value) => {
    const headers = { [name]: value };
    const { receive } = createReceiver();
    expect(await codeOf(await receive(delivery(undefined, { headers })))).toEqual([
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ]);
  });

  it('W22: JSON may say that it is UTF-8', async () => {
    const { receive } = createReceiver();
    const headers = { 'content-type': 'Application/JSON; charset="UTF-8"' };
    expect((await receive(delivery(undefined, { headers }))).status).toBe(200);
  });

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'OPTIONS'])('W24: %s is not allowed', async (method) => {
    const { receive } = createReceiver();
    const response = await receive(new Request('https://host.test/hooks', { method }));
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it.each([true, false])(
    'W25: a host that takes a minute is answered for in time (waitUntil: %s)',
    async (isServerless) => {
      const clock = createManualClock();
      const waitUntil = vi.fn<(work: Promise<unknown>) => void>();
      const { onEvent, outcomeOf } = createReceiver(isServerless ? { waitUntil } : {});
      onEvent.mockImplementation(
        () => new Promise<void>((resolve) => clock.setTimeout(resolve, 60_000)),
      );
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const answer = outcomeOf(delivery());
      // Verifying is asynchronous work of its own: the deadline starts when the host is called.
      await vi.waitFor(() => expect(onEvent).toHaveBeenCalled());
      await vi.advanceTimersByTimeAsync(9_000);
      expect(await answer).toEqual([202, 'accepted']);
      expect(waitUntil).toHaveBeenCalledTimes(isServerless ? 1 : 0);
      expect(await outcomeOf(delivery())).toEqual([200, 'duplicate']);
      expect(onEvent).toHaveBeenCalledTimes(1);
    },
  );

  it('W25: a host that fails after the answer is told, and the event may come again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const onError = vi.fn();
    const { onEvent, outcomeOf } = createReceiver({ onError, deadline: 100 });
    let fail = (_: Error) => {};
    onEvent.mockImplementationOnce(() => new Promise((_, reject) => (fail = reject)));
    const answer = outcomeOf(delivery());
    await vi.waitFor(() => expect(onEvent).toHaveBeenCalled());
    await vi.advanceTimersByTimeAsync(100);
    expect(await answer).toEqual([202, 'accepted']);
    fail(new Error('too late'));
    await vi.waitFor(() => expect(onError).toHaveBeenCalled());
    await vi.waitFor(async () => expect(await outcomeOf(delivery())).toEqual([200, 'handled']));
  });

  it('W27: neither answers nor logs hold a secret, a signature or a payload', async () => {
    const logged: unknown[] = [];
    const { receive } = createReceiver({
      projectId: 'p1',
      freshness: 60,
      maxBytes: 2_000,
      onRejected: (rejection) => logged.push(rejection),
      now: () => Date.parse(event.dateReceived),
    });
    const rejected = [
      delivery(undefined, { signature: null }),
      delivery(undefined, { signature: `v1=${digestOf('other')}` }),
      delivery(undefined, { signature: `v2=${digestOf('other')}` }),
      delivery(eventWith({ projectId: 'p2' })),
      delivery(eventWith({ dateReceived: '2020-01-01' })),
      delivery(eventWith({ userId: { name: 'top secret text' } })),
      delivery(eventWith({ payload: `top secret text ${'x'.repeat(3_000)}` })),
      delivery('"top secret text"'),
      delivery(undefined, { headers: { 'content-type': 'text/plain' } }),
    ];
    const texts = await Promise.all(
      rejected.map(async (request) => (await receive(request)).text()),
    );
    expect(logged).toHaveLength(rejected.length);
    for (const text of [...texts, JSON.stringify(logged)]) {
      expect(text).not.toContain('top secret');
      expect(text).not.toContain(secret);
      expect(text).not.toContain(digestOf('other'));
    }
  });

  it('remembers only the latest events', async () => {
    const store = createMemoryEventStore({ maxEvents: 2 });
    const claimed = [];
    for (const id of ['a', 'b', 'a', 'c', 'a']) claimed.push(await store.claim(id));
    expect(claimed).toEqual([true, true, false, true, true]);
  });
});

import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { slack } from '../catalog/integrations/slack.ts';
import { createManualClock } from '../clock.ts';
import type { SandboxOptions } from '../options.ts';
import { createTestSandbox } from '../testing/create-test-sandbox.ts';
import { testIntegration } from '../testing/test-integration.ts';
import type { Subscription, WebhookBody } from '../wire.ts';

interface Received {
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
  readonly body: WebhookBody;
}

/** A sandbox with one subscription and a receiver that answers with the statuses in turn, then 200. */
async function open(
  statuses: readonly number[] = [],
  options: SandboxOptions & { type?: string; override?: unknown } = {},
) {
  const { type = 'DESK_TICKET', override, ...rest } = options;
  const clock = createManualClock();
  const received: Received[] = [];
  const { sandbox, call } = await createTestSandbox({
    catalog: [testIntegration],
    connected: { ada: { desk: 1 } },
    webhookUrl: 'https://host.test/hooks',
    clock,
    deliver: async (request) => {
      const text = await request.text();
      received.push({ url: request.url, headers: request.headers, text, body: JSON.parse(text) });
      return new Response(null, { status: statuses[received.length - 1] ?? 200 });
    },
    ...rest,
  });
  const body = { integration: 'desk', type, parameters: { project: 1 }, webhookOverride: override };
  const made = await call<Subscription>('POST', '/trigger-subscriptions', { body });
  return { sandbox, clock, received, call, id: made.body.id };
}

describe('a fired event', () => {
  it('has every field that the vendor sends, and the trigger’s example as its payload', async () => {
    const { sandbox, received, id, clock } = await open();
    const delivery = await sandbox.fire(id);
    expect(delivery).toMatchObject({ status: 'DELIVERED', attempts: [{ status: 200 }] });
    expect(received[0]?.url).toBe('https://host.test/hooks');
    expect(received[0]?.body).toEqual({
      eventId: delivery.eventId,
      userId: 'ada',
      integration: 'desk',
      triggerType: 'DESK_TICKET',
      triggerSubscriptionId: id,
      credentialId: sandbox.accounts('ada')[0]?.id,
      projectId: sandbox.projectId,
      dateReceived: new Date(clock.now()).toISOString(),
      payload: {
        id: expect.stringMatching(/^T-\d{4}$/),
        openedAt: new Date(clock.now()).toISOString(),
        nested: { seenAt: new Date(clock.now() - 3_600_000).toISOString(), tags: ['a'] },
      },
      triggerSubscriptionMetadata: {},
    });
  });

  it('is about what was chosen, as the sample is, also where that is its own id', async () => {
    const sent: WebhookBody[] = [];
    const { sandbox, call } = await createTestSandbox({
      catalog: [slack],
      connected: { ada: { slack: 2 } },
      webhookUrl: 'https://host.test/hooks',
      deliver: async (request) => {
        sent.push(await request.json());
        return new Response();
      },
    });
    const body = {
      integration: 'slack',
      type: 'SLACK_TRIGGER_CHANNEL_TOPIC_CHANGED',
      parameters: { channel: 'C0LABS001' },
    };
    const credentialId = sandbox.accounts('ada')[1]?.id ?? '';
    const options = { body, credentialId };
    const { body: made } = await call<Subscription>('POST', '/trigger-subscriptions', options);
    await sandbox.fire(made.id);
    const sample = await call<readonly object[]>('POST', '/triggers/examples', options);
    expect(sample.body[0]).toMatchObject({ id: 'C0LABS001', name: 'lab-notes' });
    expect(sent[0]?.payload).toEqual(sample.body[0]);
  });

  it('W1: is signed over its raw bytes', async () => {
    const { sandbox, received, id } = await open();
    await sandbox.fire(id, { text: 'Grüße' });
    const digest = createHmac('sha256', sandbox.signingSecret).update(received[0]?.text ?? '');
    expect(received[0]?.headers.get('x-paragon-signature')).toBe(`v1=${digest.digest('hex')}`);
  });

  it('is signed in base64 when that is decided', async () => {
    const { sandbox, received, id } = await open([], {
      unconfirmed: { signatureEncoding: 'base64' },
    });
    await sandbox.fire(id);
    const digest = createHmac('sha256', sandbox.signingSecret).update(received[0]?.text ?? '');
    expect(received[0]?.headers.get('x-paragon-signature')).toBe(`v1=${digest.digest('base64')}`);
  });

  it('goes to the override, with its headers and its metadata, and keeps the signature', async () => {
    const override = {
      url: 'https://elsewhere.test/in',
      headers: { 'x-tenant': 't1', 'x-paragon-signature': 'v1=forged' },
      metadata: { flow: 'f1' },
    };
    const { sandbox, received, id } = await open([], { override });
    const delivery = await sandbox.fire(id);
    expect(received[0]?.url).toBe(override.url);
    expect(received[0]?.headers.get('x-tenant')).toBe('t1');
    expect(received[0]?.headers.get('x-paragon-signature')).toMatch(/^v1=[\da-f]{64}$/);
    expect(received[0]?.body.triggerSubscriptionMetadata).toEqual({ flow: 'f1' });
    expect(JSON.stringify(delivery)).not.toContain('x-tenant');
  });

  it('is noted on its subscription', async () => {
    const { sandbox, call, clock, id } = await open();
    await clock.advance(1_000);
    await sandbox.fire(id);
    const { body } = await call<{ triggers: Record<string, Subscription[]> }>(
      'GET',
      '/trigger-subscriptions',
    );
    expect(body.triggers.desk?.[0]?.dateLastReceivedEvent).toBe(
      new Date(clock.now()).toISOString(),
    );
  });

  it('needs a subscription that is on, and somewhere to go', async () => {
    const { sandbox, id } = await open();
    await expect(sandbox.fire('nothing')).rejects.toThrow(/no subscription/);
    sandbox.failSubscription(id, 'It stopped.');
    await expect(sandbox.fire(id)).rejects.toThrow(/ERRORED/);
    const { sandbox: homeless, id: other } = await open([], { webhookUrl: '' });
    await expect(homeless.fire(other)).rejects.toThrow(/webhookUrl/);
  });
});

describe('retries', () => {
  it('send the same event with the same bytes until the receiver takes it', async () => {
    const { sandbox, clock, received, id } = await open([500, 503]);
    expect((await sandbox.fire(id)).status).toBe('PENDING');
    await clock.advance(5_000);
    await clock.advance(30_000);
    expect(received).toHaveLength(3);
    expect(new Set(received.map(({ text }) => text)).size).toBe(1);
    expect(sandbox.deliveries[0]).toMatchObject({
      status: 'DELIVERED',
      attempts: [
        { status: 500, error: 'Request failed with 500' },
        { status: 503 },
        { status: 200 },
      ],
    });
  });

  it('turn the subscription ERRORED after repeated failures, in the documented words', async () => {
    const { sandbox, clock, received, id } = await open(Array(9).fill(500));
    await sandbox.fire(id);
    await clock.advance(3_600_000);
    expect(received).toHaveLength(5);
    expect(sandbox.subscriptions()[0]).toMatchObject({
      status: 'ERRORED',
      error:
        'Failed to check for new records after repeated failures. Last error: Request failed with 500',
    });
    expect(sandbox.deliveries[0]?.status).toBe('FAILED');
  });

  it('count failures in a row over all events; a success starts again', async () => {
    const { sandbox, clock, id } = await open([500, 200, 500, 500], {
      unconfirmed: { failuresUntilErrored: 2, retryDelays: [] },
    });
    for (const expected of ['ACTIVE', 'ACTIVE', 'ACTIVE', 'ERRORED']) {
      await sandbox.fire(id);
      expect(sandbox.subscriptions()[0]?.status).toBe(expected);
    }
    await clock.advance(1);
  });

  it('give up on a receiver that does not answer', async () => {
    const { sandbox, clock, id } = await open([], { deliver: () => new Promise(() => {}) });
    const fired = sandbox.fire(id);
    await clock.advance(10_000);
    expect((await fired).attempts).toMatchObject([{ error: 'Timed out' }]);
  });

  it.each(['unsubscribe', 'reset'] as const)('end with %s', async (end) => {
    const { sandbox, clock, received, call, id } = await open([500]);
    await sandbox.fire(id);
    if (end === 'reset') sandbox.reset();
    else await call('DELETE', `/trigger-subscriptions/${id}`);
    await clock.advance(3_600_000);
    expect(received).toHaveLength(1);
  });
});

describe('the timer', () => {
  it('fires by itself, and not after it is stopped', async () => {
    const { sandbox, clock, received } = await open();
    sandbox.start({ every: 1_000 });
    await clock.advance(3_500);
    sandbox.stop();
    await clock.advance(5_000);
    expect(received).toHaveLength(3);
    expect(new Set(received.map(({ body }) => body.eventId)).size).toBe(3);
  });

  it('checks for records no more often than the vendor polls', async () => {
    const { sandbox, clock, received } = await open([], {
      type: 'DESK_REPORT',
      unconfirmed: { pollingInterval: 10_000 },
    });
    sandbox.start({ every: 1_000 });
    await clock.advance(12_000);
    expect(received).toHaveLength(2);
  });

  it('C83: turns a polling subscription ERRORED whose account no longer works', async () => {
    const { sandbox, clock } = await open([], {
      type: 'DESK_REPORT',
      unconfirmed: { pollingInterval: 1_000, failuresUntilErrored: 2 },
    });
    sandbox.setAccountStatus(sandbox.accounts('ada')[0]?.id ?? '', 'INVALID');
    sandbox.start({ every: 1_000 });
    await clock.advance(3_000);
    expect(sandbox.subscriptions()[0]).toMatchObject({
      status: 'ERRORED',
      error: expect.stringContaining('401'),
    });
  });
});

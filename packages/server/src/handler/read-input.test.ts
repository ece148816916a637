import { describe, expect, it } from 'vitest';
import { codeOf, createTestProxy, mention } from '../testing/create-test-proxy.ts';

const json = { 'content-type': 'application/json' };
const send = (body: BodyInit, headers: HeadersInit = {}) => ({
  method: 'POST',
  body,
  headers: { ...json, ...headers },
  duplex: 'half',
});

describe('reading what the browser sends', () => {
  it('P32: a body that is too large is not read to its end', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 64 * 1024;
        controller.enqueue(new Uint8Array(64 * 1024).fill(32));
      },
    });
    const { asked, ask } = createTestProxy();
    expect(await codeOf(await ask('/subscriptions', send(endless)))).toEqual([
      413,
      'PAYLOAD_TOO_LARGE',
    ]);
    expect(sent).toBeLessThan(1024 * 1024);
    const honest = send('{}', { 'content-length': '300000' });
    expect(await codeOf(await ask('/subscriptions', honest))).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    expect(asked).toHaveLength(0);
  });

  it.each([
    ['no JSON', '{"integration":'],
    ['nothing', ' '],
    ['a list', '[]'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['JSON that is nested too deeply', `{"parameters":${'{"a":'.repeat(5000)}1${'}'.repeat(5001)}`],
  ])('P32: %s is refused', async (_, body) => {
    const { asked, ask } = createTestProxy();
    expect(await codeOf(await ask('/subscriptions', send(body)))).toEqual([400, 'BAD_REQUEST']);
    expect(asked).toHaveLength(0);
  });

  it('P32: parameters called __proto__ or constructor are values like any other', async () => {
    const { sandbox, ask } = createTestProxy();
    const body = `{"integration":"slack","type":"${mention.type}","parameters":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}`;
    const response = await ask('/subscriptions', send(body));
    const text = await response.text();
    expect(text).toContain('"parameters":{"__proto__":{"polluted":1},"constructor":{"prototype"');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const [subscription] = sandbox.subscriptions('anna');
    const update = await ask(`/subscriptions/${subscription?.id}`, {
      method: 'PATCH',
      body: '{"parameters":{"__proto__":null,"a":1}}',
    });
    expect(await update.text()).toContain('"a":1');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("P34: where events go is never the browser's word", async () => {
    const { sandbox, post } = createTestProxy();
    const webhookOverride = { url: 'https://evil.example' };
    expect(await codeOf(await post('/subscriptions', { ...mention, webhookOverride }))).toEqual([
      400,
      'OVERRIDE_NOT_ALLOWED',
    ]);
    expect(sandbox.subscriptions()).toEqual([]);
  });

  it("P34: the host's policy decides on the server", async () => {
    const { sandbox, post } = createTestProxy({
      handler: {
        webhookOverride: ({ userId, integration }) => ({
          url: `https://host.test/hooks/${integration}`,
          metadata: { userId },
        }),
      },
    });
    await post('/subscriptions', mention, { 'idempotency-key': 'draft-1' });
    expect(sandbox.subscriptions()[0]?.webhookOverride).toEqual({
      url: 'https://host.test/hooks/slack',
      metadata: { userId: 'anna', triggerPickerKey: 'draft-1' },
    });
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://user:pass@host.test', 'hooks'])(
    'P34: a policy that answers %s is refused before the vendor is asked',
    async (url) => {
      const { asked, post } = createTestProxy({
        handler: { webhookOverride: () => ({ url }) },
      });
      expect(await codeOf(await post('/subscriptions', mention))).toEqual([
        400,
        'OVERRIDE_NOT_ALLOWED',
      ]);
      expect(asked).toHaveLength(0);
    },
  );

  it('names what the contract does not take', async () => {
    const { post } = createTestProxy();
    const response = await post('/subscriptions', { integration: 'slack', parameters: [] });
    expect(await response.json()).toMatchObject({
      error: {
        code: 'BAD_REQUEST',
        details: { fields: { type: 'Not valid.', parameters: 'Not valid.' } },
      },
    });
  });

  it('refuses an idempotency key that could not be kept', async () => {
    const { post } = createTestProxy();
    const headers = { 'idempotency-key': 'k'.repeat(201) };
    expect(await codeOf(await post('/subscriptions', mention, headers))).toEqual([
      400,
      'BAD_REQUEST',
    ]);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWebhookHandler } from '../index.ts';
import { codeOf } from '../testing/create-test-proxy.ts';
import { delivery, digestOf, event, secret } from '../testing/sign.ts';

const body = JSON.stringify(event);
const good = digestOf(body);

function createReceiver(options: Partial<Parameters<typeof createWebhookHandler>[0]> = {}) {
  const onEvent = vi.fn();
  const receive = createWebhookHandler({ signingSecret: secret, onEvent, ...options });
  const statusOf = async (request: Request) => (await receive(request)).status;
  return { receive, onEvent, statusOf };
}

afterEach(() => vi.restoreAllMocks());

describe('the signature', () => {
  it('W1: that fits the raw bytes lets the event through', async () => {
    const { onEvent, statusOf } = createReceiver();
    expect(await statusOf(delivery())).toBe(200);
    expect(onEvent.mock.calls).toEqual([[event]]);
  });

  it.each([null, '', ' ', 'v1=', 'v1= , v1='])('W2: %j is missing', async (signature) => {
    const { receive, onEvent } = createReceiver();
    expect(await codeOf(await receive(delivery(body, { signature })))).toEqual([
      401,
      'SIGNATURE_MISSING',
    ]);
    expect(onEvent).not.toHaveBeenCalled();
  });

  it.each([`v2=${good}`, good, `sha256=${good}`, `V1=${good}`])(
    'W3: %s is of another version',
    async (signature) => {
      const { receive, onEvent } = createReceiver();
      expect(await codeOf(await receive(delivery(body, { signature })))).toEqual([
        401,
        'UNSUPPORTED_SIGNATURE_VERSION',
      ]);
      expect(onEvent).not.toHaveBeenCalled();
    },
  );

  it.each([
    `v1=${digestOf('other')}`,
    `v1=${good.slice(0, 62)}`,
    `v1=${good}00`,
    `v1=${'g'.repeat(64)}`,
    `v1=${good.slice(0, 63)}`,
    `v1=${digestOf(body, secret, 'base64')}`,
    `v1=${digestOf(body, `${secret}x`)}`,
    `v1=${'0'.repeat(100_000)}`,
  ])('W4: %.80s does not fit', async (signature) => {
    const { receive, onEvent } = createReceiver();
    expect(await codeOf(await receive(delivery(body, { signature })))).toEqual([
      401,
      'SIGNATURE_INVALID',
    ]);
    expect(onEvent).not.toHaveBeenCalled();
  });

  it('W4: may be written in upper case', async () => {
    const { statusOf } = createReceiver();
    expect(await statusOf(delivery(body, { signature: `v1=${good.toUpperCase()}` }))).toBe(200);
  });

  it('W5: may be one of several, in one header or in two', async () => {
    const other = `v1=${digestOf('other')}`;
    const fits = async (headers: [string, string][]) => {
      const request = delivery(body, { signature: null });
      for (const [name, value] of headers) request.headers.append(name, value);
      return createReceiver().statusOf(request);
    };
    expect(await fits([['x-paragon-signature', `${other},v1=${good}`]])).toBe(200);
    expect(await fits([['x-paragon-signature', `v2=abc, v1=${good}`]])).toBe(200);
    expect(
      await fits([
        ['x-paragon-signature', other],
        ['x-paragon-signature', `v1=${good}`],
      ]),
    ).toBe(200);
    expect(await fits([['x-paragon-signature', `${other},${other}`]])).toBe(401);
  });

  it.each([
    body.replace('anna', 'ann4'),
    JSON.stringify(JSON.parse(body), null, 1),
    JSON.stringify(Object.fromEntries(Object.entries(event).reverse())),
    `${body}\n`,
  ])('W6: fits no other bytes', async (changed) => {
    const { receive } = createReceiver();
    const request = delivery(changed, { signature: `v1=${good}` });
    expect(await codeOf(await receive(request))).toEqual([401, 'SIGNATURE_INVALID']);
  });

  it.each([
    '',
    ' ',
    'two words',
    `${secret}\n`,
    [] as string[],
    [secret, ''],
    // What an environment that lacks it gives to plain JavaScript.
    undefined as unknown as string,
  ])('W9: the secret %j is refused at the start', (signingSecret) => {
    expect(() => createReceiver({ signingSecret })).toThrow(
      expect.objectContaining({
        code: 'BAD_CONFIGURATION',
        message: expect.not.stringContaining(secret),
      }),
    );
  });

  it('W10: fits while one secret replaces the other', async () => {
    const { statusOf } = createReceiver({ signingSecret: ['new', 'old'] });
    const signedWith = (key: string) => {
      const fresh = JSON.stringify({ ...event, eventId: key });
      return delivery(fresh, { signature: `v1=${digestOf(fresh, key)}` });
    };
    expect(await statusOf(signedWith('new'))).toBe(200);
    expect(await statusOf(signedWith('old'))).toBe(200);
    expect(await statusOf(signedWith('older'))).toBe(401);
  });

  it('may be expected in base64', async () => {
    const { statusOf } = createReceiver({ signatureEncoding: 'base64' });
    expect(
      await statusOf(delivery(body, { signature: `v1=${digestOf(body, secret, 'base64')}` })),
    ).toBe(200);
    expect(await statusOf(delivery(body))).toBe(401);
  });

  it('W11: is compared by crypto.subtle.verify alone', async () => {
    const verify = vi.spyOn(crypto.subtle, 'verify').mockResolvedValue(false);
    const { statusOf } = createReceiver();
    expect(await statusOf(delivery())).toBe(401);
    expect(verify).toHaveBeenCalledTimes(1);
    verify.mockResolvedValue(true);
    expect(await statusOf(delivery(body, { signature: `v1=${'0'.repeat(64)}` }))).toBe(200);
    const source = readFileSync(new URL('./signature.ts', import.meta.url), 'utf8');
    expect(source).not.toMatch(/subtle\.(sign|digest)|createHmac/);
  });

  it('W28: ten thousand odd deliveries never throw and never reach the host', async () => {
    const { receive, onEvent } = createReceiver();
    const signature = fc.oneof(
      fc.string(),
      fc.stringMatching(/^v1=[0-9a-f]{60,66}(,v1=[0-9A-F]{64})?$/),
      fc.constantFrom(`v1=${good}`, 'v1=', ',', 'v1', '=', `v1=${good},`),
    );
    const odd = fc.oneof(fc.string(), fc.json(), fc.constant(`${body} `));
    const method = fc.constantFrom('POST', 'PUT', 'DELETE');
    const type = fc.constantFrom(
      'application/json',
      'text/plain',
      'application/json;charset=x',
      ';',
    );
    await fc.assert(
      fc.asyncProperty(signature, odd, method, type, async (header, text, verb, contentType) => {
        const request = new Request('https://host.test/', {
          method: verb,
          body: text,
          headers: { 'content-type': contentType },
        });
        try {
          request.headers.set('x-paragon-signature', header);
        } catch {
          return; // No header can hold this text.
        }
        const { status } = await receive(request);
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 10_000 },
    );
    expect(onEvent).not.toHaveBeenCalled();
  }, 60_000);
});

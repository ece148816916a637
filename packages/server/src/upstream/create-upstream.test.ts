import { afterEach, describe, expect, it, vi } from 'vitest';
import { codeOf, createTestProxy, mention, topic, vendor } from '../testing/create-test-proxy.ts';

/** No pause between retries. */
function hurry() {
  vi.spyOn(Math, 'random').mockReturnValue(0);
}

afterEach(() => vi.restoreAllMocks());

describe('asking the vendor', () => {
  it("P2: sends a token of its own and nothing of the browser's", async () => {
    const { asked, ask } = createTestProxy();
    const headers = {
      authorization: 'Bearer stolen',
      cookie: 'session=1',
      'x-paragon-credential': 'other',
      'x-forwarded-host': 'evil.example',
      'x-anything': '1',
    };
    expect((await ask('/triggers', { headers })).status).toBe(200);
    const [request] = asked;
    expect([...(request?.headers.keys() ?? [])].sort()).toEqual(['accept', 'authorization']);
    expect(request?.headers.get('authorization')).toMatch(/^Bearer eyJ/);
  });

  it('asks for the account that the browser names, and refuses what is no id', async () => {
    const { sandbox, asked, ask } = createTestProxy();
    const [, second] = sandbox.accounts('anna');
    await ask(`/subscriptions?credentialId=${second?.id}`);
    expect(asked[0]?.headers.get('x-paragon-credential')).toBe(second?.id);
    expect(await codeOf(await ask('/subscriptions?credentialId=a%0d%0ab'))).toEqual([
      400,
      'BAD_REQUEST',
    ]);
    expect(asked).toHaveLength(1);
  });

  it('P8: follows no redirect', async () => {
    const { asked, ask } = createTestProxy({
      network: async () =>
        new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
    });
    expect(await codeOf(await ask('/accounts'))).toEqual([502, 'UPSTREAM_FAILED']);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.redirect).toBe('manual');
  });

  it("P9: passes none of the vendor's headers on", async () => {
    const { ask } = createTestProxy({
      network: async (_, next) => {
        const response = await next();
        const headers = { 'set-cookie': 'a=1', server: 'x', connection: 'x-foo', 'x-foo': '1' };
        return new Response(response.body, { headers });
      },
    });
    const response = await ask('/accounts');
    expect([...response.headers.keys()].sort()).toEqual([
      'cache-control',
      'content-type',
      'vary',
      'x-content-type-options',
      'x-request-id',
    ]);
  });

  it('P11: a refused token is replaced once', async () => {
    const { sandbox, asked, ask } = createTestProxy();
    const sign = vi.spyOn(crypto.subtle, 'sign');
    sandbox.faults.set('getUser', { kind: 'unauthorized', times: 1 });
    expect((await ask('/accounts')).status).toBe(200);
    expect(asked).toHaveLength(2);
    expect(sign).toHaveBeenCalledTimes(2);
  });

  it("P11: a second refusal is the server's fault and signs nobody out", async () => {
    const { sandbox, asked, ask } = createTestProxy();
    sandbox.faults.set('*', { kind: 'unauthorized' });
    expect(await codeOf(await ask('/accounts'))).toEqual([502, 'UPSTREAM_AUTH']);
    expect(asked).toHaveLength(2);
  });

  it.each([502, 503, 504])('P18: a read is repeated twice after %d', async (status) => {
    hurry();
    const { sandbox, asked, ask } = createTestProxy();
    sandbox.faults.set('listTriggers', { kind: 'serverError', status, times: 2 });
    expect((await ask('/triggers')).status).toBe(200);
    expect(asked).toHaveLength(3);
    sandbox.faults.set('listTriggers', { kind: 'serverError', status });
    // Somebody who was given no catalog before.
    const asBen = { headers: { 'x-session': 'ben' } };
    expect((await ask('/triggers', asBen)).status).toBeGreaterThanOrEqual(503);
    expect(asked).toHaveLength(6);
  });

  it('P18: a broken connection is tried again, and then called unavailable', async () => {
    hurry();
    const { asked, ask } = createTestProxy({
      network: () => Promise.reject(new TypeError('read ECONNRESET')),
    });
    expect(await codeOf(await ask('/accounts'))).toEqual([503, 'UPSTREAM_UNAVAILABLE']);
    expect(asked).toHaveLength(3);
  });

  it('P18: gives up in time, retries and all', async () => {
    const { sandbox, ask } = createTestProxy({ handler: { timeouts: { read: 50 } } });
    sandbox.faults.set('listTriggers', { kind: 'hang' });
    expect(await codeOf(await ask('/triggers'))).toEqual([504, 'UPSTREAM_TIMEOUT']);
  });

  it('passes a pause that the vendor asks for on', async () => {
    const { sandbox, asked, ask } = createTestProxy();
    sandbox.faults.set('*', { kind: 'rateLimited', retryAfter: 7 });
    const response = await ask('/accounts');
    expect(response.headers.get('retry-after')).toBe('7');
    expect(await codeOf(response)).toEqual([429, 'UPSTREAM_RATE_LIMITED']);
    expect(asked).toHaveLength(1);
  });

  it.each(['-1', 'soon', '', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'P17: does not repeat the pause %j',
    async (retryAfter) => {
      const { sandbox, ask } = createTestProxy();
      sandbox.faults.set('*', { kind: 'rateLimited', retryAfter });
      expect((await ask('/accounts')).headers.get('retry-after')).toBeNull();
    },
  );

  it('P17: an endless pause is cut to an hour', async () => {
    const { sandbox, ask } = createTestProxy();
    sandbox.faults.set('*', { kind: 'rateLimited', retryAfter: 1e9 });
    expect((await ask('/accounts')).headers.get('retry-after')).toBe('3600');
  });

  it.each<[string, (body: string) => Response]>([
    ['a web page', () => new Response('<!doctype html><p>Hello')],
    ['nothing', () => new Response('')],
    ['half of it', (body) => new Response(body.slice(0, -5))],
    ['JSON of another shape', () => Response.json({ data: [] })],
    ['an empty 204', () => new Response(null, { status: 204 })],
  ])('P24: answered with %s, it says so instead of showing an empty list', async (_, answer) => {
    const { ask } = createTestProxy({
      network: async (_request, next) => answer(await (await next()).text()),
    });
    for (const path of ['/accounts', '/triggers', '/subscriptions', '/integrations']) {
      expect([path, ...(await codeOf(await ask(path)))]).toEqual([path, 502, 'BAD_UPSTREAM']);
    }
  });

  it('P24: reads JSON behind a byte order mark', async () => {
    const { ask } = createTestProxy({
      network: async (_, next) => new Response(`\uFEFF${await (await next()).text()}`),
    });
    expect((await ask('/accounts')).status).toBe(200);
  });

  it('P25: stops reading an answer that is too large', async () => {
    let sent = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => {
          sent += 64 * 1024;
          controller.enqueue(new Uint8Array(64 * 1024));
        },
      });
    const { ask } = createTestProxy({
      handler: { limits: { responseBytes: 1024 * 1024 } },
      network: async () => new Response(endless()),
    });
    expect(await codeOf(await ask('/triggers'))).toEqual([502, 'BAD_UPSTREAM']);
    expect(sent).toBeLessThan(2 * 1024 * 1024);
  });

  it('P26: what the vendor echoes is redacted in the answer and in the log; its request id stays', async () => {
    const logged: unknown[] = [];
    let token = '';
    const { ask } = createTestProxy({
      handler: {
        onError: (error) => logged.push({ ...error, text: String(error), cause: error.cause }),
      },
      network: async (request) => {
        token = request.headers.get('authorization') ?? '';
        const message = `Refused: authorization=${token}, key -----BEGIN PRIVATE KEY----- KEYBYTES`;
        const meta = { requestId: '6f9619ff-8b86-4d01-b42d-00c04fc964ff' };
        return Response.json({ message, code: '41070', status: 422, meta }, { status: 422 });
      },
    });
    const response = await ask('/accounts');
    const body = await response.text();
    expect(token).toMatch(/^Bearer eyJ/);
    for (const text of [body, JSON.stringify(logged)]) {
      expect(text).toContain('Refused: authorization=Bearer [redacted], key [redacted]');
      expect(text).toContain('6f9619ff-8b86-4d01-b42d-00c04fc964ff');
      expect(text).not.toMatch(/eyJ|BEGIN|KEYBYTES/);
    }
    expect(body).toContain(response.headers.get('x-request-id') ?? 'no id');
  });

  it('names the parameters that the vendor does not accept', async () => {
    const { post } = createTestProxy();
    const response = await post('/subscriptions', { ...topic, parameters: {} });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      error: {
        code: 'UPSTREAM_REJECTED',
        message: 'Channel is required.',
        details: { fields: { channel: 'Channel is required.' }, upstream: { status: 400 } },
      },
    });
  });

  it('tells an integration without an account from an account that no longer works', async () => {
    const { sandbox, post } = createTestProxy();
    expect(await codeOf(await post('/subscriptions', mention, { 'x-session': 'carl' }))).toEqual([
      409,
      'NOT_CONNECTED',
    ]);
    const [account] = sandbox.accounts('ben');
    sandbox.setAccountStatus(account?.id ?? '', 'INVALID');
    expect(await codeOf(await post('/subscriptions', mention, { 'x-session': 'ben' }))).toEqual([
      409,
      'ACCOUNT_INVALID',
    ]);
  });

  it('P23: stops asking when the browser goes away', async () => {
    const { sandbox, asked, ask } = createTestProxy();
    sandbox.faults.set('listTriggers', { kind: 'hang' });
    const page = new AbortController();
    const answer = ask('/triggers', { signal: page.signal });
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    page.abort();
    await answer;
    expect(asked[0]?.signal.aborted).toBe(true);
  });

  it('asks nothing but the addresses of its own templates', async () => {
    const { asked, ask, post } = createTestProxy();
    const id = crypto.randomUUID();
    const choices = { integration: '../x', source: '../../y', search: '/../z' };
    await ask('/triggers?integrations=..%2F..%2Fx,a%26b=c&credentialId=abc');
    await post('/choices', choices);
    await post('/examples', { ...mention, integration: '//evil.example' });
    await ask(`/subscriptions/${id}`, { method: 'DELETE' });
    const paths = asked.map(({ url }) => url.replace(/^.*\/projects\/[\w-]+/, ''));
    expect(asked.every(({ url }) => url.startsWith(`${vendor}/projects/`))).toBe(true);
    expect(paths).toEqual([
      '/triggers?integrations=..%2F..%2Fx,a%26b%3Dc&limit_to_available=false',
      '/sdk/actions',
      '/triggers/examples',
      `/trigger-subscriptions/${id}`,
    ]);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { codeOf, createTestProxy, host, mention } from '../testing/create-test-proxy.ts';

afterEach(() => vi.useRealTimers());

describe('the trigger handler', () => {
  it.each([
    ['nobody', (): null => null, [401, 'UNAUTHENTICATED']],
    ['nothing', (): undefined => undefined, [401, 'UNAUTHENTICATED']],
    ['an empty id', () => ({ userId: '' }), [500, 'AUTHENTICATE_FAILED']],
    [
      'an exception',
      () => {
        throw new Error('db password hunter2');
      },
      [500, 'AUTHENTICATE_FAILED'],
    ],
  ] as const)(
    'P1: when authenticate answers %s, the vendor is not asked',
    async (_, authenticate, expected) => {
      const { asked, ask } = createTestProxy({ handler: { authenticate } });
      const response = await ask('/triggers');
      expect(await response.clone().text()).not.toContain('hunter2');
      expect(await codeOf(response)).toEqual(expected);
      expect(asked).toHaveLength(0);
    },
  );

  it('P1: when authenticate hangs, it answers in time', async () => {
    vi.useFakeTimers();
    const { asked, ask } = createTestProxy({
      handler: { authenticate: () => new Promise(() => {}) },
    });
    const response = ask('/triggers');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await codeOf(await response)).toEqual([504, 'AUTHENTICATE_TIMEOUT']);
    expect(asked).toHaveLength(0);
  });

  it('P3: whoever the body names, the session decides', async () => {
    const { sandbox, post, ask } = createTestProxy();
    const claims = { userId: 'ben', sub: 'ben', projectId: 'other' };
    expect((await post('/subscriptions', { ...mention, ...claims })).status).toBe(200);
    expect(sandbox.subscriptions().map(({ userId }) => userId)).toEqual(['anna']);
    const accounts = await ask('/accounts?userId=ben&sub=ben');
    expect(await accounts.json()).toMatchObject({ accounts: [{}, {}] });
  });

  it.each([
    '/subscriptions/not-a-uuid',
    '/subscriptions/..%2f..%2fsdk%2fme',
    '/subscriptions/%F0%9F%92%A9',
    '/subscriptions/%ff',
    '/subscriptions/%00',
  ])('P5: the id in %s never becomes part of an address', async (path) => {
    const { asked, ask } = createTestProxy();
    expect(await codeOf(await ask(path, { method: 'DELETE' }))).toEqual([400, 'BAD_REQUEST']);
    expect(asked).toHaveLength(0);
  });

  it.each([
    ['PUT', '/triggers', 'GET'],
    ['POST', '/triggers', 'GET'],
    ['HEAD', '/triggers', 'GET'],
    ['DELETE', '/subscriptions', 'GET, POST'],
    ['OPTIONS', '/choices', 'POST'],
    ['GET', `/subscriptions/${crypto.randomUUID()}`, 'PATCH, DELETE'],
  ])('P6: %s %s is not allowed, and the answer says what is', async (method, path, allow) => {
    const { ask } = createTestProxy();
    const response = await ask(path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
  });

  it('P7: answers under its mount path only', async () => {
    const { handler } = createTestProxy({ handler: { basePath: 'api/paragon/' } });
    const statusOf = async (path: string) =>
      (await handler(new Request(host + path, { headers: { 'x-session': 'anna' } }))).status;
    expect(await statusOf('/api/paragon')).toBe(404);
    expect(await statusOf('/api/paragon/')).toBe(404);
    expect(await statusOf('/api/paragonx/accounts')).toBe(404);
    expect(await statusOf('/x/api/paragon/accounts')).toBe(404);
    expect(await statusOf('/api/paragon/accounts')).toBe(200);
    expect(await statusOf('/api/paragon/accounts/')).toBe(200);
  });

  it("P42: nothing of a user's is kept where others could find it", async () => {
    const { ask } = createTestProxy();
    const cacheControl = async (path: string) => {
      const { headers } = await ask(path);
      expect(headers.get('vary')).toBe('Cookie, Authorization');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      return headers.get('cache-control');
    };
    expect(await cacheControl('/triggers')).toBe('private, no-cache');
    expect(await cacheControl('/integrations')).toBe('private, no-cache');
    for (const path of ['/accounts', '/subscriptions', '/nowhere', '/triggers?scope=x']) {
      expect(await cacheControl(path)).toBe('private, no-store');
    }
  });

  it('P42: a catalog that has not changed is not sent again, and no two users share its tag', async () => {
    const { ask } = createTestProxy();
    const first = await ask('/triggers');
    const tag = first.headers.get('etag') ?? '';
    const again = await ask('/triggers', { headers: { 'if-none-match': `"x", W/${tag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(tag);
    const other = await ask('/triggers', { headers: { 'x-session': 'ben', 'if-none-match': tag } });
    expect(other.status).toBe(200);
    expect(await other.text()).toBe(await first.text());
  });

  it('P40: the integrations that arrived are shown beside the name of the one that did not', async () => {
    const { sandbox, ask } = createTestProxy();
    sandbox.faults.set('listTriggers', {
      kind: 'failedIntegration',
      integration: 'slack',
      message: 'Slack is slow',
    });
    const response = await ask('/triggers');
    const { triggers, failures } = (await response.json()) as {
      triggers: object[];
      failures: object[];
    };
    expect(triggers.length).toBeGreaterThan(0);
    expect(failures).toEqual([{ integration: 'slack', message: 'Slack is slow' }]);
  });

  it('lists what is connected, or all there is', async () => {
    const { ask } = createTestProxy();
    const integrationsOf = async (query: string) => {
      const { triggers } = (await (await ask(`/triggers${query}`)).json()) as {
        triggers: { integration: string }[];
      };
      return new Set(triggers.map(({ integration }) => integration));
    };
    expect(await integrationsOf('?scope=connected')).toEqual(new Set(['slack']));
    expect((await integrationsOf('')).size).toBeGreaterThan(10);
  });

  it("reports what in the vendor's answers is not as documented, and shows the rest", async () => {
    const drift: unknown[] = [];
    const { ask } = createTestProxy({
      handler: { onSchemaDrift: (issues, operation) => drift.push([operation, issues]) },
      network: async () =>
        Response.json({ triggers: { slack: [{ type: 7 }, { type: 'T', triggerModel: 'X' }] } }),
    });
    expect(await (await ask('/triggers')).json()).toMatchObject({ triggers: [{ type: 'T' }] });
    expect(drift).toMatchObject([['listTriggers', [{ path: 'triggers.slack[0].type' }, {}]]]);
  });

  it("answers even when the host's own listeners break", async () => {
    const broken = () => {
      throw new Error('logger down');
    };
    const { ask } = createTestProxy({ handler: { onError: broken, onSchemaDrift: broken } });
    expect(await codeOf(await ask('/nowhere'))).toEqual([404, 'NOT_FOUND']);
  });

  it('hands out a token for connecting only where the host has switched it on', async () => {
    const off = createTestProxy();
    expect(await codeOf(await off.post('/connect-token', {}))).toEqual([
      404,
      'CONNECT_TOKEN_DISABLED',
    ]);
    const on = createTestProxy({ handler: { connectToken: true } });
    const response = await on.post('/connect-token', {});
    const { token, projectId, expiresAt } = (await response.json()) as Record<string, string>;
    expect(projectId).toBe(on.sandbox.projectId);
    expect(Date.parse(expiresAt ?? '') - Date.now()).toBeLessThanOrEqual(300_000);
    const me = await on.sandbox.fetch(`https://vendor.test/projects/${projectId}/sdk/me`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await me.json()).toMatchObject({ userId: 'anna' });
  });
});

import { describe, expect, it } from 'vitest';
import { codeOf, createTestProxy, host, mention } from '../testing/create-test-proxy.ts';

const forbidden = [403, 'FORBIDDEN_ORIGIN'];
const partner = 'https://app.partner.example';

describe('who may change something', () => {
  it.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `${host}.evil.example` },
    { origin: `${host}:8443` },
    { origin: 'http://host.test' },
    { origin: 'https://HOST.test' },
    { origin: `${partner}.evil.example` },
    { origin: host, 'sec-fetch-site': 'cross-site' },
    { origin: host, 'sec-fetch-site': 'same-site' },
  ])('P28: a page that says %j may not', async (headers) => {
    const { asked, post, ask } = createTestProxy({ handler: { allowedOrigins: [partner] } });
    const id = crypto.randomUUID();
    expect(await codeOf(await post('/subscriptions', mention, headers))).toEqual(forbidden);
    expect(await codeOf(await post('/examples', mention, headers))).toEqual(forbidden);
    expect(await codeOf(await ask(`/subscriptions/${id}`, { method: 'DELETE', headers }))).toEqual(
      forbidden,
    );
    expect(asked).toHaveLength(0);
  });

  it.each<Record<string, string>>([
    { origin: host },
    { origin: partner },
    { origin: partner, 'sec-fetch-site': 'cross-site' },
    // Behind a proxy that ends TLS the server sees another origin of its own; the browser knows better.
    { origin: 'https://public.example', 'sec-fetch-site': 'same-origin' },
  ])('P28: a page that says %j may', async (headers) => {
    const { post } = createTestProxy({ handler: { allowedOrigins: [partner] } });
    expect((await post('/subscriptions', mention, headers)).status).toBe(200);
  });

  it('P28: a caller that is no browser says neither, and has to be signed in and send JSON', async () => {
    const { handler } = createTestProxy();
    const send = (headers: HeadersInit) =>
      handler(
        new Request(`${host}/api/triggers/subscriptions`, {
          method: 'POST',
          headers,
          body: JSON.stringify(mention),
        }),
      );
    const json = { 'content-type': 'application/json' };
    expect((await send({ ...json, 'x-session': 'anna' })).status).toBe(200);
    expect((await send(json)).status).toBe(401);
    expect((await send({ 'x-session': 'anna' })).status).toBe(415);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain;application/json',
    'application/json; charset=utf-16',
  ])('P29: a body of the type %s is refused', async (type) => {
    const { asked, post } = createTestProxy();
    const response = await post('/subscriptions', mention, { 'content-type': type });
    expect(await codeOf(response)).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(asked).toHaveLength(0);
  });

  it('P30: a page of an allowed origin may read the answers, and no other', async () => {
    const { ask } = createTestProxy({ handler: { allowedOrigins: [partner] } });
    const allowedFor = async (origin: string) => {
      const { headers } = await ask('/accounts', { headers: { origin } });
      expect(headers.get('vary')).toContain('Origin');
      return headers.get('access-control-allow-origin');
    };
    expect(await allowedFor(partner)).toBe(partner);
    expect(await allowedFor('https://evil.example')).toBeNull();
    const preflight = await ask('/subscriptions', {
      method: 'OPTIONS',
      headers: { origin: partner, 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-credentials')).toBe('true');
  });

  it('P30: without allowed origins nothing is said about other origins', async () => {
    const { ask } = createTestProxy();
    const { headers } = await ask('/accounts', { headers: { origin: partner } });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each(['*', 'https://app.example/', 'app.example', 'null'])(
    'P30: %s is no origin to allow',
    (origin) => {
      const start = () => createTestProxy({ handler: { allowedOrigins: [origin] } });
      expect(start).toThrow(expect.objectContaining({ code: 'BAD_CONFIGURATION' }));
    },
  );
});

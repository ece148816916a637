import { type RequestListener, request as requestOverHttp } from 'node:http';
import { createSandbox } from '@trigger-picker/sandbox';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createTriggerHandler, createWebhookHandler } from '../index.ts';
import { codeOf } from '../testing/create-test-proxy.ts';
import { listen } from '../testing/listen.ts';
import { delivery, digestOf, event, secret } from '../testing/sign.ts';
import { createUndiciFetch, toNodeListener } from './node.ts';

type Handler = Parameters<typeof toNodeListener>[0];

const serve = (handler: Handler, options = {}) => listen(toNodeListener(handler, options));

/** As Express and others do: the body is read, parsed and gone. */
function behindBodyParser(handler: Handler, keep = false): RequestListener {
  const listener = toNodeListener(handler);
  return async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    if (keep) Object.assign(incoming, { rawBody: Buffer.concat(chunks) });
    await listener(incoming, outgoing);
  };
}

describe('the Node adapter', () => {
  it('carries method, address, headers and bytes across, both ways', async () => {
    const url = await serve(async (request) => {
      const { method, url: address, headers } = request;
      const body = await request.text();
      const answer = Response.json(
        { method, address, body, twice: headers.get('x-twice') },
        { status: 201 },
      );
      answer.headers.append('set-cookie', 'a=1');
      answer.headers.append('set-cookie', 'b=2');
      return answer;
    });
    const headers: [string, string][] = [
      ['x-twice', '1'],
      ['x-twice', '2'],
    ];
    const response = await fetch(`${url}//p%20q?a=%2F`, { method: 'PUT', body: 'héllo', headers });
    expect(response.status).toBe(201);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.json()).toEqual({
      method: 'PUT',
      address: `${url}//p%20q?a=%2F`,
      body: 'héllo',
      twice: '1, 2',
    });
  });

  it('P31: believes forwarded addresses only behind a trusted proxy', async () => {
    const echo: Handler = async ({ url }) => new Response(new URL(url).origin);
    const headers = { 'x-forwarded-host': 'app.example, inner', 'x-forwarded-proto': 'https' };
    const plain = await serve(echo);
    expect(await (await fetch(plain, { headers })).text()).toBe(plain);
    const trusting = await serve(echo, { trustProxy: true });
    expect(await (await fetch(trusting, { headers })).text()).toBe('https://app.example');
    expect(await (await fetch(trusting)).text()).toBe(trusting);
  });

  it('finds the whole address where Express has cut the mount path off', async () => {
    const listener = toNodeListener(async ({ url }) => new Response(new URL(url).pathname));
    const url = await listen((incoming, outgoing) => {
      listener(
        Object.assign(incoming, { originalUrl: '/api/triggers/accounts', url: '/accounts' }),
        outgoing,
      );
    });
    expect(await (await fetch(`${url}/api/triggers/accounts`)).text()).toBe(
      '/api/triggers/accounts',
    );
  });

  it('streams an answer as it comes', async () => {
    let finish = () => {};
    const url = await serve(
      async () =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode('first'));
              finish = () => controller.close();
            },
          }),
        ),
    );
    const reader = (await fetch(url)).body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('first');
    finish();
    expect((await reader?.read())?.done).toBe(true);
  });

  it('P23: tells the handler when the client has gone', async () => {
    const aborted = vi.fn();
    const called = vi.fn();
    const url = await serve(({ signal }) => {
      called();
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          aborted();
          reject(signal.reason);
        });
      });
    });
    const controller = new AbortController();
    const response = fetch(url, { signal: controller.signal }).catch(() => 'gone');
    await vi.waitFor(() => expect(called).toHaveBeenCalled());
    controller.abort();
    expect(await response).toBe('gone');
    await vi.waitFor(() => expect(aborted).toHaveBeenCalled());
  });

  it('W26: a client that goes away in the middle of a body leaves no rejection behind', async () => {
    const rejected = vi.fn();
    process.on('unhandledRejection', rejected);
    onTestFinished(() => void process.off('unhandledRejection', rejected));
    const done = vi.fn();
    const receive = createWebhookHandler({
      signingSecret: secret,
      onEvent: vi.fn(),
      onRejected: done,
    });
    const url = await serve(receive);
    const headers = { 'content-type': 'application/json', 'content-length': '1000' };
    const outgoing = requestOverHttp(url, { method: 'POST', headers });
    outgoing.on('error', () => {});
    outgoing.write('{"eventId":');
    await vi.waitFor(() => expect(outgoing.socket?.bytesWritten).toBeGreaterThan(0));
    outgoing.destroy();
    await vi.waitFor(() => expect(done).toHaveBeenCalled());
    await new Promise(setImmediate);
    expect(rejected).not.toHaveBeenCalled();
  });

  it('W1, W5, W20: lets the webhook receiver verify what came over the network', async () => {
    const onEvent = vi.fn();
    const url = await serve(
      createWebhookHandler({ signingSecret: secret, onEvent, maxBytes: 64 * 1024 }),
    );
    const body = JSON.stringify(event);
    const post = (signature: string | string[], text = body) =>
      new Promise<number | undefined>((resolve, reject) => {
        const headers = { 'content-type': 'application/json', 'x-paragon-signature': signature };
        const outgoing = requestOverHttp(url, { method: 'POST', headers }, (incoming) => {
          incoming.resume();
          resolve(incoming.statusCode);
        });
        outgoing.on('error', reject).end(text);
      });
    expect(await post(['v1=00', `v1=${digestOf(body)}`])).toBe(200);
    expect(await post(['v1=00', 'v1=11'])).toBe(401);
    expect(await post(`v1=${digestOf(body)}`, 'x'.repeat(65 * 1024))).toBe(413);
    expect(onEvent).toHaveBeenCalledTimes(1);
  });

  it('W8: a body parser in front is named, unless it kept the raw bytes', async () => {
    const onEvent = vi.fn();
    const receive = createWebhookHandler({ signingSecret: secret, onEvent });
    const request = delivery();
    const post = async (url: string) =>
      fetch(url, { method: 'POST', headers: request.headers, body: JSON.stringify(event) });
    const parsed = await post(await listen(behindBodyParser(receive)));
    expect(await codeOf(parsed)).toEqual([500, 'RAW_BODY_REQUIRED']);
    expect(onEvent).not.toHaveBeenCalled();
    expect((await post(await listen(behindBodyParser(receive, true)))).status).toBe(200);
    expect(onEvent).toHaveBeenCalledTimes(1);
  });

  it('answers 500 for a handler that throws, and 400 for what is no request', async () => {
    const broken = await serve(() => Promise.reject(new Error('secret')));
    const response = await fetch(broken);
    expect([response.status, await response.text()]).toEqual([500, '']);
    const status = await new Promise((resolve) => {
      const { port } = new URL(broken);
      requestOverHttp({ port, host: '127.0.0.1', path: 'http://evil.example/' }, (incoming) => {
        incoming.resume();
        resolve(incoming.statusCode);
      }).end();
    });
    expect(status).toBe(400);
  });
});

describe('the undici fetch', () => {
  it('serves the whole proxy over real HTTP', async () => {
    const sandbox = createSandbox({ connected: { anna: { slack: 2 } } });
    const actionkit = await serve((request) => sandbox.fetch(request));
    const handler = createTriggerHandler({
      projectId: sandbox.projectId,
      signingKey: await sandbox.signingKey(),
      urls: { actionkit, connect: actionkit },
      fetch: createUndiciFetch(),
      authenticate: () => ({ userId: 'anna' }),
    });
    const proxy = await serve(handler);
    const catalog = await fetch(`${proxy}/api/triggers/triggers`);
    expect(((await catalog.json()) as { triggers: unknown[] }).triggers.length).toBeGreaterThan(
      100,
    );
    const made = await fetch(`${proxy}/api/triggers/subscriptions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        integration: 'slack',
        type: 'SLACK_TRIGGER_APP_MENTIONED',
        parameters: {},
      }),
    });
    expect(await made.json()).toMatchObject({ integration: 'slack', status: 'ACTIVE' });
  });

  it('reads small, large, empty and streamed answers, and follows no redirect', async () => {
    const large = 'x'.repeat(3 * 1024 * 1024);
    const answers: Record<string, () => Response> = {
      '/small': () => new Response('small', { headers: { 'content-length': '5' } }),
      '/large': () => new Response(large, { headers: { 'content-length': String(large.length) } }),
      '/streamed': () => new Response(new Blob(['streamed']).stream()),
      '/empty': () => new Response(null, { status: 204 }),
      '/moved': () => new Response(null, { status: 302, headers: { location: '/small' } }),
    };
    const url = await serve(
      async (request) => answers[new URL(request.url).pathname]?.() ?? Response.error(),
    );
    const get = createUndiciFetch();
    const read = async (path: string) => {
      const response = await get(url + path);
      return [response.status, (await response.text()).length];
    };
    expect(await read('/small')).toEqual([200, 5]);
    expect(await read('/large')).toEqual([200, large.length]);
    expect(await read('/streamed')).toEqual([200, 8]);
    expect(await read('/empty')).toEqual([204, 0]);
    expect(await read('/moved')).toEqual([302, 0]);
  });

  it('takes what fetch takes, and stops when it is told to', async () => {
    const url = await serve(async (request) =>
      request.url.endsWith('/hang')
        ? new Promise(() => {})
        : Response.json([request.method, request.headers.get('x-a'), await request.text()]),
    );
    const send = createUndiciFetch();
    const headers = { 'x-a': '1' };
    const expected = ['POST', '1', 'text'];
    const answersTo = async (...args: Parameters<typeof fetch>) => (await send(...args)).json();
    expect(await answersTo(url, { method: 'POST', headers, body: 'text' })).toEqual(expected);
    expect(await answersTo(new Request(url, { method: 'POST', headers, body: 'text' }))).toEqual(
      expected,
    );
    const bytes = new TextEncoder().encode('text');
    expect(await answersTo(new URL(url), { method: 'POST', headers, body: bytes })).toEqual(
      expected,
    );
    const controller = new AbortController();
    const hanging = send(`${url}/hang`, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(hanging).rejects.toThrow('enough');
  });
});

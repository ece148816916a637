import { generateKeyPairSync } from 'node:crypto';
import type { ErrorBody } from '@trigger-picker/core';
import { createSandbox, type SandboxOptions } from '@trigger-picker/sandbox';
import { createTriggerHandler, type MountOptions, type TriggerServiceOptions } from '../index.ts';
import { type Mount, mounts } from './mounts.ts';

export interface TestProxyOptions {
  readonly sandbox?: SandboxOptions;
  readonly handler?: Partial<MountOptions & TriggerServiceOptions>;
  /** Stands between the proxy and the sandbox, as a bad network would. */
  readonly network?: (request: Request, next: () => Promise<Response>) => Promise<Response>;
  /** How the handler is reached. @default it is called */
  readonly mount?: Mount;
}

export const host = 'https://host.test';
export const vendor = 'https://vendor.test';

/** One pair for all: making one takes longer than most tests. */
const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** A trigger without needs, and one with a required parameter. */
export const mention = {
  integration: 'slack',
  type: 'SLACK_TRIGGER_APP_MENTIONED',
  parameters: {},
};
export const topic = {
  integration: 'slack',
  type: 'SLACK_TRIGGER_CHANNEL_TOPIC_CHANGED',
  parameters: { channel: 'C024BE91L' },
};

/** The real proxy over the real sandbox, with a record of what it asks the vendor. */
export function createTestProxy(options: TestProxyOptions = {}) {
  const sandbox = createSandbox({
    publicKey,
    connected: { anna: { slack: 2 }, ben: { slack: 1 } },
    ...options.sandbox,
  });
  const asked: Request[] = [];
  const toVendor: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    asked.push(request.clone());
    const next = () => sandbox.fetch(request);
    return options.network ? options.network(request, next) : next();
  };
  const handler = (options.mount ?? mounts['a fetch handler'])(
    createTriggerHandler({
      projectId: sandbox.projectId,
      signingKey: privateKey,
      urls: { actionkit: vendor, connect: vendor, cdn: vendor },
      fetch: toVendor,
      // The host's session, so that a test can say who asks.
      authenticate: ({ headers }) => {
        const userId = headers.get('x-session');
        return userId === null ? null : { userId };
      },
      ...options.handler,
    }),
  );

  /** Asks as anna, from a page of the host's own. */
  function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ 'x-session': 'anna', origin: host });
    if (init.body) headers.set('content-type', 'application/json');
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    return handler(new Request(`${host}/api/triggers${path}`, { ...init, headers }));
  }

  function post(path: string, body: unknown, headers: HeadersInit = {}): Promise<Response> {
    return ask(path, { method: 'POST', body: JSON.stringify(body), headers });
  }

  return { sandbox, handler, asked, ask, post, posts: () => asked.filter(isSubscribe) };
}

export async function codeOf(response: Response): Promise<readonly [number, string]> {
  const { error } = (await response.json()) as ErrorBody;
  return [response.status, error.code];
}

function isSubscribe({ method, url }: Request): boolean {
  return method === 'POST' && url.endsWith('/trigger-subscriptions');
}

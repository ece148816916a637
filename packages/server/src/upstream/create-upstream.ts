import { type ErrorCode, type JsonObject, TriggerPickerError } from '@trigger-picker/core';
import { withDeadline } from '../http/deadline.ts';
import { parseJson } from '../http/parse-json.ts';
import { readBytes } from '../http/read-bytes.ts';
import type { Timeouts } from '../service/options.ts';
import type { Settings } from '../service/settings.ts';
import { retrying } from './retry.ts';
import { type Reply, toUpstreamError } from './vendor-error.ts';

/** One call of the vendor's API. Paths are templates of ours: nothing of the browser's request is passed on. */
export interface UpstreamRequest {
  readonly service: 'actionkit' | 'connect';
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: `/${string}`;
  /** Lists are joined by commas; what is `undefined` is left out. */
  readonly query?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: JsonObject;
  /** The account to ask for. */
  readonly credentialId?: string | undefined;
  /** @default 'read' for GET, 'write' for the others */
  readonly timeout?: keyof Timeouts;
  /** What a 404 means here. @default 'UPSTREAM_REJECTED' */
  readonly notFound?: ErrorCode;
  /** @default the caller's signal for reads; writes run to their end whoever goes away */
  readonly signal?: AbortSignal | undefined;
}

/** Asks the vendor as one user and answers the JSON, `undefined` for an empty answer. Throws `TriggerPickerError`. */
export type Upstream = (request: UpstreamRequest) => Promise<unknown>;

/** Makes the function that asks the vendor as this user. */
export function createUpstream(settings: Settings, userId: string): Upstream {
  const { tokens } = settings;

  /** A refused token is replaced once: it may have been revoked, or a clock may be off. */
  async function sendSigned(request: UpstreamRequest, signal: AbortSignal): Promise<Reply> {
    const token = await tokens.get(userId);
    const reply = await send(settings, request, token, signal);
    if (reply.status !== 401) return reply;
    tokens.discard(userId, token);
    return send(settings, request, await tokens.get(userId), signal);
  }

  async function ask(request: UpstreamRequest, isRepeatable: boolean): Promise<unknown> {
    const timeout = request.timeout ?? (request.method === 'GET' ? 'read' : 'write');
    const reply = await withDeadline(
      settings.timeouts[timeout],
      () => new TriggerPickerError('UPSTREAM_TIMEOUT'),
      (signal) => {
        const sendOnce = () => sendSigned(request, signal);
        return isRepeatable ? retrying(signal, sendOnce) : sendOnce();
      },
      request.signal,
    );
    if (reply.status < 200 || reply.status > 299) throw toUpstreamError(reply, request.notFound);
    if (reply.json === undefined && !(reply.isEmpty && reply.status === 204)) {
      throw new TriggerPickerError('BAD_UPSTREAM');
    }
    return reply.json;
  }

  return (request) => {
    const isRead = request.method === 'GET';
    const breaker = settings.breakers[request.service];
    return breaker.run(isRead, (isProbe) => ask(request, isRead && !isProbe));
  };
}

async function send(
  settings: Settings,
  request: UpstreamRequest,
  token: string,
  signal: AbortSignal,
): Promise<Reply> {
  const { method, body } = request;
  try {
    const response = await settings.fetch(toAddress(settings, request), {
      method,
      headers: toHeaders(request, token),
      redirect: 'manual',
      signal,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const bytes = await readBytes(response, settings.limits.responseBytes, tooLarge);
    const { status, headers } = response;
    return { status, headers, json: parseJson(bytes), isEmpty: bytes.length === 0 };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    if (cause instanceof TriggerPickerError) throw cause;
    throw new TriggerPickerError('UPSTREAM_UNAVAILABLE', { cause });
  }
}

function toAddress({ urls, projectId }: Settings, { service, path, query = {} }: UpstreamRequest) {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    // Names are escaped one by one: the commas between them are the vendor's, not part of a name.
    const text = [value ?? []].flat().map(encodeURIComponent).join(',');
    return text === '' ? [] : [`${name}=${text}`];
  });
  const search = pairs.length > 0 ? `?${pairs.join('&')}` : '';
  return `${urls[service]}/projects/${encodeURIComponent(projectId)}${path}${search}`;
}

function toHeaders({ body, credentialId }: UpstreamRequest, token: string) {
  if (credentialId !== undefined && !/^[\w-]{1,128}$/.test(credentialId)) {
    throw new TriggerPickerError('BAD_REQUEST', {
      message: 'credentialId is not the id of an account.',
    });
  }
  return {
    accept: 'application/json',
    authorization: `Bearer ${token}`,
    ...(body ? { 'content-type': 'application/json' } : {}),
    ...(credentialId === undefined ? {} : { 'x-paragon-credential': credentialId }),
  };
}

function tooLarge(): Error {
  return new TriggerPickerError('BAD_UPSTREAM', {
    message:
      'The trigger service answered with more than can be taken. Raise limits.responseBytes.',
  });
}

import {
  type Endpoint,
  type EndpointInput,
  type EndpointName,
  type EndpointOutput,
  endpoints,
} from '../contract/endpoints.ts';
import type { JsonObject } from '../contract/json.ts';
import { isErrorCode, TriggerPickerError } from '../errors/error.ts';

/** Where the proxy is and how it is asked. */
export interface ClientOptions {
  /** Where the host mounted the proxy: a path or an address. @default '/api/triggers' */
  readonly baseUrl?: string | undefined;
  /** @default globalThis.fetch */
  readonly fetch?: typeof fetch | undefined;
  /** Headers for each request, for hosts whose session is not a cookie. */
  readonly headers?: (() => RequestHeaders | Promise<RequestHeaders>) | undefined;
  /** @default 'same-origin' */
  readonly credentials?: RequestInit['credentials'];
}

/** Named by way of a global that Node's types have as well: whoever has no DOM in theirs reads this too. */
type RequestHeaders = RequestInit['headers'];

/** What one call may carry beside its input. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Two calls with the same key have one effect. */
  readonly idempotencyKey?: string | undefined;
}

/** One method for each operation of the contract; each rejects with `TriggerPickerError`, or with the signal's reason. */
export type TriggerClient = {
  readonly [Name in EndpointName]: (
    input: EndpointInput<Name>,
    options?: CallOptions,
  ) => Promise<EndpointOutput<Name>>;
};

/** Makes the browser's client of the host's proxy, derived from the contract table. */
export function createClient(options: ClientOptions = {}): TriggerClient {
  const names = Object.keys(endpoints) as EndpointName[];
  const methods = names.map((name) => [
    name,
    (input: JsonObject, call: CallOptions = {}) =>
      callEndpoint(endpoints[name], input, call, options),
  ]);
  // Each method is typed by its row of the table; Object.fromEntries cannot say so.
  return Object.fromEntries(methods) as TriggerClient;
}

async function callEndpoint(
  endpoint: Endpoint,
  input: JsonObject,
  call: CallOptions,
  options: ClientOptions,
): Promise<unknown> {
  const response = await send(endpoint, input, call, options);
  const body = await readJson(response);
  if (!response.ok) throw toError(response, body);
  const parsed = endpoint.output.safeParse(body ?? {});
  if (!parsed.success) throw new TriggerPickerError('BAD_RESPONSE', { cause: parsed.error });
  return parsed.data;
}

async function send(
  endpoint: Endpoint,
  input: JsonObject,
  call: CallOptions,
  options: ClientOptions,
): Promise<Response> {
  const {
    baseUrl = '/api/triggers',
    fetch = globalThis.fetch,
    credentials = 'same-origin',
  } = options;
  const { path, query, body } = placeInput(endpoint, input);
  const headers = new Headers(await options.headers?.());
  headers.set('accept', 'application/json');
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (call.idempotencyKey !== undefined) headers.set('idempotency-key', call.idempotencyKey);
  // Nothing is sent for a call that was given up while the headers were made.
  call.signal?.throwIfAborted();
  try {
    return await fetch(`${baseUrl.replace(/\/$/, '')}${path}${query}`, {
      method: endpoint.method,
      headers,
      credentials,
      ...(body === undefined ? {} : { body }),
      ...(call.signal === undefined ? {} : { signal: call.signal }),
    });
  } catch (cause) {
    call.signal?.throwIfAborted();
    throw new TriggerPickerError('NETWORK', { cause });
  }
}

/** `:name` in the path first, then the query for GET, JSON for every other method. */
function placeInput(endpoint: Endpoint, input: JsonObject) {
  const rest = { ...input };
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  if (endpoint.method !== 'GET') {
    const body =
      Object.keys(rest).length > 0 || endpoint.method === 'POST' ? JSON.stringify(rest) : undefined;
    return { path, query: '', body };
  }
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined)
      query.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  return { path, query: query.size > 0 ? `?${query}` : '', body: undefined };
}

async function readJson(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  try {
    return await response.json();
  } catch (cause) {
    if (!response.ok) return undefined;
    throw new TriggerPickerError('BAD_RESPONSE', { status: response.status, cause });
  }
}

function toError(response: Response, body: unknown): TriggerPickerError {
  const error = isRecord(body) && isRecord(body.error) ? body.error : {};
  const retryAfter = Number(response.headers.get('retry-after'));
  return new TriggerPickerError(
    isErrorCode(error.code) ? error.code : codeOfStatus(response.status),
    {
      status: response.status,
      message: typeof error.message === 'string' ? error.message : undefined,
      requestId: typeof error.requestId === 'string' ? error.requestId : undefined,
      details: isRecord(error.details) ? (error.details as JsonObject) : undefined,
      retryAfter: retryAfter > 0 ? retryAfter : undefined,
    },
  );
}

/** For answers that something between the browser and the proxy made. */
function codeOfStatus(status: number) {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 429) return 'RATE_LIMITED';
  return status >= 500 ? 'UPSTREAM_UNAVAILABLE' : 'BAD_RESPONSE';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

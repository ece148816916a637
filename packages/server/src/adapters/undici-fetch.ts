import { type Duplex, pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, type Dispatcher } from 'undici';

export interface UndiciFetchOptions {
  /** Connections to one origin at most. @default 64 */
  readonly connections?: number | undefined;
  /** Milliseconds that an idle connection is kept. @default 30000 */
  readonly keepAliveTimeout?: number | undefined;
}

/** Answers up to this size are read at once, which is several times faster than a stream. */
const maxBuffered = 1024 * 1024;
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

const decoders: ReadonlyMap<unknown, () => Duplex> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);
/** What says nothing any more of a body that was decoded. */
const encodedOnly: ReadonlySet<string> = new Set(['content-encoding', 'content-length']);

/**
 * A fast `fetch` for servers: a pool of connections without the cost of the web's request machinery. It
 * follows no redirects and asks for no compression, which the proxy does not want; it undoes what comes unasked.
 */
export function createUndiciFetch(options: UndiciFetchOptions = {}): typeof fetch {
  const { connections = 64, keepAliveTimeout = 30_000 } = options;
  const agent = new Agent({ connections, keepAliveTimeout });
  return async (input, init) => {
    const reply = await agent.request(await toDispatch(input, init));
    const decode = decoders.get(reply.headers['content-encoding']);
    const { statusCode: status, headers } = reply;
    return new Response(await toBody(reply, decode), {
      status,
      headers: toHeaders(headers, decode ? encodedOnly : new Set()),
    });
  };
}

async function toDispatch(
  input: RequestInfo | URL,
  init: RequestInit = {},
): Promise<Dispatcher.RequestOptions> {
  const { body = null } = init;
  if (input instanceof Request || (body !== null && typeof body !== 'string')) {
    const request = new Request(input, init);
    const bytes = request.body ? new Uint8Array(await request.arrayBuffer()) : null;
    const { method, headers, signal } = request;
    return { ...toTarget(request.url), method: toMethod(method), headers, body: bytes, signal };
  }
  const { method, headers, signal = null } = init;
  const fields = headers === undefined ? {} : Object.fromEntries(new Headers(headers));
  return { ...toTarget(input), method: toMethod(method), headers: fields, body, signal };
}

function toTarget(address: string | URL) {
  const { origin, pathname, search } = new URL(address);
  return { origin, path: `${pathname}${search}` };
}

/** undici lists the methods that it knows; the server refuses any other. */
function toMethod(method = 'GET'): Dispatcher.HttpMethod {
  return method as Dispatcher.HttpMethod;
}

async function toBody(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  decode: (() => Duplex) | undefined,
) {
  if (bodiless.has(statusCode)) {
    await body.dump();
    return null;
  }
  // Whoever reads the decoded stream is told of a failure on either side of it.
  if (decode) return toWeb(pipeline(body, decode(), () => {}));
  const length = Number(headers['content-length']);
  if (length <= maxBuffered) return body.arrayBuffer();
  return toWeb(body);
}

function toWeb(body: Readable): ReadableStream<Uint8Array> {
  // One class with two declarations: Node's and the web's.
  return Readable.toWeb(body) as ReadableStream<Uint8Array>;
}

function toHeaders(
  fields: Dispatcher.ResponseData['headers'],
  without: ReadonlySet<string>,
): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(fields)) {
    if (without.has(name)) continue;
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  return headers;
}

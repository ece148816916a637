import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { toRequest } from './to-request.ts';

/** What `http.createServer` takes, and Express and Connect as a handler. */
export type NodeListener = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

export interface NodeListenerOptions {
  /** Believes `X-Forwarded-Proto` and `X-Forwarded-Host`: only behind a proxy that sets them. @default false */
  readonly trustProxy?: boolean | undefined;
}

/**
 * Lets a Node server serve a web-standard handler. Bodies are streamed both ways, and the request's signal
 * fires when the client goes away. Mount it before body parsers: they would leave nothing to verify.
 */
export function toNodeListener(
  handler: (request: Request) => Promise<Response>,
  { trustProxy = false }: NodeListenerOptions = {},
): NodeListener {
  return async (incoming, outgoing) => {
    const controller = new AbortController();
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) controller.abort();
    });
    const request = toRequest(incoming, controller.signal, trustProxy);
    if (!request) {
      outgoing.writeHead(400).end();
      return;
    }
    try {
      await send(await handler(request), incoming, outgoing);
    } catch {
      // The client has gone, or the handler is not one of ours and threw.
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500).end();
    }
  };
}

async function send(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  if (!response.body || incoming.method === 'HEAD') {
    await response.body?.cancel();
    outgoing.end();
    return;
  }
  // One class with two declarations: Node's and the web's.
  await pipeline(Readable.fromWeb(response.body as NodeReadableStream), outgoing);
}

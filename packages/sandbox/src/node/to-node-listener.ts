import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

/** A web-standard handler, as the sandbox's `fetch` is one. */
export type FetchHandler = (request: Request) => Promise<Response>;

/** Makes a listener for `node:http` of a web-standard handler. The request is aborted when its caller hangs up. */
export function toNodeListener(
  handler: FetchHandler,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (incoming, outgoing) => {
    const hangUp = new AbortController();
    outgoing.once('close', () => hangUp.abort());
    handler(toRequest(incoming, hangUp.signal))
      .then((response) => send(response, outgoing))
      .catch((error: unknown) => refuse(error, outgoing));
  };
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const item of [value ?? []].flat()) headers.append(name, item);
  }
  const { method = 'GET', url = '/' } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(url, `http://${incoming.headers.host ?? 'localhost'}`), {
    method,
    headers,
    signal,
    // Node's and the DOM's types of the same stream do not know each other; `duplex` is missing from the DOM's.
    ...(hasBody ? { body: Readable.toWeb(incoming) as BodyInit, duplex: 'half' } : {}),
  });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) {
    outgoing.end();
    return;
  }
  // The same stream again, as Node's types have it.
  await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing);
}

function refuse(error: unknown, outgoing: ServerResponse): void {
  if (outgoing.destroyed || outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  console.error(error);
  outgoing.writeHead(500).end();
}

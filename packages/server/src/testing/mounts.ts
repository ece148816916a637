import { once } from 'node:events';
import { type IncomingMessage, request as requestOverHttp } from 'node:http';
import { Readable } from 'node:stream';
import { toNodeListener } from '../adapters/node.ts';
import type { TriggerHandler } from '../index.ts';
import { listen } from './listen.ts';

/** Makes what a test calls of what a framework would serve. */
export type Mount = (handler: TriggerHandler) => TriggerHandler;

/** Every way in which this package lets a handler be mounted. */
export const mounts = {
  'a fetch handler': (handler) => handler,
  'a Node listener': overHttp,
} satisfies Record<string, Mount>;

/** Each of them, for `describe.each`. */
export const everyMount = Object.entries<Mount>(mounts);

/** Behind a proxy that ends TLS, as hosts do it: the page's origin stays the one that the test names. */
function overHttp(handler: TriggerHandler): TriggerHandler {
  const listener = toNodeListener(handler, { trustProxy: true });
  let address: Promise<string> | undefined;
  return async (request) => {
    address ??= listen(listener);
    const { port } = new URL(await address);
    const { host, pathname, search } = new URL(request.url);
    const body = Buffer.from(await request.arrayBuffer());
    const headers = {
      ...Object.fromEntries(request.headers),
      host,
      'x-forwarded-proto': 'https',
      'content-length': String(body.length),
      connection: 'close',
    };
    const { method } = request;
    const path = `${pathname}${search}`;
    const outgoing = requestOverHttp({ port, host: '127.0.0.1', path, method, headers });
    outgoing.end(body);
    const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
    const chunks = await Readable.from(incoming).toArray();
    const { statusCode: status = 0 } = incoming;
    const text = status === 204 || status === 304 ? null : Buffer.concat(chunks);
    return new Response(text, {
      status,
      headers: Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
        values.map((value): [string, string] => [name, value]),
      ),
    });
  };
}

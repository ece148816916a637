import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The demo behind a server of the host's. */
export interface FrontServer {
  readonly url: string;
  close(): void;
}

/** Stands in front of the demo, and adds headers to some of its pages. */
export async function startFront(
  demo: string,
  headersOf: (path: string) => Readonly<Record<string, string>>,
): Promise<FrontServer> {
  const server = createServer((incoming, outgoing) => {
    const { method, url = '/', headers } = incoming;
    const passed = request(new URL(url, demo), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...headersOf(url) });
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

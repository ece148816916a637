import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox } from '../create-sandbox.ts';
import type { SandboxOptions } from '../options.ts';
import type { Sandbox } from '../sandbox.ts';
import { toNodeListener } from './to-node-listener.ts';

/** How the server listens, beside how its sandbox is made. */
export interface SandboxServerOptions extends SandboxOptions {
  /** @default 0, a free one */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
}

/** A sandbox that answers over HTTP. */
export interface SandboxServer {
  readonly sandbox: Sandbox;
  readonly port: number;
  /** The API's address, without a slash at its end. */
  readonly url: string;
  /** Hangs up on everybody and stops. */
  close(): Promise<void>;
}

/** Starts a sandbox on a port of its own. */
export async function startSandboxServer({
  port: wanted = 0,
  host = '127.0.0.1',
  ...options
}: SandboxServerOptions = {}): Promise<SandboxServer> {
  const sandbox = createSandbox(options);
  const server = createServer(toNodeListener(sandbox.fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, host, resolve);
  });
  // A TCP server's address is an object once it listens.
  const { port } = server.address() as AddressInfo;
  return {
    sandbox,
    port,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}${options.basePath ?? ''}`,
    close: () =>
      new Promise((resolve, reject) => {
        sandbox.stop();
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

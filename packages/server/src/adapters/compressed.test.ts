import type { IncomingMessage } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { createSandbox } from '@trigger-picker/sandbox';
import { describe, expect, it } from 'vitest';
import { createTriggerHandler } from '../index.ts';
import { codeOf } from '../testing/create-test-proxy.ts';
import { listen } from '../testing/listen.ts';
import { createUndiciFetch, toNodeListener } from './node.ts';

type Encode = (bytes: Buffer) => Buffer;

/** The sandbox behind a server that compresses whatever it answers, asked or not, and says how long it is. */
async function serveCompressed(encoding: string, encode: Encode) {
  const sandbox = createSandbox({ connected: { anna: { slack: 1 } } });
  const seen: IncomingMessage['headers'][] = [];
  const vendor = await listen(async (incoming, outgoing) => {
    seen.push(incoming.headers);
    const headers = { authorization: incoming.headers.authorization ?? '' };
    const answer = await sandbox.fetch(`http://vendor.test${incoming.url}`, { headers });
    const body = encode(Buffer.from(await answer.arrayBuffer()));
    outgoing.writeHead(answer.status, {
      'content-type': 'application/json',
      'content-encoding': encoding,
      'content-length': body.length,
    });
    outgoing.end(body);
  });
  return { sandbox, vendor, seen };
}

const fetches = [
  ['the global fetch', () => globalThis.fetch],
  ['the undici fetch', createUndiciFetch],
] as const;

const encodings = [
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
] as const;

describe.each(fetches)('a vendor that compresses, asked by %s', (_, createFetch) => {
  async function mount(encoding: string, encode: Encode, limits = {}) {
    const { sandbox, vendor, seen } = await serveCompressed(encoding, encode);
    const handler = createTriggerHandler({
      projectId: sandbox.projectId,
      signingKey: await sandbox.signingKey(),
      urls: { actionkit: vendor, connect: vendor, cdn: 'https://cdn.test' },
      fetch: createFetch(),
      authenticate: () => ({ userId: 'anna' }),
      limits,
    });
    return { sandbox, seen, proxy: await listen(toNodeListener(handler)) };
  }

  it.each(encodings)(
    'P10: an answer in %s arrives whole, and none of its lengths are passed on',
    async (encoding, encode) => {
      const { proxy, seen } = await mount(encoding, encode);
      const response = await fetch(`${proxy}/api/triggers/triggers`, {
        headers: { 'accept-encoding': 'identity' },
      });
      const text = await response.text();
      const length = response.headers.get('content-length');
      expect(response.headers.get('content-encoding')).toBeNull();
      expect(length === null || Number(length) === Buffer.byteLength(text)).toBe(true);
      expect((JSON.parse(text) as { triggers: object[] }).triggers.length).toBeGreaterThan(100);
      expect(seen).toHaveLength(1);
    },
  );

  it('P10: one that is cut off is no catalog', async () => {
    const { proxy } = await mount('gzip', (bytes) => gzipSync(bytes).subarray(0, -20));
    const response = await fetch(`${proxy}/api/triggers/accounts`);
    expect(response.status).toBeGreaterThanOrEqual(502);
  });

  it('P10, P25: one that is small and becomes large is not read to its end', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const { proxy } = await mount('gzip', () => bomb, { responseBytes: 1024 * 1024 });
    const before = process.memoryUsage().arrayBuffers;
    const response = await fetch(`${proxy}/api/triggers/accounts`);
    expect(await codeOf(response)).toEqual([502, 'BAD_UPSTREAM']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
  });
});

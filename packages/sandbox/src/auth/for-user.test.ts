import { exportPKCS8, exportSPKI, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../clock.ts';
import { createSandbox } from '../create-sandbox.ts';
import { createCaller } from '../testing/create-caller.ts';
import { createTestSandbox } from '../testing/create-test-sandbox.ts';
import type { TokenOptions } from '../testing/sign-token.ts';

const clock = createManualClock(Date.UTC(2026, 5, 1));
const now = clock.now();
const inSeconds = (offset: number) => Math.floor(now / 1000) + offset;

async function statusWith(token: TokenOptions) {
  const { callAs } = await createTestSandbox({ clock, catalog: [] });
  const call = await callAs('ada', token);
  return call<{ message: string; code: string; status: number; meta: { requestId: string } }>(
    'GET',
    '/sdk/me',
  );
}

describe('the user token', () => {
  it('lets its subject in, by the clock of the sandbox', async () => {
    const { status, body } = await statusWith({});
    expect(status).toBe(200);
    expect(body).toMatchObject({ authenticated: true, userId: 'ada' });
  });

  it('may omit the audience, as older samples do', async () => {
    expect((await statusWith({ claims: { aud: undefined } })).status).toBe(200);
  });

  it.each<[string, TokenOptions]>([
    ['expired', { lifetime: -1 }],
    ['not yet valid', { claims: { nbf: inSeconds(60) } }],
    ['for another project', { claims: { aud: 'useparagon.com/another' } }],
    ['without a subject', { claims: { sub: undefined } }],
    ['with an empty subject', { claims: { sub: '' } }],
    ['without an expiry', { claims: { exp: undefined } }],
  ])('is refused in the vendor’s shape when it is %s', async (_, token) => {
    const { status, body } = await statusWith(token);
    expect(status).toBe(401);
    expect(body).toEqual({
      message: 'Unauthorized',
      code: '40100',
      status: 401,
      meta: { requestId: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4/) },
    });
  });

  it('is refused when another key signed it', async () => {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    expect((await statusWith({ key: await exportPKCS8(privateKey) })).status).toBe(401);
  });

  it('is refused on another project’s path, and when it is missing', async () => {
    const { sandbox, call } = await createTestSandbox({ catalog: [] });
    expect((await call('GET', '/../another/sdk/me')).status).toBe(401);
    const naked = await sandbox.fetch(`https://x.test/projects/${sandbox.projectId}/sdk/me`);
    expect(naked.status).toBe(401);
  });

  it('is signed with the pair that the sandbox makes, when it was given none', async () => {
    const sandbox = createSandbox({ catalog: [] });
    const call = await createCaller(sandbox);
    expect((await call('GET', '/sdk/me')).status).toBe(200);
    expect(await sandbox.signingKey()).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  });

  it('is checked with the public key that was given, whose private half stays with its owner', async () => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    const sandbox = createSandbox({ catalog: [], publicKey: await exportSPKI(pair.publicKey) });
    const call = await createCaller(sandbox, 'ada', { key: await exportPKCS8(pair.privateKey) });
    expect((await call('GET', '/sdk/me')).status).toBe(200);
    await expect(sandbox.signingKey()).rejects.toThrow(/private key that goes with it/);
  });
});

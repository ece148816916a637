import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { decodeJwt } from 'jose';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTokenSource, type TokenOptions } from './token-source.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const signingKey = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const start = Date.UTC(2026, 0, 1);

function createSource(token?: TokenOptions, projectId = 'p1') {
  const clock = { now: start };
  const source = createTokenSource({ projectId, signingKey, token, now: () => clock.now });
  return { source, clock, sign: vi.spyOn(crypto.subtle, 'sign') };
}

afterEach(() => vi.restoreAllMocks());

describe('user tokens', () => {
  it("carry the vendor's claims, issued a little in the past", async () => {
    const { source } = createSource({ ttlSeconds: 600, permissions: { 'integration:*': true } });
    const claims = decodeJwt(await source.get('anna'));
    const seconds = start / 1000;
    expect(claims).toEqual({
      sub: 'anna',
      aud: 'useparagon.com/p1',
      iat: seconds - 30,
      exp: seconds + 600,
      'urn:useparagon:connect:permissions': { 'integration:*': true },
    });
  });

  it('P12: a hundred requests at once, with an expired token, sign once', async () => {
    const { source, clock, sign } = createSource();
    await source.get('anna');
    clock.now += 3_600_000;
    sign.mockClear();
    const tokens = await Promise.all(Array.from({ length: 100 }, () => source.get('anna')));
    expect(sign).toHaveBeenCalledTimes(1);
    expect(new Set(tokens).size).toBe(1);
  });

  it('P13: are never shared between users, whatever their ids look like', async () => {
    const { source } = createSource();
    const userId = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom('a:b', 'a', '__proto__'),
    );
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(userId, { minLength: 2, maxLength: 4 }), async (ids) => {
        for (const id of ids) expect(decodeJwt(await source.get(id)).sub).toBe(id);
      }),
      { numRuns: 40 },
    );
  });

  it('P13: are never shared between projects', async () => {
    const [one, two] = [createSource(undefined, 'p1'), createSource(undefined, 'p2')];
    expect(await one.source.get('anna')).not.toBe(await two.source.get('anna'));
  });

  it('P14: are replaced a minute before they end, and not before', async () => {
    const { source, clock } = createSource();
    const first = await source.get('anna');
    clock.now += 3_539_000;
    expect(await source.get('anna')).toBe(first);
    clock.now += 2_000;
    expect(await source.get('anna')).not.toBe(first);
  });

  it('P14: a clock that jumps back gets a token of its own time, once', async () => {
    const { source, clock, sign } = createSource();
    await source.get('anna');
    clock.now -= 3_600_000;
    sign.mockClear();
    const token = await source.get('anna');
    await source.get('anna');
    expect(decodeJwt(token).iat).toBe(clock.now / 1000 - 30);
    expect(sign).toHaveBeenCalledTimes(1);
  });

  it('a token that was refused is forgotten; the one that has taken its place is not', async () => {
    const { source, clock } = createSource();
    const first = await source.get('anna');
    source.discard('anna', first);
    clock.now += 1_000;
    const second = await source.get('anna');
    source.discard('anna', first);
    expect(await source.get('anna')).toBe(second);
    expect(second).not.toBe(first);
  });

  it.each([0, -1, 59, 86_401, Number.NaN])(
    'P16: a lifetime of %d seconds is refused at the start',
    (ttlSeconds) => {
      expect(() => createSource({ ttlSeconds })).toThrow(
        expect.objectContaining({ code: 'BAD_CONFIGURATION' }),
      );
    },
  );
});

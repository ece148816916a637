import { type JsonObject, TriggerPickerError } from '@trigger-picker/core';
import { SignJWT } from 'jose';
import { importSigningKey, readSigningKey } from './signing-key.ts';

/** What user tokens look like. */
export interface TokenOptions {
  /** Seconds that a token is good for: 60 to 86,400. @default 3600 */
  readonly ttlSeconds?: number | undefined;
  /** The vendor's claim `urn:useparagon:connect:permissions`: scopes to permissions. @default absent */
  readonly permissions?: JsonObject | undefined;
}

/** A user token, and when it ends. */
export interface UserToken {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** Mints user tokens for one project with one key, and keeps them while they are fresh. */
export interface TokenSource {
  /** A token of the user's that is good for a while yet. */
  get(userId: string): Promise<string>;
  /** Forgets a token that the vendor refused, unless a newer one stands in its place. */
  discard(userId: string, token: string): void;
  /** A new token that is not kept. */
  mint(userId: string, options?: TokenOptions): Promise<UserToken>;
}

interface TokenSourceOptions {
  readonly projectId: string;
  readonly signingKey: string;
  readonly token?: TokenOptions | undefined;
  readonly now: () => number;
}

interface CachedToken {
  readonly pending: Promise<UserToken>;
  readonly mintedAt: number;
  readonly staleAt: number;
  settled?: string;
}

const defaultTtl = 3600;
/** For vendors whose clock runs behind ours. */
const backdate = 30;
const maxUsers = 10_000;

/** Makes the source. Throws `BAD_SIGNING_KEY` and `BAD_CONFIGURATION` at once, before any request. */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { projectId, now } = options;
  const pkcs8 = readSigningKey(options.signingKey);
  const ttl = checkTtl(options.token?.ttlSeconds ?? defaultTtl);
  const cache = new Map<string, CachedToken>();
  let key: Promise<CryptoKey> | undefined;

  async function mint(userId: string, { ttlSeconds = ttl, permissions }: TokenOptions = {}) {
    key ??= importSigningKey(pkcs8);
    const seconds = Math.floor(now() / 1000);
    const claims = permissions ? { 'urn:useparagon:connect:permissions': permissions } : {};
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
      .setSubject(userId)
      .setAudience(`useparagon.com/${projectId}`)
      .setIssuedAt(seconds - backdate)
      .setExpirationTime(seconds + ttlSeconds)
      .sign(await key);
    return { token, expiresAt: (seconds + ttlSeconds) * 1000 };
  }

  /** Kept before it is signed, so that a hundred requests at once wait for one signature. */
  function mintAndKeep(userId: string): CachedToken {
    const mintedAt = now();
    const early = Math.min(60, ttl / 2);
    const cached: CachedToken = {
      pending: mint(userId, options.token),
      mintedAt,
      staleAt: mintedAt + (ttl - early) * 1000,
    };
    cached.pending.then(
      ({ token }) => {
        cached.settled = token;
      },
      () => forget(userId, cached),
    );
    cache.delete(userId);
    cache.set(userId, cached);
    const [oldest] = cache.keys();
    if (cache.size > maxUsers && oldest !== undefined) cache.delete(oldest);
    return cached;
  }

  function forget(userId: string, cached: CachedToken | undefined) {
    if (cached && cache.get(userId) === cached) cache.delete(userId);
  }

  return {
    mint,
    async get(userId) {
      const cached = cache.get(userId);
      // A clock that was set back would make this token one from the future.
      const isFresh = cached && now() < cached.staleAt && now() > cached.mintedAt - 60_000;
      return (await (isFresh ? cached : mintAndKeep(userId)).pending).token;
    },
    discard(userId, token) {
      const cached = cache.get(userId);
      if (cached?.settled === token) forget(userId, cached);
    },
  };
}

/** Between one minute and one day: shorter would be refreshed all the time, longer could not be taken back. */
export function checkTtl(seconds: number): number {
  if (Number.isFinite(seconds) && seconds >= 60 && seconds <= 86_400) return seconds;
  throw new TriggerPickerError('BAD_CONFIGURATION', {
    message: `ttlSeconds must be between 60 and 86400, and is ${seconds}.`,
  });
}

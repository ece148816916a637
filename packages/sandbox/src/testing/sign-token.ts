import { importPKCS8, SignJWT } from 'jose';
import type { Sandbox } from '../sandbox.ts';

/** What a test may get wrong on purpose. */
export interface TokenOptions {
  /** Milliseconds since the epoch. @default Date.now() */
  readonly now?: number;
  /** Seconds until it expires. @default 3600 */
  readonly lifetime?: number;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** PKCS#8 PEM. @default the sandbox's own */
  readonly key?: string;
}

/** A user token as a host would sign it. */
export async function signToken(
  sandbox: Sandbox,
  userId: string,
  options: TokenOptions = {},
): Promise<string> {
  const seconds = Math.floor((options.now ?? Date.now()) / 1000);
  const key = await importPKCS8(options.key ?? (await sandbox.signingKey()), 'RS256');
  return new SignJWT({
    sub: userId,
    aud: `useparagon.com/${sandbox.projectId}`,
    iat: seconds,
    exp: seconds + (options.lifetime ?? 3600),
    ...options.claims,
  })
    .setProtectedHeader({ alg: 'RS256' })
    .sign(key);
}

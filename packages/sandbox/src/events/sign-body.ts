import type { Unconfirmed } from '../unconfirmed.ts';

/** The value of `x-paragon-signature`: HMAC-SHA256 of exactly the bytes that are sent. */
export async function signBody(
  bytes: Uint8Array<ArrayBuffer>,
  secret: string,
  { signatureEncoding }: Pick<Unconfirmed, 'signatureEncoding'>,
): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    algorithm,
    false,
    ['sign'],
  );
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes));
  return `v1=${encodings[signatureEncoding](digest)}`;
}

const encodings: Record<Unconfirmed['signatureEncoding'], (digest: Uint8Array) => string> = {
  hex: (digest) => Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  base64: (digest) => btoa(String.fromCharCode(...digest)),
};

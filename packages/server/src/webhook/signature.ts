import { type ErrorCode, TriggerPickerError } from '@trigger-picker/core';

/** How the bytes of a signature are written. The vendor does not say; hexadecimal is expected. */
export type SignatureEncoding = 'hex' | 'base64';

/** Throws unless one of the header's signatures fits the body. */
export type VerifySignature = (
  header: string | null,
  body: Uint8Array<ArrayBuffer>,
) => Promise<void>;

const algorithm = { name: 'HMAC', hash: 'SHA-256' };
/** More than a rotation needs, few enough that a long header costs nothing. */
const maxSignatures = 8;

const patterns: Readonly<Record<SignatureEncoding, RegExp>> = {
  hex: /^[\da-f]{64}$/i,
  base64: /^[\w+/-]{43}=?$/,
};

/** Makes the check. Throws `BAD_CONFIGURATION` at once for a secret that could not be one. */
export function createSignatureCheck(
  secrets: readonly string[],
  encoding: SignatureEncoding,
): VerifySignature {
  checkSecrets(secrets);
  let keys: Promise<readonly CryptoKey[]> | undefined;

  return async (header, body) => {
    const signatures = readSignatures(header, encoding);
    keys ??= Promise.all(secrets.map(importSecret));
    for (const key of await keys) {
      for (const signature of signatures) {
        // Compares in constant time: nothing here looks at the digest itself.
        if (await crypto.subtle.verify(algorithm, key, signature, body)) return;
      }
    }
    throw new TriggerPickerError('SIGNATURE_INVALID');
  };
}

/** The header holds `v1=` entries, split by commas; a header that came twice is joined the same way. */
function readSignatures(
  header: string | null,
  encoding: SignatureEncoding,
): readonly Uint8Array<ArrayBuffer>[] {
  const entries = (header ?? '').split(',').map((entry) => entry.trim());
  const known = entries.filter((entry) => entry.startsWith('v1='));
  const written = known.map((entry) => entry.slice('v1='.length)).filter(Boolean);
  if (written.length === 0) {
    const isOther = known.length === 0 && entries.some(Boolean);
    const code: ErrorCode = isOther ? 'UNSUPPORTED_SIGNATURE_VERSION' : 'SIGNATURE_MISSING';
    throw new TriggerPickerError(code);
  }
  return written
    .slice(0, maxSignatures)
    .filter((text) => patterns[encoding].test(text))
    .map((text) => (encoding === 'hex' ? fromHex(text) : fromBase64(text)));
}

function checkSecrets(secrets: readonly string[]): void {
  const isSound = (secret: unknown) => typeof secret === 'string' && /^\S+$/.test(secret);
  if (secrets.length > 0 && secrets.every(isSound)) return;
  throw new TriggerPickerError('BAD_CONFIGURATION', {
    message: 'signingSecret must be set, and must not hold blanks or line breaks.',
  });
}

function importSecret(secret: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(secret);
  return crypto.subtle.importKey('raw', bytes, algorithm, false, ['verify']);
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
  );
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const standard = text.replace(/-/g, '+').replace(/_/g, '/');
  return Uint8Array.from(atob(standard), (char) => char.charCodeAt(0));
}

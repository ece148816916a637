import { TriggerPickerError } from '@trigger-picker/core';
import { type DerElement, derTags, readDer, writeDer } from './der.ts';

const rsaOid = Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01);
const minModulusBits = 2048;

/** What stands in the PEM, where it is not a private RSA key. */
const refusedLabels: Readonly<Record<string, string>> = {
  'PUBLIC KEY': 'The signing key is a public key. Pass the private one.',
  'RSA PUBLIC KEY': 'The signing key is a public key. Pass the private one.',
  CERTIFICATE: 'The signing key is a certificate. Pass the private key.',
  'EC PRIVATE KEY': 'The signing key is an EC key. Pass the RSA private key of the project.',
  'ENCRYPTED PRIVATE KEY': 'The signing key is encrypted. Pass it without a passphrase.',
};

/**
 * Reads an RSA private key as it is found in environment variables and secret stores: PEM (PKCS#8 or
 * PKCS#1) with line breaks, CRLF, a literal `\n` or blanks, in quotes or not, or all of it in base64.
 * Answers PKCS#8 bytes. Throws `BAD_SIGNING_KEY`, with a message that holds none of the key.
 */
export function readSigningKey(text: string): Uint8Array<ArrayBuffer> {
  if (typeof text !== 'string' || text.trim() === '') refuse('The signing key is empty.');
  return toPkcs8(toDer(unwrap(text)));
}

/** The key for signing user tokens, out of PKCS#8 bytes. */
export async function importSigningKey(pkcs8: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  try {
    return await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
  } catch {
    // The cause is left out on purpose: nothing that has seen the key is passed on.
    return refuse();
  }
}

function unwrap(text: string): string {
  const [, , quoted] = /^(["'`])([\s\S]*)\1$/.exec(text.trim()) ?? [];
  return (quoted ?? text).replace(/\\r/g, '').replace(/\\n/g, '\n').trim();
}

function toDer(text: string): Uint8Array {
  const pem = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/.exec(text);
  if (pem) {
    const [, label = '', content = ''] = pem;
    if (label !== 'PRIVATE KEY' && label !== 'RSA PRIVATE KEY') refuse(refusedLabels[label]);
    return fromBase64(content);
  }
  if (text.includes('-----')) refuse('The signing key is cut off: its PEM has no end.');
  const bytes = fromBase64(text);
  const decoded = new TextDecoder().decode(bytes);
  return decoded.includes('-----BEGIN ') ? toDer(unwrap(decoded)) : bytes;
}

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), (char) => char.charCodeAt(0));
  } catch {
    return refuse();
  }
}

function toPkcs8(der: Uint8Array): Uint8Array<ArrayBuffer> {
  const [first, second, third] = readSequence(der);
  if (first.tag === derTags.sequence) refuse(refusedLabels['PUBLIC KEY']);
  if (second.tag === derTags.integer) {
    checkModulus(second);
    const algorithm = writeDer(
      derTags.sequence,
      writeDer(derTags.oid, rsaOid),
      Uint8Array.of(5, 0),
    );
    const version = writeDer(derTags.integer, Uint8Array.of(0));
    return writeDer(derTags.sequence, version, algorithm, writeDer(derTags.octetString, der));
  }
  const [oid] = readDer(second.content) ?? [];
  if (oid?.tag !== derTags.oid || String(oid.content) !== String(rsaOid)) {
    refuse('The signing key is not an RSA key. Pass the RSA private key of the project.');
  }
  if (third?.tag !== derTags.octetString) refuse();
  checkModulus(readSequence(third.content)[1]);
  return Uint8Array.from(der);
}

function readSequence(der: Uint8Array): readonly [DerElement, DerElement, DerElement?] {
  const [outer, ...others] = readDer(der) ?? [];
  const [first, second, third] = (outer && readDer(outer.content)) ?? [];
  if (outer?.tag !== derTags.sequence || others.length > 0 || !first || !second) return refuse();
  return [first, second, third];
}

function checkModulus({ tag, content }: DerElement): void {
  if (tag !== derTags.integer) refuse();
  const start = content.findIndex((byte) => byte !== 0);
  const bits = start < 0 ? 0 : (content.length - start) * 8 - Math.clz32(content[start] ?? 0) + 24;
  if (bits < minModulusBits) {
    refuse(`The signing key has ${bits} bits. Pass an RSA key of at least ${minModulusBits}.`);
  }
}

function refuse(message?: string): never {
  throw new TriggerPickerError('BAD_SIGNING_KEY', { message });
}

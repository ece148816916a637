import { createPublicKey, generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { isTriggerPickerError } from '@trigger-picker/core';
import { describe, expect, it } from 'vitest';
import { createTriggerService } from '../service/create-trigger-service.ts';
import { importSigningKey, readSigningKey } from './signing-key.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (key: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1') =>
  key.export({ type, format: 'pem' }) as string;
const pkcs8 = pem(rsa.privateKey, 'pkcs8');
const pkcs1 = pem(rsa.privateKey, 'pkcs1');
const escaped = pkcs8.replaceAll('\n', '\\n');

const accepted = {
  'PKCS#8': pkcs8,
  'PKCS#1': pkcs1,
  'with \\n escaped': escaped,
  'with \\r\\n escaped': pkcs8.replaceAll('\n', '\\r\\n'),
  'in double quotes, escaped': `"${escaped}"`,
  'in single quotes': `'${pkcs8}'`,
  'with CRLF': pkcs8.replaceAll('\n', '\r\n'),
  'on one line, with blanks': pkcs8.replaceAll('\n', ' '),
  'with blank lines around': `\n\n  ${pkcs1}\n\n`,
  'PEM in base64': btoa(pkcs8),
  'escaped PEM in base64': btoa(escaped),
  'DER in base64': rsa.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  'PKCS#1 DER in base64': rsa.privateKey
    .export({ type: 'pkcs1', format: 'der' })
    .toString('base64'),
  'after bag attributes': `Bag Attributes\n  friendlyName: x\n${pkcs8}`,
};

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const small = generateKeyPairSync('rsa', { modulusLength: 1024 });
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 });
const encrypted = rsa.privateKey.export({
  type: 'pkcs8',
  format: 'pem',
  cipher: 'aes-256-cbc',
  passphrase: 'x',
}) as string;

const refused = {
  'an EC key (PKCS#8)': pem(ec.privateKey, 'pkcs8'),
  'an EC key (SEC1)': pem(ec.privateKey, 'sec1'),
  'an RSA-PSS key': pem(pss.privateKey, 'pkcs8'),
  'a public key': rsa.publicKey.export({ type: 'spki', format: 'pem' }) as string,
  'a public key (PKCS#1)': rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }) as string,
  'a public key in base64': rsa.publicKey
    .export({ type: 'spki', format: 'der' })
    .toString('base64'),
  'a key of 1024 bits': pem(small.privateKey, 'pkcs8'),
  'a key of 1024 bits (PKCS#1)': pem(small.privateKey, 'pkcs1'),
  'an encrypted key': encrypted,
  'a PEM that is cut off': pkcs8.slice(0, 800),
  'a DER that is cut off': btoa(atob(accepted['DER in base64']).slice(0, 800)),
  'something else': 'sk_live_4eC39HqLyjWDarjtT1zdp7dc',
  nothing: '  ',
};

describe('the signing key', () => {
  it.each(Object.entries(accepted))('P15: is read %s, and signs', async (_, text) => {
    const key = await importSigningKey(readSigningKey(text));
    const data = new TextEncoder().encode('signed');
    const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, data);
    const publicKey = createPublicKey(rsa.privateKey);
    expect(verify('sha256', data, publicKey, new Uint8Array(signature))).toBe(true);
  });

  it.each(Object.entries(refused))(
    'P15: %s is refused at the start, without a byte of it',
    (_, signingKey) => {
      const start = () => createTriggerService({ projectId: 'p', signingKey });
      expect(start).toThrow(expect.objectContaining({ code: 'BAD_SIGNING_KEY' }));
      try {
        start();
      } catch (error) {
        const said = isTriggerPickerError(error)
          ? `${error.message} ${error.cause} ${error.stack}`
          : '';
        for (const line of signingKey.split(/[\s\\n]+/).filter((word) => word.length > 12)) {
          expect(said).not.toContain(line.slice(0, 12));
        }
      }
    },
  );

  it('each of the usual mistakes is named', () => {
    const messageOf = (text: string) => {
      try {
        return String(readSigningKey(text));
      } catch (error) {
        return String(error);
      }
    };
    expect(messageOf(refused['an EC key (PKCS#8)'])).toMatch(/not an RSA key/);
    expect(messageOf(refused['a public key in base64'])).toMatch(/public key/);
    expect(messageOf(refused['a key of 1024 bits (PKCS#1)'])).toMatch(/1024 bits/);
    expect(messageOf(refused['an encrypted key'])).toMatch(/passphrase/);
  });
});

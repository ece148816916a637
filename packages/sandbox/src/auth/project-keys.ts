import { exportPKCS8, generateKeyPair, importSPKI } from 'jose';

/** The project's RSA pair: the host signs user tokens with one half, the sandbox checks them with the other. */
export interface ProjectKeys {
  verifyingKey(): Promise<CryptoKey>;
  /** PKCS#8 PEM. */
  signingKey(): Promise<string>;
}

/** Uses the public key that is given (SPKI PEM), or makes a pair when it is first needed. */
export function createProjectKeys(publicKey?: string): ProjectKeys {
  if (publicKey !== undefined) {
    const imported = once(() => importSPKI(publicKey, 'RS256'));
    return {
      verifyingKey: imported,
      signingKey: () =>
        Promise.reject(
          new Error(
            'The sandbox was given a publicKey: sign with the private key that goes with it.',
          ),
        ),
    };
  }
  const pair = once(() => generateKeyPair('RS256', { extractable: true }));
  return {
    verifyingKey: async () => (await pair()).publicKey,
    signingKey: once(async () => exportPKCS8((await pair()).privateKey)),
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

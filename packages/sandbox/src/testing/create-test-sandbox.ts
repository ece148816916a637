import { exportPKCS8, exportSPKI, generateKeyPair } from 'jose';
import { createSandbox } from '../create-sandbox.ts';
import type { SandboxOptions } from '../options.ts';
import type { Sandbox } from '../sandbox.ts';
import { type Caller, createCaller } from './create-caller.ts';
import type { TokenOptions } from './sign-token.ts';

/** A sandbox, and a way to call it as any user. */
export interface TestSandbox {
  readonly sandbox: Sandbox;
  readonly callAs: (userId: string, token?: TokenOptions) => Promise<Caller>;
  readonly call: Caller;
}

// Making a pair takes a tenth of a second: one for each test file, not one for each test.
const pair = generateKeyPair('RS256', { extractable: true });

/** A sandbox whose `call` is made by the user `ada`, with the sandbox's time. */
export async function createTestSandbox(options: SandboxOptions = {}): Promise<TestSandbox> {
  const { publicKey, privateKey } = await pair;
  const sandbox = createSandbox({ publicKey: await exportSPKI(publicKey), ...options });
  const key = await exportPKCS8(privateKey);
  const now = options.clock?.now() ?? Date.now();
  const callAs: TestSandbox['callAs'] = (userId, token) =>
    createCaller(sandbox, userId, { key, now, lifetime: 1e6, ...token });
  return { sandbox, callAs, call: await callAs('ada') };
}

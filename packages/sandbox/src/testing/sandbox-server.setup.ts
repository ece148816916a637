import type { TestProject } from 'vitest/node';
import { startSandboxServer } from '../node.ts';
import { signToken } from './sign-token.ts';

/** What the browser tests know of the server that runs beside them. */
export interface ProvidedSandbox {
  readonly url: string;
  readonly projectId: string;
  readonly token: string;
  readonly expiredToken: string;
  readonly firstCredentialId: string;
  readonly secondCredentialId: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sandbox: ProvidedSandbox;
  }
}

/** Starts the sandbox over real HTTP for the vendor's SDK. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { sandbox, url, close } = await startSandboxServer({
    connected: { ada: { slack: 2, salesforce: 1, 'custom.acme-ledger': 1 } },
  });
  const [first, second] = sandbox.accounts('ada', 'slack');
  project.provide('sandbox', {
    url,
    projectId: sandbox.projectId,
    token: await signToken(sandbox, 'ada'),
    expiredToken: await signToken(sandbox, 'ada', { lifetime: -60 }),
    firstCredentialId: first?.id ?? '',
    secondCredentialId: second?.id ?? '',
  });
  return close;
}

import { describe, expect, it } from 'vitest';
import { createParagonConnect } from './create-paragon-connect.ts';
import type { ParagonConnectParams, ParagonSdk } from './paragon-sdk.ts';

type Step = (params: ParagonConnectParams) => unknown;

/** The SDK as far as it is called: its portal plays one step. */
function createSdk(step: Step) {
  const calls: string[] = [];
  const opened: ParagonConnectParams[] = [];
  const sdk: ParagonSdk = {
    authenticate: async (projectId, token) => void calls.push(`authenticate ${projectId} ${token}`),
    connect: (integration, params) => {
      calls.push(`connect ${integration}`);
      opened.push(params);
      return step(params);
    },
    closePortal: () => {
      calls.push('close');
      opened.at(-1)?.onClose();
    },
    configureGlobal: ({ host }) => void calls.push(`configure ${host}`),
  };
  return { sdk, calls, opened };
}

const client = {
  createConnectToken: async () => ({
    projectId: 'p',
    token: 't',
    expiresAt: '2030-01-01T00:00:00Z',
  }),
};
const slack = {
  id: 'c1',
  integration: 'slack',
  label: 'Acme',
  status: 'INVALID',
  isDefault: false,
};

function run(step: Step, signal = new AbortController().signal) {
  const { sdk, calls, opened } = createSdk(step);
  const connect = createParagonConnect({ client, loadSdk: async () => sdk });
  return {
    calls,
    opened,
    ask: (account?: typeof slack) => connect({ integration: 'slack', account, signal }),
  };
}

describe('createParagonConnect', () => {
  it('C70: answers success once, and closes the portal behind it', async () => {
    const { ask, calls, opened } = run(({ onInstall }) => onInstall({ credentialId: 'c9' }));
    expect(await ask()).toEqual({ outcome: 'connected', credentialId: 'c9' });
    expect(calls).toEqual(['authenticate p t', 'connect slack', 'close']);
    expect(opened[0]).toMatchObject({ allowMultipleCredentials: true });
  });

  it('C72: reconnects the same account, whichever one the SDK names', async () => {
    const { ask, opened } = run(({ onInstall }) => onInstall({ credentialId: 'default' }));
    expect(await ask(slack)).toEqual({ outcome: 'connected', credentialId: 'c1' });
    expect(opened[0]).toMatchObject({ selectedCredentialId: 'c1' });
    expect(opened[0]).not.toHaveProperty('allowMultipleCredentials');
  });

  it('C70: tells a closed portal from a refusal with its reason', async () => {
    expect(await run(({ onClose }) => onClose()).ask()).toEqual({ outcome: 'cancelled' });
    const refused = run(({ onError }) => onError(new Error('access_denied')));
    expect(await refused.ask()).toEqual({ outcome: 'refused', message: 'access_denied' });
    const rejected = run(() => Promise.reject(new Error('popup blocked')));
    expect(await rejected.ask()).toEqual({ outcome: 'refused', message: 'popup blocked' });
  });

  it('C76: closes the portal and ends when nobody waits any more', async () => {
    const controller = new AbortController();
    const { ask, calls } = run(() => controller.abort(), controller.signal);
    expect(await ask()).toEqual({ outcome: 'cancelled' });
    expect(calls.at(-1)).toBe('close');
  });

  it('C77: loads the SDK at the first connect, once, and again after a failure', async () => {
    const { sdk, calls } = createSdk(({ onInstall }) => onInstall({}));
    const answers = [async () => Promise.reject(new Error('offline')), async () => sdk];
    let loads = 0;
    const loadSdk = () => (answers[loads++] ?? (async () => sdk))();
    const hosts = { host: 'paragon.acme.test' };
    const connect = createParagonConnect({ client, loadSdk, hosts });
    expect(loads).toBe(0);
    const request = { integration: 'slack', signal: new AbortController().signal };
    await expect(connect(request)).rejects.toThrow('offline');
    await connect(request);
    await connect(request);
    expect(loads).toBe(2);
    expect(calls.filter((call) => call.startsWith('configure'))).toEqual([
      'configure paragon.acme.test',
    ]);
  });
});

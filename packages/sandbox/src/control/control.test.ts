import { describe, expect, it } from 'vitest';
import { createSandbox } from '../create-sandbox.ts';
import { testIntegration } from '../testing/test-integration.ts';

function open(controls = true) {
  const sandbox = createSandbox({
    catalog: [testIntegration],
    connected: { ada: { desk: 1 } },
    webhookUrl: 'https://host.test/hooks',
    deliver: async () => new Response(),
    controls,
  });
  async function control<Body>(
    name: string,
    input?: unknown,
    headers: HeadersInit = { 'content-type': 'application/json' },
  ) {
    const response = await sandbox.fetch(`https://x.test/__control/${name}`, {
      ...(input === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(input) }),
    });
    const body: Body = await response.json();
    return { status: response.status, headers: response.headers, body };
  }
  return { sandbox, control };
}

describe('controls', () => {
  it('are closed unless they are opened', async () => {
    const { control } = open(false);
    expect((await control('deliveries')).status).toBe(404);
  });

  it('steer accounts, faults and consent from another process', async () => {
    const { sandbox, control } = open();
    const connected = await control<{ id: string }>('connect', {
      userId: 'bob',
      integration: 'desk',
      label: 'Bob’s',
    });
    const credentialId = connected.body.id;
    await control('account-status', { credentialId, status: 'INVALID' });
    expect((await control('accounts?userId=bob')).body).toMatchObject({
      accounts: [{ id: credentialId, label: 'Bob’s', status: 'INVALID' }],
    });
    await control('remove-account', { credentialId });
    expect(sandbox.accounts('bob')).toEqual([]);
    await control('fault', { route: '*', fault: { kind: 'serverError' } });
    expect((await sandbox.fetch('https://x.test/integrations/desk.svg')).status).toBe(500);
    await control('clear-faults', {});
    expect((await sandbox.fetch('https://x.test/integrations/desk.svg')).status).toBe(200);
    const link = await control<{ path: string }>('consent-link', {
      userId: 'bob',
      integration: 'desk',
    });
    expect((await sandbox.fetch(`https://x.test${link.body.path}`)).status).toBe(200);
  });

  it('say what was wrong with the input', async () => {
    const { control } = open();
    expect(await control('fire', {})).toMatchObject({
      status: 400,
      body: { message: '"subscriptionId" must be a text.' },
    });
    expect(await control('account-status', { credentialId: 'x', status: 'VALID' })).toMatchObject({
      status: 400,
      body: { message: 'There is no account x.' },
    });
    expect((await control('fault', { fault: { kind: 'mood' } })).status).toBe(400);
    expect((await control('fault', { route: 'elsewhere', fault: null })).status).toBe(400);
    expect((await control('nothing')).status).toBe(404);
    expect((await control('reset')).status).toBe(405);
  });

  it('P29: take JSON only, and are not readable by pages of other origins', async () => {
    const { sandbox, control } = open();
    const id = sandbox.accounts('ada')[0]?.id;
    const plain = await control(
      'remove-account',
      { credentialId: id },
      { 'content-type': 'text/plain' },
    );
    expect(plain.status).toBe(415);
    expect(sandbox.accounts('ada')).toHaveLength(1);
    expect((await control('deliveries')).headers.has('access-control-allow-origin')).toBe(false);
  });

  it('reset goes back to the beginning, ids and all', async () => {
    const { sandbox, control } = open();
    const [before] = sandbox.accounts('ada');
    sandbox.connect('ada', 'desk');
    await control('reset', {});
    expect(sandbox.accounts('ada').map(({ id }) => id)).toEqual([before?.id]);
  });
});

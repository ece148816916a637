import { describe, expect, it } from 'vitest';
import { createWorld } from './create-world.ts';

const json = { 'content-type': 'application/json' };
const topic = {
  integration: 'slack',
  type: 'SLACK_TRIGGER_CHANNEL_TOPIC_CHANGED',
  parameters: { channel: 'C024BE91L' },
};

describe('createWorld', () => {
  it('lets a page subscribe, and receives the event of that subscription', async () => {
    const world = await createWorld({ connected: { slack: 1 } });
    const response = await world.fetch('/api/triggers/subscriptions', {
      method: 'POST',
      headers: json,
      body: JSON.stringify(topic),
    });
    expect(response.status).toBe(200);
    const { id } = (await response.json()) as { id: string };
    await world.fire(id, { topic: 'spring' });
    expect(world.events).toMatchObject([
      { triggerSubscriptionId: id, userId: 'user-1', payload: { topic: 'spring' } },
    ]);
  });

  it('shows each user their own accounts, and nobody anything', async () => {
    const world = await createWorld({ connected: { slack: 2 } });
    const accounts = async () => (await world.fetch('/api/triggers/accounts')).json();
    expect(await accounts()).toMatchObject({ accounts: [{}, {}] });
    world.signInAs('user-2');
    expect(await accounts()).toEqual({ accounts: [] });
    world.signInAs(null);
    expect(await accounts()).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
  });

  it('K24: tells what reaches the vendor, with the account that it is for', async () => {
    const requests: Request[] = [];
    const world = await createWorld({
      connected: { slack: 2 },
      onVendorRequest: (request) => requests.push(request),
    });
    for (const { id } of world.sandbox.accounts('user-1')) {
      await world.fetch('/api/triggers/choices', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({
          integration: 'slack',
          source: 'channels',
          parameters: {},
          credentialId: id,
        }),
      });
    }
    const accounts = world.sandbox.accounts('user-1').map(({ id }) => id);
    expect(requests.map(({ headers }) => headers.get('x-paragon-credential'))).toEqual(accounts);
  });

  it('keeps worlds apart', async () => {
    const [one, two] = await Promise.all([createWorld({ connected: { slack: 1 } }), createWorld()]);
    expect(one.sandbox.accounts('user-1')).toHaveLength(1);
    expect(two.sandbox.accounts('user-1')).toHaveLength(0);
  });
});

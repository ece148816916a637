import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../options.ts';
import { createTestSandbox } from '../testing/create-test-sandbox.ts';
import { testIntegration } from '../testing/test-integration.ts';
import type { Input, JsonValue, Subscription } from '../wire.ts';

const path = '/trigger-subscriptions';

async function open(options: SandboxOptions = {}) {
  const opened = await createTestSandbox({
    catalog: [testIntegration],
    connected: { ada: { desk: 2 }, bob: { desk: 1 } },
    ...options,
  });
  return { ...opened, asBob: await opened.callAs('bob') };
}

function wanted(parameters: Record<string, unknown> = { project: 1 }, more = {}) {
  return { body: { integration: 'desk', type: 'DESK_TICKET', parameters, ...more } };
}

describe('subscribing', () => {
  it('answers with a subscription in the vendor’s shape, which carries no integration', async () => {
    const { sandbox, call } = await open();
    const { status, body } = await call<Subscription>('POST', path, wanted());
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      type: 'DESK_TICKET',
      parameters: { project: 1 },
      status: 'ACTIVE',
      dateCreated: expect.stringMatching(/Z$/),
      dateLastReceivedEvent: null,
      credentialId: sandbox.accounts('ada')[0]?.id,
    });
  });

  it('makes a second one when it is asked twice: the vendor has no idempotency', async () => {
    const { sandbox, call } = await open();
    await Promise.all([call('POST', path, wanted()), call('POST', path, wanted())]);
    expect(sandbox.subscriptions('ada')).toHaveLength(2);
  });

  it('listens to the account that the header names', async () => {
    const { sandbox, call } = await open();
    const [, second] = sandbox.accounts('ada');
    const credentialId = second?.id ?? '';
    const { body } = await call<Subscription>('POST', path, { ...wanted(), credentialId });
    expect(body.credentialId).toBe(credentialId);
  });

  it('refuses another user’s account and one that no longer works', async () => {
    const { sandbox, call } = await open();
    const bobs = sandbox.accounts('bob')[0]?.id ?? '';
    expect((await call('POST', path, { ...wanted(), credentialId: bobs })).status).toBe(404);
    for (const { id } of sandbox.accounts('ada')) sandbox.setAccountStatus(id, 'INVALID');
    expect((await call('POST', path, wanted())).status).toBe(400);
    expect(sandbox.subscriptions()).toEqual([]);
  });

  it.each<[string, Record<string, JsonValue>, string]>([
    ['a required one that is missing', {}, 'project'],
    ['a required one that is empty', { project: '' }, 'project'],
    ['one of the wrong type', { project: 1, urgent: 'yes' }, 'urgent'],
    ['a choice that is not offered', { project: 1, scope: 'some' }, 'scope'],
    ['a dependent one that now shows', { project: 1, scope: 'one' }, 'person'],
    ['a filter of another shape', { project: 1, filter: [] }, 'filter'],
  ])('names the parameter: %s', async (_, parameters, id) => {
    const { call } = await open();
    const { status, body } = await call<{ message: string }>('POST', path, wanted(parameters));
    expect(status).toBe(400);
    expect(Object.keys(JSON.parse(body.message).details)).toEqual([id]);
  });

  it('asks for no value of what has none, required or not', async () => {
    const access: Input = { id: 'access', type: 'PERMISSION', title: 'Access', required: true };
    const triggers = testIntegration.triggers.map((one) => ({ ...one, parameters: [access] }));
    const { call } = await open({ catalog: [{ ...testIntegration, triggers }] });
    expect((await call('POST', path, wanted({}))).status).toBe(201);
  });

  it('takes a dependent one flat, a two-level filter, and false for a value', async () => {
    const { call } = await open();
    const condition = { field: 'status', operator: '$stringContains', value: 'open' };
    const filter = { operator: 'OR', conditions: [{ operator: 'AND', conditions: [condition] }] };
    const parameters = { project: 0, urgent: false, scope: 'one', person: 'u1', filter };
    const { status, body } = await call<Subscription>('POST', path, wanted(parameters));
    expect(status).toBe(201);
    expect(body.parameters).toEqual(parameters);
  });

  it.each([
    [{ integration: 'desk', type: 'DESK_TICKET' }, 400],
    [{ integration: 'desk', type: 'NOTHING', parameters: {} }, 404],
    [{ integration: 'nothing', type: 'DESK_TICKET', parameters: {} }, 400],
    [{ ...wanted().body, webhookOverride: { headers: {} } }, 400],
    [{ ...wanted().body, webhookOverride: { url: 'javascript:1' } }, 400],
    [{ ...wanted().body, webhookOverride: { url: 'https://x.test', headers: { a: 1 } } }, 400],
    [[], 400],
  ])('refuses %j', async (body, status) => {
    const { call } = await open();
    expect((await call('POST', path, { body })).status).toBe(status);
  });
});

describe('listing', () => {
  it('goes by integration, status, type and account', async () => {
    const { sandbox, call } = await open();
    const [first, second] = sandbox.accounts('ada');
    const one = await call<Subscription>('POST', path, wanted());
    const other = { body: { integration: 'desk', type: 'DESK_REPORT', parameters: {} } };
    await call('POST', path, { ...other, credentialId: second?.id ?? '' });
    sandbox.failSubscription(one.body.id, 'It stopped.');

    async function count(query: string, credentialId?: string) {
      const { body } = await call<{ triggers: Record<string, Subscription[]> }>(
        'GET',
        `${path}${query}`,
        { ...(credentialId && { credentialId }) },
      );
      return body.triggers.desk?.length ?? 0;
    }
    expect(await count('')).toBe(2);
    expect(await count('?integrations=slack')).toBe(0);
    expect(await count('?status=ERRORED')).toBe(1);
    expect(await count('?type=DESK_REPORT&status=ACTIVE')).toBe(1);
    expect(await count('', first?.id)).toBe(1);
  });

  it('shows nobody else’s', async () => {
    const { call, asBob } = await open();
    await call('POST', path, wanted());
    expect((await asBob('GET', path)).body).toEqual({ triggers: {} });
  });
});

describe('updating', () => {
  it('merges shallowly: what is omitted stays, null removes, objects are replaced', async () => {
    const { call } = await open();
    const condition = (field: string) => ({
      operator: 'AND',
      conditions: [{ field, operator: '$exists' }],
    });
    const made = await call<Subscription>(
      'POST',
      path,
      wanted({ project: 1, urgent: true, filter: condition('a') }),
    );
    const changes = { urgent: null, filter: condition('b') };
    const { status, body } = await call<Subscription>('PATCH', `${path}/${made.body.id}`, {
      body: { parameters: changes },
    });
    expect(status).toBe(200);
    expect(body.parameters).toEqual({ project: 1, filter: condition('b') });
  });

  it('P32: keeps __proto__ as inert data', async () => {
    const { call } = await open();
    const made = await call<Subscription>('POST', path, wanted());
    const body = { parameters: JSON.parse('{"__proto__": {"polluted": true}}') };
    const updated = await call<Subscription>('PATCH', `${path}/${made.body.id}`, { body });
    expect(updated.status).toBe(200);
    expect('polluted' in {}).toBe(false);
    expect(Object.hasOwn(updated.body.parameters, '__proto__')).toBe(true);
  });

  it('replaces the override, leaves it alone, and clears it with null', async () => {
    const { call } = await open();
    const webhookOverride = { url: 'https://host.test/in', metadata: { flow: 'f1' } };
    const made = await call<Subscription>('POST', path, wanted(undefined, { webhookOverride }));
    const patch = (body: unknown) =>
      call<Subscription>('PATCH', `${path}/${made.body.id}`, { body });
    expect((await patch({})).body.webhookOverride).toEqual(webhookOverride);
    expect((await patch({ webhookOverride: null })).body).not.toHaveProperty('webhookOverride');
  });

  it('changes neither type nor integration, nor what it would break', async () => {
    const { call } = await open();
    const made = await call<Subscription>('POST', path, wanted());
    const patch = (body: unknown) => call('PATCH', `${path}/${made.body.id}`, { body });
    expect((await patch({ type: 'DESK_REPORT' })).status).toBe(400);
    expect((await patch({ parameters: { project: null } })).status).toBe(400);
  });

  it('P38: another user’s subscription does not exist, and stands', async () => {
    const { sandbox, call, asBob } = await open();
    const made = await call<Subscription>('POST', path, wanted());
    const url = `${path}/${made.body.id}`;
    expect((await asBob('PATCH', url, { body: {} })).status).toBe(404);
    expect((await asBob('DELETE', url)).status).toBe(404);
    expect(sandbox.subscriptions('ada')).toHaveLength(1);
  });

  it('revives an ERRORED one only when that is decided', async () => {
    for (const patchRevives of [false, true]) {
      const { sandbox, call } = await open({ unconfirmed: { patchRevives } });
      const made = await call<Subscription>('POST', path, wanted());
      sandbox.failSubscription(made.body.id, 'It stopped.');
      const { body } = await call<Subscription>('PATCH', `${path}/${made.body.id}`, { body: {} });
      expect(body.status).toBe(patchRevives ? 'ACTIVE' : 'ERRORED');
      expect('error' in body).toBe(!patchRevives);
    }
  });
});

describe('unsubscribing', () => {
  it('P44: succeeds once, and then says that it is gone', async () => {
    const { call } = await open();
    const made = await call<Subscription>('POST', path, wanted());
    const url = `${path}/${made.body.id}`;
    expect(await call('DELETE', url)).toMatchObject({ status: 200, body: { success: true } });
    expect((await call('DELETE', url)).status).toBe(404);
  });

  it('C83: warns when the account no longer works, and names the webhook to remove by hand', async () => {
    const { sandbox, call } = await open();
    const made = await call<Subscription>('POST', path, wanted());
    sandbox.setAccountStatus(made.body.credentialId, 'INVALID');
    const { body } = await call<{ success: boolean; warning?: string }>(
      'DELETE',
      `${path}/${made.body.id}`,
    );
    expect(body.success).toBe(true);
    expect(body.warning).toMatch(/https:\/\/\S+/);
  });
});

describe('removing an account', () => {
  it.each([
    ['errored', ['ERRORED']],
    ['kept', ['ACTIVE']],
    ['deleted', []],
  ] as const)('leaves its subscriptions %s', async (removedAccount, statuses) => {
    const { sandbox, call } = await open({ unconfirmed: { removedAccount } });
    const made = await call<Subscription>('POST', path, wanted());
    sandbox.removeAccount(made.body.credentialId);
    expect(sandbox.subscriptions('ada').map(({ status }) => status)).toEqual(statuses);
  });
});

import { describe, expect, it } from 'vitest';
import { slack } from '../catalog/integrations/slack.ts';
import { createSandbox } from '../create-sandbox.ts';
import type { SandboxOptions } from '../options.ts';
import { createTestSandbox } from '../testing/create-test-sandbox.ts';
import { testIntegration } from '../testing/test-integration.ts';
import type { Choice, ChoiceSection, IntegrationState, TriggersResponse } from '../wire.ts';

const catalog = [testIntegration, slack];

function open(options: SandboxOptions = {}) {
  return createTestSandbox({ catalog, connected: { ada: { desk: 2 } }, ...options });
}

describe('GET /triggers', () => {
  it('lists what the user has connected, and the whole project with limit_to_available=false', async () => {
    const { call } = await open();
    const limited = await call<TriggersResponse>('GET', '/triggers');
    expect(Object.keys(limited.body.triggers)).toEqual(['desk']);
    const all = await call<TriggersResponse>('GET', '/triggers?limit_to_available=false');
    expect(Object.keys(all.body.triggers)).toEqual(['desk', 'slack']);
  });

  it('filters by integration, and sends what the vendor sends of each trigger, no more', async () => {
    const { call } = await open();
    const { body } = await call<TriggersResponse>(
      'GET',
      '/triggers?integrations=slack,nothing&limit_to_available=false',
    );
    expect(Object.keys(body)).toEqual(['triggers']);
    expect(Object.keys(body.triggers)).toEqual(['slack']);
    for (const trigger of body.triggers.slack ?? []) {
      expect(Object.keys(trigger).sort()).toEqual([
        'description',
        'parameters',
        'title',
        'triggerModel',
        'type',
      ]);
    }
  });

  it('knows no account of somebody else', async () => {
    const { sandbox, call } = await open();
    const { id } = sandbox.connect('bob', 'desk');
    expect((await call('GET', '/triggers', { credentialId: id })).status).toBe(404);
  });
});

describe('POST /triggers/examples', () => {
  const body = { integration: 'desk', type: 'DESK_REPORT', parameters: {} };

  it('answers with a list of records', async () => {
    const { call } = await open();
    const answer = await call('POST', '/triggers/examples', { body });
    expect(answer).toMatchObject({ status: 200, body: [{ id: 7, name: 'March' }] });
  });

  it('needs an account, a working one, and a trigger that exists', async () => {
    const { sandbox, call } = await open({ connected: {} });
    expect((await call('POST', '/triggers/examples', { body })).body).toMatchObject({
      message: 'Integration not enabled for user.',
    });
    const { id } = sandbox.connect('ada', 'desk');
    const unknown = { ...body, type: 'DESK_NOTHING' };
    expect((await call('POST', '/triggers/examples', { body: unknown })).status).toBe(404);
    sandbox.setAccountStatus(id, 'INVALID');
    expect((await call('POST', '/triggers/examples', { body })).body).toMatchObject({
      message: 'Valid credential not found for provided options.',
    });
  });
});

describe('POST /sdk/actions', () => {
  interface Output {
    readonly output: {
      readonly records: readonly (Choice | ChoiceSection)[];
      readonly nextPageCursor: string | null;
    };
  }

  function ask(sourceKey: string, pagination = {}, parameters: unknown = []) {
    return {
      body: {
        action: 'desk',
        sourceKey,
        parameters,
        paginationParameters: { pageCursor: 0, ...pagination },
      },
    };
  }

  it('pages with an opaque cursor until there is none', async () => {
    const { call } = await open();
    const seen: unknown[] = [];
    let pageCursor: string | number | null = 0;
    while (pageCursor !== null) {
      const page: { body: Output } = await call<Output>(
        'POST',
        '/sdk/actions',
        ask('projects', { pageCursor }),
      );
      seen.push(...page.body.output.records);
      pageCursor = page.body.output.nextPageCursor;
    }
    expect(seen).toHaveLength(60);
    expect(seen[59]).toEqual({ value: 59, label: 'Project 59' });
  });

  it('takes the SDK’s `cursor: false` for the first page, and refuses a cursor that it never gave', async () => {
    const { call } = await open();
    const first = await call<Output>(
      'POST',
      '/sdk/actions',
      ask('projects', { pageCursor: false }),
    );
    expect(first.body.output.records[0]).toEqual({ value: 0, label: 'Project 0' });
    expect(
      (await call('POST', '/sdk/actions', ask('projects', { pageCursor: 'nonsense' }))).status,
    ).toBe(400);
  });

  it('searches, unless the source does not', async () => {
    const { call } = await open();
    const found = await call<Output>(
      'POST',
      '/sdk/actions',
      ask('projects', { search: ' PROJECT 4' }),
    );
    expect(found.body.output.records).toHaveLength(11);
    const fixed = await call<Output>('POST', '/sdk/actions', ask('fixed', { search: 'alpha' }));
    expect(fixed.body.output.records).toHaveLength(2);
  });

  it('loads by the value of a dependency', async () => {
    const { call } = await open();
    const parameters = [{ key: 'project', source: { type: 'VALUE', value: 1 } }];
    const boards = await call<Output>('POST', '/sdk/actions', ask('boards', {}, parameters));
    expect(boards.body.output.records).toEqual([{ value: 'b1', label: 'Board of one' }]);
    const none = await call<Output>('POST', '/sdk/actions', ask('boards'));
    expect(none.body.output.records).toEqual([]);
  });

  it('keeps the titles of sections across pages', async () => {
    const { call } = await open();
    const first = await call<Output>('POST', '/sdk/actions', ask('people'));
    expect(first.body.output.records).toMatchObject([{ title: 'Team', items: [{}, {}] }]);
    const pageCursor = first.body.output.nextPageCursor;
    const second = await call<Output>('POST', '/sdk/actions', ask('people', { pageCursor }));
    expect(second.body.output).toEqual({
      records: [{ title: 'Guests', items: [{ value: 'u3', label: 'Cy' }] }],
      nextPageCursor: null,
    });
  });

  it('uses exactly the account that the header names', async () => {
    const { sandbox, call } = await open({ connected: { ada: { slack: 2 } } });
    const [, labs] = sandbox.accounts('ada', 'slack');
    const body = { action: 'slack', sourceKey: 'channels', parameters: [] };
    const first = await call<Output>('POST', '/sdk/actions', { body });
    const second = await call<Output>('POST', '/sdk/actions', {
      body,
      credentialId: labs?.id ?? '',
    });
    expect(first.body.output.records).toHaveLength(5);
    expect(second.body.output.records).toMatchObject([
      { label: '#lab-notes' },
      { label: '#general' },
    ]);
  });

  it('names a source that does not exist, also one that every object has', async () => {
    const { call } = await open();
    expect((await call('POST', '/sdk/actions', ask('constructor'))).status).toBe(404);
  });
});

describe('GET /sdk/me and /sdk/integrations', () => {
  it('tells every account, the first one as the default', async () => {
    const { sandbox, call } = await open();
    const { body } = await call<{ integrations: Record<string, IntegrationState> }>(
      'GET',
      '/sdk/me',
    );
    const [first, second] = sandbox.accounts('ada');
    expect(body.integrations.desk).toMatchObject({
      enabled: true,
      credentialId: first?.id,
      credentialStatus: 'VALID',
      allCredentials: [
        { id: first?.id, configurations: [{ isDefault: true }] },
        { id: second?.id, providerData: { name: 'Acme labs' } },
      ],
    });
    expect(body.integrations.slack).toEqual({
      enabled: false,
      configuredWorkflows: {},
      allCredentials: [],
    });
  });

  it('draws a tile with a letter for each integration, and escapes nothing into it', async () => {
    const { sandbox } = await open();
    const icon = await sandbox.fetch('https://cdn.test/integrations/desk.svg');
    expect(icon.headers.get('content-type')).toContain('image/svg+xml');
    expect(await icon.text()).toMatch(/>D<\/text>/);
    expect((await sandbox.fetch('https://cdn.test/integrations/none.svg')).status).toBe(404);
  });
});

describe('every route', () => {
  it('answers a preflight from any origin, and names a path that it does not have', async () => {
    const { sandbox, call } = await open();
    const preflight = await sandbox.fetch(`https://x.test/projects/${sandbox.projectId}/triggers`, {
      method: 'OPTIONS',
      headers: { 'access-control-request-headers': 'authorization,x-paragon-credential' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('x-paragon-credential');
    expect(await call('GET', '/trigger%zz')).toMatchObject({
      status: 404,
      body: { code: '40400' },
    });
  });

  it('stands below the base path, and only there', async () => {
    const sandbox = createSandbox({ catalog, basePath: '/__actionkit' });
    expect((await sandbox.fetch('https://x.test/__actionkit/integrations/desk.svg')).status).toBe(
      200,
    );
    expect((await sandbox.fetch('https://x.test/__actionkitx/integrations/desk.svg')).status).toBe(
      404,
    );
    expect((await sandbox.fetch('https://x.test/integrations/desk.svg')).status).toBe(404);
  });
});

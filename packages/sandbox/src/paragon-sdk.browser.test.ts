import { connectSingleton, type IntentInputKeyConfig } from '@useparagon/connect';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';

/*
 * The vendor's own SDK, unchanged, against the sandbox: what it accepts is the contract.
 */

const { url, projectId, token, expiredToken, firstCredentialId, secondCredentialId } =
  inject('sandbox');

type Sdk = typeof connectSingleton;

let paragon: Sdk;

/** Every address has to be set: the SDK's default for the trigger host is read from a `process` that no browser has. */
function createSdk(): Sdk {
  // Bundlers disagree about the default export of a CommonJS file; the singleton's class is the same one.
  const sdk = new (connectSingleton.constructor as new () => Sdk)();
  sdk.setHeadless(true);
  sdk.configureGlobal(
    { host: 'sandbox.test' },
    {
      API_TRIGGER_KIT_PUBLIC_URL: url,
      CDN_PUBLIC_URL: url,
      CONNECT_PUBLIC_URL: url,
      DASHBOARD_PUBLIC_URL: url,
      HERMES_PUBLIC_URL: url,
      PASSPORT_PUBLIC_URL: url,
      WORKER_PROXY_PUBLIC_URL: url,
      ZEUS_PUBLIC_URL: url,
    },
  );
  return sdk;
}

/** What the SDK asked the sandbox for, and what it was answered. */
function listRequests() {
  return performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming && entry.name.startsWith(url))
    .map((entry) => ({
      path: entry.name.slice(url.length),
      status: entry instanceof PerformanceResourceTiming ? entry.responseStatus : 0,
    }));
}

async function triggersOf(integration: string) {
  return (await paragon.getTriggers(integration)).triggers[integration] ?? [];
}

async function inputOf(integration: string, type: string, id: string) {
  const trigger = (await triggersOf(integration)).find((one) => one.type === type);
  const input = trigger?.parameters.find((one: IntentInputKeyConfig) => one.id === id);
  if (input === undefined) throw new Error(`${type} has no ${id}`);
  return input;
}

beforeEach(async () => {
  localStorage.clear();
  // One for each test: the SDK shares requests under way, also those of a user who was logged out.
  paragon = createSdk();
  await paragon.authenticate(projectId, token);
});

afterEach(() => paragon.logout());

describe('@useparagon/connect 2.4.0', () => {
  it('authenticates, and getUser tells every account', () => {
    expect(paragon.getUser()).toMatchObject({
      authenticated: true,
      userId: 'ada',
      integrations: {
        slack: {
          enabled: true,
          credentialId: firstCredentialId,
          credentialStatus: 'VALID',
          allCredentials: [{ id: firstCredentialId }, { id: secondCredentialId }],
        },
        stripe: { enabled: false, allCredentials: [] },
      },
    });
  });

  it('refuses a token that has expired, and logs its user out', async () => {
    await expect(paragon.authenticate(projectId, expiredToken)).rejects.toThrow(/expired/);
    expect(paragon.getUser()).toEqual({ authenticated: false });
  });

  it('logs its user out when the sandbox answers 401', async () => {
    const [head, , signature] = token.split('.');
    const claims = btoa(JSON.stringify({ sub: 'ada', exp: Math.ceil(Date.now() / 1000) + 60 }));
    const forged = [head, claims.replace(/=+$/, ''), signature].join('.');
    await expect(paragon.authenticate(projectId, forged)).rejects.toThrow('Unauthorized');
    expect(paragon.getUser()).toEqual({ authenticated: false });
  });

  it('getIntegrationMetadata names every integration, with an icon that the sandbox serves', async () => {
    const all = paragon.getIntegrationMetadata();
    expect(all.length).toBeGreaterThanOrEqual(130);
    const custom = all.find(({ type }) => type === 'custom.acme-ledger');
    const monday = all.find(({ type }) => type === 'monday.com');
    expect(monday?.icon).toBe(`${url}/integrations/monday.svg`);
    for (const metadata of [paragon.getIntegrationMetadata('slack'), monday, custom]) {
      const icon = await fetch(metadata?.icon ?? '');
      expect(icon.headers.get('content-type')).toContain('image/svg+xml');
    }
    expect(custom).toMatchObject({
      name: expect.any(String),
      brandColor: expect.stringMatching(/^#/),
    });
  });

  it('getTriggers lists the definitions, by the credential that is chosen', async () => {
    const types = (await triggersOf('slack')).map(({ type }) => type);
    expect(types).toContain('SLACK_TRIGGER_APP_MENTIONED');
    const other = await paragon.getTriggers('slack', { selectedCredentialId: secondCredentialId });
    expect(other.triggers.slack).toHaveLength(types.length);
    expect(await triggersOf('custom.acme-ledger')).not.toEqual([]);
  });

  it('asks for nothing that the sandbox does not answer, but its own user interface', async () => {
    performance.clearResourceTimings();
    const sdk = createSdk();
    await sdk.authenticate(projectId, token);
    await sdk.getTriggers('slack');
    await sdk.getFieldOptions({ integration: 'slack', action: 'channels' });
    const requests = listRequests();
    for (const path of [
      'sdk/me',
      'sdk/integrations',
      'triggers?integrations=slack',
      'sdk/actions',
    ]) {
      expect(requests).toContainEqual({ path: `/projects/${projectId}/${path}`, status: 200 });
    }
    expect(requests.filter(({ path, status }) => status !== 200 && !/^\/ui\b/.test(path))).toEqual(
      [],
    );
  });

  it('getSourcesForActionInput reads static choices, sources and filter sources', async () => {
    const created = 'SALESFORCE_TRIGGER_RECORD_CREATED';
    const recordType = await inputOf('salesforce', created, 'recordType');
    expect(paragon.getSourcesForActionInput(recordType)).toMatchObject({
      kind: 'single',
      source: { cacheKey: 'recordTypes', refreshDependencies: [] },
    });
    const filter = await inputOf('salesforce', created, 'recordsFilterFormula');
    expect(paragon.getSourcesForActionInput(filter)).toMatchObject({
      kind: 'conditional',
      source: { cacheKey: 'recordFields', refreshDependencies: ['recordType'] },
    });
  });

  it('getFieldOptions searches', async () => {
    const action = { integration: 'salesforce', action: 'recordTypes' };
    const { data } = await paragon.getFieldOptions({ ...action, search: 'oppo' });
    expect(data).toEqual([{ value: 'Opportunity', label: 'Opportunity' }]);
  });

  it('getFieldOptions follows the cursor to the last page', async () => {
    const action = { integration: 'salesforce', action: 'campaigns' };
    const values = new Set<unknown>();
    let cursor: string | false = false;
    do {
      const page: Awaited<ReturnType<typeof paragon.getFieldOptions>> =
        await paragon.getFieldOptions({ ...action, cursor });
      for (const choice of page.data) values.add('value' in choice && choice.value);
      cursor = page.nextPageCursor ?? false;
    } while (cursor !== false);
    expect(values.size).toBe(150);
  });

  it('getFieldOptions passes dependencies on', async () => {
    const fields = (recordType: string) =>
      paragon.getFieldOptions({
        integration: 'salesforce',
        action: 'recordFields',
        parameters: [{ key: 'recordType', source: { type: 'VALUE', value: recordType } }],
      });
    expect((await fields('Opportunity')).data).toContainEqual({ value: 'Amount', label: 'Amount' });
    expect((await fields('Lead')).data).toContainEqual({ value: 'Company', label: 'Company' });
  });

  it('getFieldOptions loads from the account that is chosen, and understands sections', async () => {
    const labels = async (selectedCredentialId: string) => {
      const channels = { integration: 'slack', action: 'channels', selectedCredentialId };
      return (await paragon.getFieldOptions(channels)).data.map(
        (choice) => 'label' in choice && choice.label,
      );
    };
    expect(await labels(firstCredentialId)).toContain('#support');
    expect(await labels(secondCredentialId)).toContain('#lab-notes');
    const queues = await paragon.getFieldOptions({ integration: 'salesforce', action: 'queues' });
    expect(queues.data[0]).toMatchObject({
      title: expect.any(String),
      items: expect.arrayContaining([{ value: expect.anything(), label: expect.any(String) }]),
    });
    expect(queues.nestedData).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { normalizeAccounts } from './normalize-accounts.ts';

const labelOf = (credential: object) =>
  normalizeAccounts({
    integrations: { slack: { enabled: true, allCredentials: [{ id: 'c1', ...credential }] } },
  }).value[0]?.label;

describe('normalizeAccounts', () => {
  it('lists each credential, and marks the one that the vendor uses by itself', () => {
    const { value, issues } = normalizeAccounts({
      integrations: {
        slack: {
          enabled: true,
          credentialId: 'c2',
          allCredentials: [
            { id: 'c1', status: 'VALID', providerId: 'T1', dateCreated: '2026-01-02T03:04:05Z' },
            { id: 'c2', status: 'INVALID', providerData: { teamName: 'Acme' } },
          ],
        },
        hubspot: { enabled: false, configuredWorkflows: {} },
      },
    });
    expect(issues).toEqual([]);
    expect(value).toEqual([
      {
        id: 'c1',
        integration: 'slack',
        label: 'T1',
        status: 'VALID',
        isDefault: false,
        dateCreated: '2026-01-02T03:04:05Z',
      },
      { id: 'c2', integration: 'slack', label: 'Acme', status: 'INVALID', isDefault: true },
    ]);
  });

  it('labels an account by name, provider id, external id or date, and by no other provider data', () => {
    const secrets = { accessToken: 'xoxb-1', refresh_token: 'r', apiKey: 'k' };
    expect(labelOf({ providerData: { ...secrets, email: 'a@b.c' } })).toBe('a@b.c');
    expect(labelOf({ providerData: secrets, providerId: 'T1' })).toBe('T1');
    expect(labelOf({ providerData: secrets, externalId: 'ext' })).toBe('ext');
    expect(labelOf({ providerData: secrets, dateCreated: '2026-01-02T03:04:05Z' })).toBe(
      '2026-01-02',
    );
    expect(labelOf({ providerData: secrets })).toBe('c1');
  });

  it('reads the one account of an answer without a list', () => {
    expect(
      normalizeAccounts({
        integrations: { slack: { enabled: true, credentialId: 'c1', credentialStatus: 'VALID' } },
      }).value,
    ).toMatchObject([{ id: 'c1', status: 'VALID', isDefault: true }]);
  });
});

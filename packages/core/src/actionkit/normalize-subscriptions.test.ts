import { describe, expect, it } from 'vitest';
import { normalizeSubscription, normalizeSubscriptions } from './normalize-subscriptions.ts';

const subscription = {
  id: 's1',
  type: 'T',
  parameters: { a: 1, gone: null },
  status: 'ACTIVE',
  dateCreated: '2026-01-02T03:04:05Z',
  dateLastReceivedEvent: null,
  credentialId: 'c1',
  webhookOverride: { url: 'https://host.example', headers: { authorization: 'secret' } },
};

describe('normalizeSubscriptions', () => {
  it('names the integration, tolerates a missing last event and leaves the delivery target out', () => {
    const { value, issues } = normalizeSubscriptions({ triggers: { slack: [subscription] } });
    expect(issues).toEqual([]);
    expect(value).toEqual([
      {
        id: 's1',
        integration: 'slack',
        type: 'T',
        parameters: { a: 1, gone: null },
        status: 'ACTIVE',
        credentialId: 'c1',
        dateCreated: '2026-01-02T03:04:05Z',
      },
    ]);
  });

  it('keeps a status from the future, and the subscriptions beside a broken one', () => {
    const { value, issues } = normalizeSubscriptions({
      triggers: { slack: [{ ...subscription, status: 'PAUSED' }, { id: 7 }] },
    });
    expect(value).toMatchObject([{ status: 'PAUSED' }]);
    expect(issues.at(-1)?.path).toBe('triggers.slack[1]');
  });

  it('P32: parameters called __proto__ stay plain properties', () => {
    const json: unknown = JSON.parse('{"id":"s","type":"T","parameters":{"__proto__":{"x":1}}}');
    const { value } = normalizeSubscription(json, 'slack');
    expect(Object.keys(value?.parameters ?? {})).toEqual(['__proto__']);
    expect(value?.parameters.x).toBeUndefined();
  });
});

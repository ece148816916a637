import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endpoints } from '../contract/endpoints.ts';
import { normalizeAccounts } from './normalize-accounts.ts';
import { normalizeChoices } from './normalize-choices.ts';
import { normalizeExamples } from './normalize-examples.ts';
import { normalizeIntegrations } from './normalize-integrations.ts';
import { normalizeSubscriptions } from './normalize-subscriptions.ts';
import { normalizeTriggers } from './normalize-triggers.ts';

/** Each normaliser, a frame that leads odd JSON to the places that it looks at, and what its answer must pass. */
const normalizers = {
  triggers: [
    normalizeTriggers,
    (json: unknown) => ({ triggers: { slack: [json] }, errors: [json] }),
    (value: unknown) => endpoints.listTriggers.output.safeParse(value),
  ],
  accounts: [
    normalizeAccounts,
    (json: unknown) => ({ integrations: { slack: json, b: { allCredentials: [json] } } }),
    (accounts: unknown) => endpoints.listAccounts.output.safeParse({ accounts }),
  ],
  subscriptions: [
    normalizeSubscriptions,
    (json: unknown) => ({ triggers: { slack: [json] } }),
    (subscriptions: unknown) => endpoints.listSubscriptions.output.safeParse({ subscriptions }),
  ],
  choices: [
    normalizeChoices,
    (json: unknown) => ({ output: { records: ['readable', json] } }),
    (value: unknown) => endpoints.listChoices.output.safeParse(value),
  ],
  integrations: [
    (json: unknown) => normalizeIntegrations(json, 'https://cdn.example'),
    (json: unknown) => [json],
    (integrations: unknown) => endpoints.listIntegrations.output.safeParse({ integrations }),
  ],
  examples: [
    normalizeExamples,
    (json: unknown) => [json],
    (records: unknown) => endpoints.getExample.output.safeParse({ records }),
  ],
} as const;

const keys = fc.constantFrom(
  ...`id type title label values valuesSource sourceType dependencies parameters dependentInputs items value
  required defaultValue supportedKeys lines allCredentials providerData customIntegration slug name icon
  documentationLink status __proto__ constructor toString`.split(/\s+/),
);
/** JSON that uses the vendor's words for everything but what they are for. */
const oddJson = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, 0, -1, 1e308, '', 'TEXT', '{{settings.x}}', 'http://x', '\uD800'),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(keys, tie('json'), { maxKeys: 6 }),
  ),
})).json;

describe.each(Object.entries(normalizers))('%s', (_, [normalize, frame, check]) => {
  it('answers for any JSON with what the contract accepts, and with issues that name a place', () => {
    fc.assert(
      fc.property(fc.oneof(oddJson, fc.jsonValue()), (json) => {
        const framed = normalize(frame(json));
        for (const { value, issues } of [normalize(json), framed]) {
          expect(check(value)).toMatchObject({ success: true });
          expect(() => JSON.stringify(value)).not.toThrow();
          for (const issue of issues) expect(issue.message).toMatch(/\S+ .+\.$/);
        }
        expect(framed.readable).toBe(true);
        expect(framed.issues.map(({ path }) => path)).not.toContain('');
      }),
      { numRuns: 200 },
    );
  });

  it('K18: survives JSON that is nested twenty thousand levels deep', () => {
    for (const key of ['dependentInputs', 'values', 'payload', 'value', 'parameters']) {
      const open = `{"id":"a","type":"b","value":1,"${key}":[`;
      const deep: unknown = JSON.parse(open.repeat(20_000) + ']}'.repeat(20_000));
      const { value } = normalize(frame(deep));
      expect(() => JSON.stringify(value)).not.toThrow();
    }
  });

  it('collects no more than a hundred issues', () => {
    const many = Array.from({ length: 1000 }, () => ({ id: 1, type: [], items: 7, title: 3 }));
    expect(normalize({ triggers: { a: many }, output: many }).issues.length).toBeLessThanOrEqual(
      100,
    );
  });
});

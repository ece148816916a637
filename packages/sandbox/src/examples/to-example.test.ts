import { describe, expect, it } from 'vitest';
import { createCatalog } from '../catalog/catalog.ts';
import { defaultCatalog } from '../catalog/index.ts';
import type { JsonObject } from '../http/json.ts';
import { toExample } from './to-example.ts';

const catalog = createCatalog(defaultCatalog);

function example(integration: string, type: string, parameters: JsonObject = {}, account = 0) {
  return toExample(catalog, { integration, type, parameters, account });
}

describe('an example', () => {
  it('tells of the choice that was made, by its value and by its name', () => {
    const topic = 'SLACK_TRIGGER_CHANNEL_TOPIC_CHANGED';
    expect(example('slack', topic, { channel: 'C024BE91L' })).toMatchObject({
      id: 'C024BE91L',
      name: 'support',
      topic: { value: 'Freeze from Friday' },
    });
    // The list of that account.
    expect(example('slack', topic, { channel: 'C0LABS001' }, 1)).toMatchObject({
      id: 'C0LABS001',
      name: 'lab-notes',
    });
  });

  it('stays as it is while nothing is chosen, also where it carries nothing of the list', () => {
    const joined = 'SLACK_TRIGGER_MEMBER_JOINED_CHANNEL';
    expect(example('slack', joined)).toBe(catalog.trigger('slack', joined)?.example);
    const before = example('slack', joined, { skipBots: false, elsewhere: 'C024BE91L' });
    expect(before).toEqual(example('slack', joined));
  });

  it('goes into addresses, and takes what a list does not offer as it was typed', () => {
    const pinned = example('slack', 'SLACK_TRIGGER_MESSAGE_PINNED', { conversation: 'G0PAYROLL' });
    expect(pinned).toMatchObject({
      channel_id: 'G0PAYROLL',
      item: { message: { channel: { id: 'G0PAYROLL', name: 'payroll' } } },
    });
    expect(JSON.stringify(pinned)).toContain('/archives/G0PAYROLL/');
    const file = example('slack', 'SLACK_TRIGGER_FILE_SHARED', { fileType: 'heic' });
    expect(file).toMatchObject({ file: { filetype: 'heic' } });
  });

  it('still tells of two different ones where it told of two', () => {
    const moved = 'SALESFORCE_TRIGGER_OPPORTUNITY_STAGE_CHANGED';
    expect(example('salesforce', moved, { stage: 'Closed Won' })).toMatchObject({
      previousStageName: 'Proposal/Price Quote',
      StageName: 'Closed Won',
    });
    expect(example('salesforce', moved, { stage: 'Proposal/Price Quote' })).toMatchObject({
      previousStageName: 'Negotiation/Review',
      StageName: 'Proposal/Price Quote',
    });
  });

  it.each([
    ['Lead', { Company: 'Fournier et Filles' }],
    ['Opportunity', { Amount: 84000 }],
    ['Shipment__c', { Name: 'Shipment__c 0001' }],
  ])('has the fields of the chosen object: %s', (recordType, fields) => {
    const record = example('salesforce', 'SALESFORCE_TRIGGER_RECORD_CREATED', { recordType });
    expect(record).toMatchObject({ attributes: { type: recordType }, ...fields });
    expect('Amount' in record).toBe(recordType === 'Opportunity');
  });

  it('keeps its shape, whichever choice is made anywhere in the catalog', () => {
    const shape = (value: unknown) => JSON.stringify(value, (_, item) => (isLeaf(item) ? 0 : item));
    const problems = defaultCatalog.flatMap(({ name, triggers, choices = {} }) =>
      triggers
        .filter(({ exampleFor }) => exampleFor === undefined)
        .flatMap(({ type, parameters, example: given }) =>
          parameters.flatMap(({ id, valuesSource }) => {
            const source = choices[valuesSource?.sourceType ?? ''];
            const [first] = source?.list({ parameters: {}, account: 0 }) ?? [];
            const chosen = first && ('items' in first ? first.items.at(-1) : first);
            if (chosen === undefined) return [];
            const made = example(name, type, { [id]: chosen.value });
            return shape(made) === shape(given) ? [] : [`${type} ${id}`];
          }),
        ),
    );
    expect(problems).toEqual([]);
  });
});

function isLeaf(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

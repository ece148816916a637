import type { ChoiceContext, ExampleRecord } from '../types.ts';

function toRecord(id: string, properties: ExampleRecord): ExampleRecord {
  return {
    id,
    properties,
    createdAt: '2026-10-14T08:12:44.310Z',
    updatedAt: '2026-11-20T16:05:02.118Z',
    archived: false,
  };
}

/** One record of each object that a demo reaches for first. */
const records: Readonly<Record<string, ExampleRecord>> = {
  companies: toRecord('9930114', {
    name: 'Fernhill Outdoor',
    domain: 'fernhill.test',
    industry: 'RETAIL',
    annualrevenue: '4200000',
    numberofemployees: '38',
  }),
  contacts: toRecord('51204418', {
    firstname: 'Mira',
    lastname: 'Okafor',
    email: 'mira@fernhill.test',
    lifecyclestage: 'lead',
    hubspot_owner_id: '7710345',
  }),
  deals: toRecord('18840027713', {
    dealname: 'Fernhill - annual plan',
    amount: '24000',
    dealstage: 'contractsent',
    pipeline: 'default',
    closedate: '2026-12-15T00:00:00.000Z',
  }),
  tickets: toRecord('2204411870', {
    subject: 'Replacement part for Norway',
    hs_pipeline_stage: '1',
    hs_ticket_priority: 'HIGH',
  }),
};

/** A record of the chosen object; of one that is not in the table, what every object has. */
export function hubspotRecord({ recordType }: ChoiceContext['parameters']): ExampleRecord {
  const plain = { hs_object_id: '301155790', hs_createdate: '2026-11-20T16:05:02.118Z' };
  return records[String(recordType ?? 'contacts')] ?? toRecord('301155790', plain);
}

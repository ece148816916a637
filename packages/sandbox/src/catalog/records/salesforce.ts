import type { ChoiceContext, ExampleRecord } from '../types.ts';

/** A record of an object, with the fields that Salesforce puts on all of them. */
function toRecord(object: string, id: string, fields: ExampleRecord): ExampleRecord {
  return {
    attributes: { type: object, url: `/services/data/v62.0/sobjects/${object}/${id}` },
    Id: id,
    ...fields,
    OwnerId: '0055e000002Rt1BAAS',
    LastModifiedDate: '2026-11-20T14:31:07.000+0000',
  };
}

/** One record of each object that a demo reaches for first. */
const records: Readonly<Record<string, ExampleRecord>> = {
  Account: toRecord('Account', '0015e00000Xn8LpAAJ', {
    Name: 'Cartwright Mills',
    Industry: 'Manufacturing',
    AnnualRevenue: 18400000,
    NumberOfEmployees: 140,
    BillingCountry: 'Canada',
    Type: 'Customer',
  }),
  Contact: toRecord('Contact', '0035e00000Bb1CcAAJ', {
    FirstName: 'Gwen',
    LastName: 'Cartwright',
    Email: 'gwen@cartwright.test',
    Title: 'Head of Operations',
    AccountId: '0015e00000Xn8LpAAJ',
    HasOptedOutOfEmail: false,
  }),
  Lead: toRecord('Lead', '00Q5e00000ABCdEEAX', {
    Name: 'Odile Fournier',
    Company: 'Fournier et Filles',
    Email: 'odile@fournier.test',
    Status: 'Working - Contacted',
    LeadSource: 'Web',
    IsConverted: false,
  }),
  Task: toRecord('Task', '00T5e00000KkLlMEAV', {
    Subject: 'Call about the sensor order',
    Status: 'Not Started',
    Priority: 'High',
    ActivityDate: '2026-11-24',
    IsClosed: false,
    WhoId: '0035e00000Bb1CcAAJ',
  }),
  Case: toRecord('Case', '5005e00001QwErTAAV', {
    CaseNumber: '00011204',
    Subject: 'Sensors offline in hall B',
    Status: 'New',
    Priority: 'High',
    Origin: 'Email',
    IsEscalated: false,
  }),
};

/** A record of the chosen object; of one that is not in the table, what every object has. */
export function salesforceRecord(
  { recordType, objectName }: ChoiceContext['parameters'],
  opportunity: ExampleRecord,
): ExampleRecord {
  const object = String(objectName ?? recordType ?? 'Opportunity');
  if (object === 'Opportunity') return opportunity;
  return records[object] ?? toRecord(object, 'a0B5e00000Zz1YyAAJ', { Name: `${object} 0001` });
}

import type { JsonValue } from '../../wire.ts';
import {
  choiceSections,
  choices,
  choicesByAccount,
  choicesByParent,
  manyChoices,
} from '../choices.ts';
import { salesforceRecord } from '../records/salesforce.ts';
import type { CatalogIntegration, ChoiceContext, ExampleRecord } from '../types.ts';

const opportunity = {
  attributes: {
    type: 'Opportunity',
    url: '/services/data/v62.0/sobjects/Opportunity/0065e00000Kd3QwAAJ',
  },
  Id: '0065e00000Kd3QwAAJ',
  Name: 'Cartwright Mills - fleet sensors',
  Amount: 84000,
  StageName: 'Negotiation/Review',
  Probability: 90,
  CloseDate: '2026-12-18',
  OwnerId: '0055e000002Rt1BAAS',
  IsWon: false,
  IsClosed: false,
  LastModifiedDate: '2026-11-20T14:31:07.000+0000',
} as const;

const lead = {
  attributes: { type: 'Lead', url: '/services/data/v62.0/sobjects/Lead/00Q5e00000ABCdEEAX' },
  Id: '00Q5e00000ABCdEEAX',
  Name: 'Odile Fournier',
  Company: 'Fournier et Filles',
  Email: 'odile@fournier.test',
  Status: 'Working - Contacted',
  LeadSource: 'Web',
  IsConverted: false,
} as const;

const newOpportunity = { ...opportunity, StageName: 'Prospecting', Probability: 10 } as const;

function toDeleted({ attributes = null, Id = null, Name = null }: ExampleRecord): ExampleRecord {
  return {
    attributes,
    Id,
    ...(Name !== null && { Name }),
    IsDeleted: true,
    LastModifiedById: '0055e000002Rt1BAAS',
    SystemModstamp: '2026-11-21T08:00:00.000+0000',
  };
}

function toFieldChange(record: ExampleRecord, field: string, before: JsonValue): ExampleRecord {
  const { attributes, Id = null } = record;
  return {
    ChangeEventHeader: {
      entityName: (attributes as { readonly type: string }).type,
      recordIds: [Id],
      changeType: 'UPDATE',
      changedFields: [field, 'LastModifiedDate'],
      commitUser: '0055e000002Rt1BAAS',
    },
    [field]: { before, after: record[field] ?? 'Updated' },
    LastModifiedDate: '2026-11-20T14:31:07.000+0000',
    record,
  };
}

/** The chosen field of the chosen object, filled in for the first time; of an opportunity, its amount before. */
function changedField(parameters: ChoiceContext['parameters']): ExampleRecord {
  const record = salesforceRecord(parameters, opportunity);
  const field = String(parameters.field ?? (record === opportunity ? 'Amount' : 'Name'));
  return toFieldChange(record, field, field === 'Amount' ? 72000 : null);
}

const customObject = {
  label: 'Custom Object',
  value: '<specified by objectName property>',
  dependentInputs: [
    {
      id: 'objectName',
      type: 'TEXTAREA',
      title: 'Object name',
      required: true,
      placeholder: 'Shipment__c',
    },
  ],
} as const;

const recordTypes = ['Opportunity', 'Account', 'Contact', 'Lead', 'Task', customObject] as const;

export const salesforce: CatalogIntegration = {
  name: 'salesforce',
  displayName: 'Salesforce',
  category: 'CRM',
  brandColor: '#0176d3',
  authenticationType: 'oauth',
  origin: 'seed',
  source:
    'docs ActionKit sidebar (Actions Reference list); docs actionkit/integrations/salesforce/… (slug)',
  accounts: ['Windrose Systems (production)', 'Windrose Systems (sandbox)'],
  choices: {
    recordTypes: choicesByAccount([
      [
        ['Opportunity', 'Opportunity'],
        ['Account', 'Account'],
        ['Contact', 'Contact'],
        ['Lead', 'Lead'],
        ['Task', 'Task'],
        ['Case', 'Case'],
        ['Campaign', 'Campaign'],
        ['Event', 'Event'],
        ['Contract', 'Contract'],
        ['Quote', 'Quote'],
        ['Product2', 'Product'],
        ['Shipment__c', 'Shipment', 'Custom object'],
        ['Site_Visit__c', 'Site Visit', 'Custom object'],
      ],
      [
        ['Opportunity', 'Opportunity'],
        ['Account', 'Account'],
        ['Contact', 'Contact'],
        ['Lead', 'Lead'],
        ['Task', 'Task'],
        ['Shipment_Beta__c', 'Shipment (beta)', 'Custom object'],
      ],
    ]),
    recordFields: choicesByParent('recordType', {
      Opportunity: [
        ['Name', 'Name'],
        ['Amount', 'Amount'],
        ['StageName', 'Stage'],
        ['CloseDate', 'Close Date'],
        ['OwnerId', 'Owner ID'],
        ['IsWon', 'Won'],
        ['IsClosed', 'Closed'],
        ['Probability', 'Probability (%)'],
        ['Type', 'Opportunity Type'],
        ['LeadSource', 'Lead Source'],
        ['AccountId', 'Account ID'],
        ['NextStep', 'Next Step'],
        ['CreatedDate', 'Created Date'],
        ['LastModifiedDate', 'Last Modified Date'],
      ],
      Account: [
        ['Name', 'Account Name'],
        ['Industry', 'Industry'],
        ['AnnualRevenue', 'Annual Revenue'],
        ['NumberOfEmployees', 'Employees'],
        ['BillingCountry', 'Billing Country'],
        ['Type', 'Account Type'],
        ['OwnerId', 'Owner ID'],
        ['CreatedDate', 'Created Date'],
      ],
      Contact: [
        ['FirstName', 'First Name'],
        ['LastName', 'Last Name'],
        ['Email', 'Email'],
        ['Title', 'Title'],
        ['AccountId', 'Account ID'],
        ['HasOptedOutOfEmail', 'Email Opt Out'],
        ['OwnerId', 'Owner ID'],
      ],
      Lead: [
        ['Company', 'Company'],
        ['Email', 'Email'],
        ['Status', 'Lead Status'],
        ['LeadSource', 'Lead Source'],
        ['Rating', 'Rating'],
        ['IsConverted', 'Converted'],
        ['OwnerId', 'Owner ID'],
      ],
      Task: [
        ['Subject', 'Subject'],
        ['Status', 'Status'],
        ['Priority', 'Priority'],
        ['ActivityDate', 'Due Date Only'],
        ['IsClosed', 'Closed'],
        ['WhoId', 'Name ID'],
      ],
      Case: [
        ['CaseNumber', 'Case Number'],
        ['Subject', 'Subject'],
        ['Status', 'Status'],
        ['Priority', 'Priority'],
        ['Origin', 'Case Origin'],
        ['IsEscalated', 'Escalated'],
      ],
      Campaign: [
        ['Name', 'Campaign Name'],
        ['Status', 'Status'],
        ['BudgetedCost', 'Budgeted Cost'],
        ['IsActive', 'Active'],
      ],
      Event: [
        ['Subject', 'Subject'],
        ['StartDateTime', 'Start Date Time'],
        ['Location', 'Location'],
      ],
      Contract: [
        ['ContractNumber', 'Contract Number'],
        ['Status', 'Status'],
        ['EndDate', 'Contract End Date'],
      ],
      Quote: [
        ['QuoteNumber', 'Quote Number'],
        ['Status', 'Status'],
        ['GrandTotal', 'Grand Total'],
        ['ExpirationDate', 'Expiration Date'],
      ],
      Product2: [
        ['Name', 'Product Name'],
        ['ProductCode', 'Product Code'],
        ['IsActive', 'Active'],
      ],
      Shipment__c: [
        ['Carrier__c', 'Carrier'],
        ['Shipped_On__c', 'Shipped On'],
        ['Weight_kg__c', 'Weight (kg)'],
        ['Delivered__c', 'Delivered'],
      ],
      Site_Visit__c: [
        ['Visit_Date__c', 'Visit Date'],
        ['Outcome__c', 'Outcome'],
      ],
      Shipment_Beta__c: [['Carrier__c', 'Carrier']],
      '<specified by objectName property>': [
        ['Name', 'Name'],
        ['OwnerId', 'Owner ID'],
        ['CreatedDate', 'Created Date'],
        ['LastModifiedDate', 'Last Modified Date'],
      ],
    }),
    stages: choices([
      ['Prospecting', 'Prospecting'],
      ['Qualification', 'Qualification'],
      ['Proposal/Price Quote', 'Proposal/Price Quote'],
      ['Negotiation/Review', 'Negotiation/Review'],
      ['Closed Won', 'Closed Won'],
      ['Closed Lost', 'Closed Lost'],
    ]),
    campaigns: manyChoices(
      150,
      (index) => [
        `7015e00000${String(index).padStart(5, '0')}AAA`,
        `Campaign ${2020 + (index % 7)} no. ${Math.floor(index / 7) + 1}`,
      ],
      { pageSize: 25 },
    ),
    queues: choiceSections({
      Queues: [
        ['00G5e000001Tier1', 'Tier 1 support'],
        ['00G5e000001Tier2', 'Tier 2 support'],
      ],
      Users: [
        ['0055e000002Rt1BAAS', 'Linnea Voss'],
        ['0055e000002Rt1CAAS', 'Pascal Ngata'],
      ],
    }),
  },
  triggers: [
    {
      type: 'SALESFORCE_TRIGGER_RECORD_CREATED',
      title: 'New Record',
      description: 'Sends every record of the chosen object as it is created, with all its fields.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source: 'docs actionkit/integrations/salesforce/triggers/SALESFORCE_TRIGGER_RECORD_CREATED',
      parameters: [
        {
          id: 'recordType',
          type: 'ENUM',
          title: 'Record type',
          required: true,
          values: recordTypes,
          valuesSource: { sourceType: 'recordTypes', dependencies: [] },
        },
        {
          id: 'recordsFilterFormula',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'recordFields', dependencies: ['recordType'] },
        },
      ],
      example: newOpportunity,
      exampleFor: (parameters) => salesforceRecord(parameters, newOpportunity),
    },
    {
      type: 'SALESFORCE_TRIGGER_RECORD_DELETED',
      title: 'Record Deleted',
      description: 'Reports the id and last known fields of a record sent to the Recycle Bin.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source: 'docs actionkit/integrations/salesforce/triggers/SALESFORCE_TRIGGER_RECORD_DELETED',
      parameters: [
        {
          id: 'recordType',
          type: 'ENUM',
          title: 'Record type',
          required: true,
          values: recordTypes,
          valuesSource: { sourceType: 'recordTypes', dependencies: [] },
        },
        {
          id: 'recordsFilterFormula',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'recordFields', dependencies: ['recordType'] },
        },
      ],
      example: toDeleted(opportunity),
      exampleFor: (parameters) => toDeleted(salesforceRecord(parameters, opportunity)),
    },
    {
      type: 'SALESFORCE_TRIGGER_RECORD_FIELD_CHANGED',
      title: 'Record Field Changed',
      description: 'Tells which fields of a record changed, with their values before and after.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Salesforce Change Data Capture: change event UPDATE',
      parameters: [
        {
          id: 'recordType',
          type: 'ENUM',
          title: 'Record type',
          required: true,
          values: recordTypes,
          valuesSource: { sourceType: 'recordTypes', dependencies: [] },
        },
        {
          id: 'field',
          type: 'ENUM',
          title: 'Field',
          required: true,
          values: [],
          valuesSource: { sourceType: 'recordFields', dependencies: ['recordType'] },
        },
        {
          id: 'recordsFilterFormula',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'recordFields', dependencies: ['recordType'] },
        },
      ],
      example: toFieldChange(opportunity, 'Amount', 72000),
      exampleFor: changedField,
    },
    {
      type: 'SALESFORCE_TRIGGER_OPPORTUNITY_STAGE_CHANGED',
      title: 'Opportunity Stage Changed',
      description: 'Hands over a deal that moved to another stage, with its amount and close date.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Salesforce object OpportunityFieldHistory / OpportunityHistory',
      parameters: [
        {
          id: 'stage',
          type: 'ENUM',
          title: 'Into stage',
          required: false,
          values: [],
          valuesSource: { sourceType: 'stages', dependencies: [] },
        },
        {
          id: 'minimumAmount',
          type: 'NUMBER',
          title: 'Minimum amount',
          required: false,
          placeholder: '25000',
        },
        {
          id: 'direction',
          type: 'ENUM',
          title: 'Direction',
          required: false,
          values: [
            { value: 'any', label: 'Either way' },
            { value: 'forward', label: 'Forward only' },
            { value: 'back', label: 'Back only' },
          ],
          defaultValue: 'any',
        },
      ],
      example: { previousStageName: 'Proposal/Price Quote', ...opportunity },
    },
    {
      type: 'SALESFORCE_TRIGGER_OPPORTUNITY_WON',
      title: 'Opportunity Won',
      description: 'Announces an opportunity that was closed as won, with its owner and amount.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Salesforce object Opportunity: IsWon',
      parameters: [],
      example: {
        ...opportunity,
        StageName: 'Closed Won',
        Probability: 100,
        IsWon: true,
        IsClosed: true,
      },
    },
    {
      type: 'SALESFORCE_TRIGGER_LEAD_CONVERTED',
      title: 'Lead Converted',
      description: 'Names the account, contact and opportunity that a lead was turned into.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Salesforce object Lead: IsConverted, ConvertedDate',
      parameters: [],
      example: {
        ...lead,
        Status: 'Closed - Converted',
        IsConverted: true,
        ConvertedDate: '2026-11-19',
        ConvertedAccountId: '0015e00000Xn8LpAAJ',
        ConvertedContactId: '0035e00000Bb1CcAAJ',
        ConvertedOpportunityId: '0065e00000Kd3QwAAJ',
      },
    },
    {
      type: 'SALESFORCE_TRIGGER_CASE_ESCALATED',
      title: 'Case Escalated',
      description: 'Warns of a support case that was escalated, with its priority and queue.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Salesforce object Case: IsEscalated',
      parameters: [
        {
          id: 'queue',
          type: 'ENUM',
          title: 'Queue or owner',
          required: false,
          values: [],
          valuesSource: { sourceType: 'queues', dependencies: [] },
        },
        {
          id: 'priorities',
          type: 'EDITABLE_ENUM',
          title: 'Priority',
          required: false,
          values: ['High', 'Medium', 'Low'],
        },
      ],
      example: {
        attributes: {
          type: 'Case',
          url: '/services/data/v62.0/sobjects/Case/5005e00001QwErTAAV',
        },
        Id: '5005e00001QwErTAAV',
        CaseNumber: '00011204',
        Subject: 'Sensors offline in hall B',
        Status: 'Escalated',
        Priority: 'High',
        IsEscalated: true,
        OwnerId: '00G5e000001Tier2',
      },
    },
    {
      type: 'SALESFORCE_TRIGGER_CAMPAIGN_MEMBER_RESPONDED',
      title: 'Campaign Member Responded',
      description: 'Delivers each person who answered a campaign, and with which status.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Salesforce object CampaignMember: HasResponded',
      parameters: [
        {
          id: 'campaign',
          type: 'ENUM',
          title: 'Campaign',
          required: true,
          values: [],
          valuesSource: { sourceType: 'campaigns', dependencies: [] },
        },
      ],
      example: {
        Id: '00v5e00000CcDdEAAV',
        CampaignId: '7015e0000000004AAA',
        LeadId: lead.Id,
        Status: 'Responded',
        HasResponded: true,
        FirstRespondedDate: '2026-11-18',
      },
    },
    {
      type: 'SALESFORCE_TRIGGER_PLATFORM_EVENT_RECEIVED',
      title: 'Platform Event Received',
      description: 'Passes on every message published on a platform event of your org.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Salesforce Streaming / Pub/Sub API: platform events',
      parameters: [
        {
          id: 'eventName',
          type: 'TEXT_NO_VARS',
          title: 'API name of the event',
          required: true,
          placeholder: 'Shipment_Delayed__e',
        },
        {
          id: 'replay',
          type: 'ENUM',
          title: 'Start with',
          required: false,
          values: [
            { value: -1, label: 'New messages' },
            { value: -2, label: 'All retained messages' },
          ],
          defaultValue: -1,
        },
      ],
      example: {
        event: { replayId: 88114, EventUuid: 'e981b488-81f3-4fcc-bd6f-f7033c9d7ac3' },
        channel: '/event/Shipment_Delayed__e',
        Shipment_Id__c: 'a0B5e00000Zz1',
        Delay_Days__c: 3,
        CreatedDate: '2026-11-20T09:00:00.000Z',
      },
    },
    {
      type: 'SALESFORCE_TRIGGER_SOQL_MATCH_FOUND',
      title: 'Record Matches SOQL',
      description: 'Sends a record the first time it turns up in the result of your SOQL query.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Salesforce REST API: /query (SOQL)',
      parameters: [
        {
          id: 'query',
          type: 'CODE',
          title: 'SOQL query',
          required: true,
          lines: 6,
          placeholder: 'SELECT Id, Name FROM Contract WHERE EndDate = NEXT_N_DAYS:30',
          documentationLink:
            'https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/',
          documentationLinkLabel: 'SOQL reference',
        },
      ],
      example: {
        attributes: {
          type: 'Contract',
          url: '/services/data/v62.0/sobjects/Contract/8005e00000AbCdEAAV',
        },
        Id: '8005e00000AbCdEAAV',
        ContractNumber: '00000412',
        EndDate: '2026-12-20',
        Status: 'Activated',
      },
    },
  ],
};

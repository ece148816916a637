import { choiceSections, choices, choicesByAccount, choicesByParent } from '../choices.ts';
import { hubspotRecord } from '../records/hubspot.ts';
import type { CatalogIntegration } from '../types.ts';

const deal = {
  id: '18840027713',
  properties: {
    dealname: 'Fernhill - annual plan',
    amount: '24000',
    dealstage: 'contractsent',
    pipeline: 'default',
    closedate: '2026-12-15T00:00:00.000Z',
  },
  associations: { companies: [{ id: '9930114', type: 'deal_to_company' }] },
  archived: false,
} as const;

const customObject = {
  label: 'Custom Object',
  value: '<specified by objectName property>',
  dependentInputs: [
    {
      id: 'objectName',
      type: 'TEXTAREA',
      title: 'Object name',
      required: true,
      placeholder: 'p4471180_subscriptions',
    },
  ],
} as const;

const contactFields = [
  ['firstname', 'First name'],
  ['lastname', 'Last name'],
  ['email', 'Email'],
  ['lifecyclestage', 'Lifecycle stage'],
  ['hubspot_owner_id', 'Contact owner'],
  ['hs_lead_status', 'Lead status'],
] as const;

export const hubspot: CatalogIntegration = {
  name: 'hubspot',
  displayName: 'HubSpot',
  category: 'CRM',
  brandColor: '#ff7a59',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Northwind Retail (hub 4471180)', 'Northwind Sandbox (hub 4471999)'],
  choices: {
    cacheAllObjectTypes: choicesByAccount([
      [
        ['companies', 'Companies'],
        ['contacts', 'Contacts'],
        ['deals', 'Deals'],
        ['tickets', 'Tickets'],
        ['line_items', 'Line items'],
        ['p4471180_subscriptions', 'Subscriptions', 'Custom object'],
      ],
      [
        ['contacts', 'Contacts'],
        ['deals', 'Deals'],
        ['p4471999_machines', 'Machines', 'Custom object'],
      ],
    ]),
    objectProperties: choicesByParent('recordType', {
      companies: [
        ['name', 'Company name'],
        ['domain', 'Company domain name'],
        ['industry', 'Industry'],
        ['annualrevenue', 'Annual revenue'],
        ['numberofemployees', 'Number of employees'],
      ],
      contacts: contactFields,
      contact: contactFields,
      deals: [
        ['dealname', 'Deal name'],
        ['amount', 'Amount'],
        ['dealstage', 'Deal stage'],
        ['pipeline', 'Pipeline'],
        ['closedate', 'Close date'],
        ['hs_is_closed_won', 'Is closed won'],
      ],
      tickets: [
        ['subject', 'Ticket name'],
        ['hs_pipeline_stage', 'Ticket status'],
        ['hs_ticket_priority', 'Priority'],
      ],
      line_items: [
        ['quantity', 'Quantity'],
        ['price', 'Unit price'],
      ],
      p4471999_machines: [['serial_number', 'Serial number']],
      '<specified by objectName property>': [
        ['hs_object_id', 'Record ID'],
        ['hs_createdate', 'Create date'],
      ],
      p4471180_subscriptions: [
        ['plan', 'Plan'],
        ['renewal_date', 'Renewal date'],
      ],
    }),
    pipelines: choicesByAccount([
      [
        ['default', 'Sales pipeline'],
        ['8811202', 'Renewals'],
        ['9020417', 'Partner deals'],
      ],
      [['default', 'Sales pipeline']],
    ]),
    dealStages: choicesByParent('pipeline', {
      default: [
        ['appointmentscheduled', 'Appointment scheduled'],
        ['qualifiedtobuy', 'Qualified to buy'],
        ['contractsent', 'Contract sent'],
        ['closedwon', 'Closed won'],
        ['closedlost', 'Closed lost'],
      ],
      '8811202': [
        ['8811203', 'Renewal due'],
        ['8811204', 'Quote sent'],
        ['8811205', 'Renewed'],
      ],
      '9020417': [
        ['9020418', 'Registered'],
        ['9020419', 'Co-selling'],
      ],
    }),
    forms: choices([
      ['f2b7a1c4-6d0e-4e0a-9a4f-10f6d2b0c951', 'Book a demo', '1,204 submissions'],
      ['0c1d93ee-5a71-4b08-8a52-5c6f1b0e7730', 'Newsletter sign-up', '8,911 submissions'],
      ['77aa0e34-92b5-4c11-b6c7-ec0a2f1d4418', 'Partner application', '86 submissions'],
    ]),
    inboxes: choiceSections({
      'Shared inboxes': [
        ['inbox-220', 'Sales inbox'],
        ['inbox-221', 'Care inbox'],
      ],
      'Live chat': [['inbox-305', 'Website chat']],
    }),
  },
  triggers: [
    {
      type: 'HUBSPOT_TRIGGER_RECORD_CREATED',
      title: 'Record Created',
      description: 'Sends each CRM record once it is created, with its properties and owner.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/hubspot/triggers/HUBSPOT_TRIGGER_RECORD_CREATED (llms.txt index)',
      parameters: [
        {
          id: 'recordType',
          type: 'ENUM',
          title: 'Record type',
          required: true,
          values: ['companies', 'contacts', 'deals', customObject],
          valuesSource: { sourceType: 'cacheAllObjectTypes', dependencies: [] },
        },
        {
          id: 'filterFormula',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'objectProperties', dependencies: ['recordType'] },
        },
      ],
      example: hubspotRecord({}),
      exampleFor: hubspotRecord,
    },
    {
      type: 'HUBSPOT_TRIGGER_RECORD_DELETED',
      title: 'Record Deleted',
      description: 'Reports the id and type of a CRM record that someone moved to the bin.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source: 'docs actionkit/integrations/hubspot/triggers/HUBSPOT_TRIGGER_RECORD_DELETED',
      parameters: [
        {
          id: 'recordType',
          type: 'ENUM',
          title: 'Record type',
          required: true,
          values: ['companies', 'contacts', 'deals', customObject],
          valuesSource: { sourceType: 'cacheAllObjectTypes', dependencies: [] },
        },
        {
          id: 'filterFormula',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'objectProperties', dependencies: ['recordType'] },
        },
      ],
      example: {
        objectId: 51204418,
        objectType: 'contacts',
        changeSource: 'CRM_UI',
        portalId: 4471180,
        occurredAt: '2026-11-21T09:30:11.000Z',
      },
    },
    {
      type: 'HUBSPOT_TRIGGER_RECORD_DELETED_FOR_PRIVACY',
      title: 'Record Deleted for Privacy (GDPR)',
      description: 'Tells which record was erased for good after a privacy request.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/hubspot/triggers/HUBSPOT_TRIGGER_RECORD_DELETED_FOR_PRIVACY',
      parameters: [
        {
          id: 'recordType',
          type: 'ENUM',
          title: 'Record type',
          required: true,
          values: ['contact', 'conversation'],
          valuesSource: { sourceType: 'cacheAllObjectTypes', dependencies: [] },
        },
      ],
      example: {
        objectId: 51204418,
        objectType: 'contact',
        subscriptionType: 'contact.privacyDeletion',
        portalId: 4471180,
        occurredAt: '2026-11-21T10:02:40.000Z',
      },
    },
    {
      type: 'HUBSPOT_TRIGGER_RECORD_UPDATED',
      title: 'Record Updated',
      description: 'Delivers a CRM record after a property changes, with all current values.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/hubspot/triggers/HUBSPOT_TRIGGER_RECORD_UPDATED (llms.txt index)',
      parameters: [
        {
          id: 'recordType',
          type: 'ENUM',
          title: 'Record type',
          required: true,
          values: ['companies', 'contacts', 'deals', customObject],
          valuesSource: { sourceType: 'cacheAllObjectTypes', dependencies: [] },
        },
        {
          id: 'filterFormula',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'objectProperties', dependencies: ['recordType'] },
        },
      ],
      example: hubspotRecord({}),
      exampleFor: hubspotRecord,
    },
    {
      type: 'HUBSPOT_TRIGGER_DEAL_STAGE_CHANGED',
      title: 'Deal Stage Changed',
      description: 'Tells the old and new stage of a deal that moved along its pipeline.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'HubSpot Webhooks API: deal.propertyChange (dealstage)',
      parameters: [
        {
          id: 'pipeline',
          type: 'ENUM',
          title: 'Pipeline',
          required: true,
          values: [],
          valuesSource: { sourceType: 'pipelines', dependencies: [] },
        },
        {
          id: 'stage',
          type: 'ENUM',
          title: 'Moved into',
          required: false,
          values: [],
          subtitle: 'Leave empty to hear of every move.',
          valuesSource: { sourceType: 'dealStages', dependencies: ['pipeline'] },
        },
        {
          id: 'minimumAmount',
          type: 'NUMBER',
          title: 'Minimum amount',
          required: false,
          placeholder: '10000',
        },
      ],
      example: {
        ...deal,
        previousStage: 'qualifiedtobuy',
        changedBy: '7710345',
        occurredAt: '2026-11-20T16:05:02.118Z',
      },
    },
    {
      type: 'HUBSPOT_TRIGGER_FORM_SUBMITTED',
      title: 'Form Submitted',
      description: 'Hands over the answers of every new submission, with the page it came from.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'HubSpot Forms API: form submissions',
      parameters: [
        {
          id: 'formId',
          type: 'DYNAMIC_ENUM',
          title: 'Form',
          required: true,
          valuesSource: { sourceType: 'forms', dependencies: [] },
        },
        {
          id: 'includeHiddenFields',
          type: 'SWITCH',
          title: 'Include hidden fields',
          required: false,
          defaultValue: false,
        },
      ],
      example: {
        formId: 'f2b7a1c4-6d0e-4e0a-9a4f-10f6d2b0c951',
        submittedAt: '2026-11-22T07:41:09.000Z',
        values: [
          { name: 'email', value: 'joel@brightwell.test' },
          { name: 'company', value: 'Brightwell Ltd' },
        ],
        pageUrl: 'https://northwind.test/demo',
      },
    },
    {
      type: 'HUBSPOT_TRIGGER_CONTACTS_MERGED',
      title: 'Contacts Merged',
      description: 'Names the contact that stays and those that were folded into it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'HubSpot Webhooks API: contact.merge',
      parameters: [],
      example: {
        primaryObjectId: 51204418,
        mergedObjectIds: [51204420, 51204433],
        newObjectId: 51309001,
        numberOfPropertiesMoved: 6,
        occurredAt: '2026-11-19T13:20:55.000Z',
      },
    },
    {
      type: 'HUBSPOT_TRIGGER_CONVERSATION_MESSAGE_RECEIVED',
      title: 'Conversation Message Received',
      description: 'Passes on every incoming inbox or chat message, with its thread and sender.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'HubSpot Webhooks API: conversation.newMessage',
      parameters: [
        {
          id: 'inboxes',
          type: 'ENUM',
          title: 'Inbox',
          required: false,
          values: [],
          valuesSource: { sourceType: 'inboxes', dependencies: [] },
        },
        {
          id: 'ignorePhrases',
          type: 'TEXTAREA_NO_VARS',
          title: 'Ignore messages containing',
          required: false,
          lines: 4,
          placeholder: 'One phrase a line',
        },
      ],
      example: {
        threadId: '7788120034',
        messageId: 'c1f0a9b2d3e4',
        channel: 'LIVE_CHAT',
        inboxId: 'inbox-305',
        sender: { name: 'Mira Okafor', email: 'mira@fernhill.test' },
        text: 'Do you ship replacement parts to Norway?',
        createdAt: '2026-11-22T11:09:31.000Z',
      },
    },
  ],
};

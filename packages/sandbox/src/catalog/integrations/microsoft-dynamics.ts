import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const opportunity = {
  opportunityid: '7f2c1d0e-88a4-ed11-aad1-0022489b2f10',
  name: 'Greenhouse heating, phase 2',
  estimatedvalue: 148000,
  closeprobability: 60,
  statecode: 0,
  statuscode: 1,
  estimatedclosedate: '2026-12-18',
  parentaccountid: { accountid: '1b0f', name: 'Sunfield Growers' },
  ownerid: { systemuserid: 'c1d2', fullname: 'Dana Whitlock' },
  modifiedon: '2026-11-19T13:22:01Z',
} as const;

const recordType = {
  id: 'recordType',
  type: 'ENUM',
  title: 'Record type',
  required: true,
  values: [
    { value: 'account', label: 'Account' },
    { value: 'contact', label: 'Contact' },
    { value: 'lead', label: 'Lead' },
    { value: 'opportunity', label: 'Opportunity' },
  ],
  valuesSource: { sourceType: 'recordTypes', dependencies: [] },
} as const;

const filter = {
  id: 'filter',
  type: 'CONDITIONAL',
  title: 'Only when',
  required: false,
  supportedKeysSource: { sourceType: 'recordColumns', dependencies: ['recordType'] },
} as const;

export const microsoftDynamics: CatalogIntegration = {
  name: 'microsoftDynamics',
  displayName: 'Dynamics 365 Sales',
  category: 'CRM',
  brandColor: '#002050',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['heatloop.crm4.dynamics.test', 'heatloop-dev.crm4.dynamics.test'],
  choices: {
    recordTypes: choicesByAccount([
      [
        ['account', 'Account'],
        ['contact', 'Contact'],
        ['lead', 'Lead'],
        ['opportunity', 'Opportunity'],
        ['quote', 'Quote'],
        ['hl_installation', 'Installation', 'Custom table'],
      ],
      [
        ['account', 'Account'],
        ['hl_prototype', 'Prototype', 'Custom table'],
      ],
    ]),
    recordColumns: choicesByParent('recordType', {
      account: [
        ['name', 'Account name'],
        ['industrycode', 'Industry'],
        ['revenue', 'Annual revenue'],
      ],
      contact: [
        ['fullname', 'Full name'],
        ['emailaddress1', 'E-mail'],
        ['jobtitle', 'Job title'],
      ],
      lead: [
        ['subject', 'Topic'],
        ['leadsourcecode', 'Lead source'],
      ],
      opportunity: [
        ['name', 'Topic'],
        ['estimatedvalue', 'Estimated revenue'],
        ['closeprobability', 'Probability'],
        ['statuscode', 'Status reason'],
      ],
      quote: [['totalamount', 'Total amount']],
      hl_installation: [
        ['hl_boilertype', 'Boiler type'],
        ['hl_installedon', 'Installed on'],
      ],
      hl_prototype: [
        ['hl_serialnumber', 'Serial number'],
        ['hl_stage', 'Stage'],
      ],
    }),
    owners: choices([
      ['c1d2', 'Dana Whitlock'],
      ['c1d3', 'Luca Ferri'],
      ['t1a1', 'Inside sales', 'Team'],
    ]),
  },
  triggers: [
    {
      type: 'MICROSOFT_DYNAMICS_TRIGGER_RECORD_CREATED',
      title: 'New Record',
      description: 'Sends each row that is added to a table, with its columns and owner.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/microsoftDynamics/triggers/MICROSOFT_DYNAMICS_TRIGGER_RECORD_CREATED (llms.txt index)',
      parameters: [recordType, filter],
      example: { ...opportunity, createdon: '2026-11-12T08:00:00Z' },
    },
    {
      type: 'MICROSOFT_DYNAMICS_TRIGGER_RECORD_UPDATED',
      title: 'Record Updated',
      description: 'Delivers a row after an edit, with the moment of its last change.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/microsoftDynamics/triggers/MICROSOFT_DYNAMICS_TRIGGER_RECORD_UPDATED (llms.txt index)',
      parameters: [
        recordType,
        filter,
        {
          id: 'expression',
          type: 'CODE',
          title: 'Filter expression (OData)',
          required: false,
          placeholder: 'estimatedvalue gt 50000 and statecode eq 0',
        },
      ],
      example: opportunity,
    },
    {
      type: 'MICROSOFT_DYNAMICS_TRIGGER_OPPORTUNITY_WON',
      title: 'Opportunity Won',
      description: 'Reports every opportunity that is closed as won, with its actual revenue.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Dataverse webhooks: message Win of opportunity',
      parameters: [
        {
          id: 'minimumRevenue',
          type: 'NUMBER',
          title: 'Actual revenue at least',
          required: false,
          placeholder: '25000',
        },
      ],
      example: {
        ...opportunity,
        statecode: 1,
        statuscode: 3,
        actualvalue: 151200,
        actualclosedate: '2026-11-24',
      },
    },
    {
      type: 'MICROSOFT_DYNAMICS_TRIGGER_LEAD_QUALIFIED',
      title: 'Lead Qualified',
      description: 'Links a qualified lead to the account, contact and opportunity made from it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Dataverse webhooks: message QualifyLead',
      parameters: [],
      example: {
        leadid: '3e11d8c4-91a4-ed11-aad1-0022489b2f10',
        subject: 'Heating for a fern nursery',
        statuscode: 3,
        createdEntities: [
          { type: 'account', id: '1b10' },
          { type: 'opportunity', id: '7f2d' },
        ],
        qualifiedby: { fullname: 'Luca Ferri' },
        modifiedon: '2026-11-21T09:15:00Z',
      },
    },
    {
      type: 'MICROSOFT_DYNAMICS_TRIGGER_RECORD_REASSIGNED',
      title: 'Record Reassigned',
      description: 'Reports a change of owner: the row, who had it and who has it now.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Dataverse webhooks: message Assign',
      parameters: [
        recordType,
        {
          id: 'newOwner',
          type: 'ENUM',
          title: 'New owner',
          required: false,
          values: [],
          valuesSource: { sourceType: 'owners', dependencies: [] },
        },
      ],
      example: {
        target: { logicalName: 'opportunity', id: opportunity.opportunityid },
        previousOwner: 'Dana Whitlock',
        newOwner: 'Luca Ferri',
        initiatedBy: 'Dana Whitlock',
      },
    },
  ],
};

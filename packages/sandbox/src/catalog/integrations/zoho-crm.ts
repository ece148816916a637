import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const deal = {
  id: '3652397000009851001',
  Deal_Name: 'Uniforms for Cedar Clinics',
  Stage: 'Proposal/Price Quote',
  Amount: 32000,
  Closing_Date: '2026-12-30',
  Account_Name: { id: '3652397000000624046', name: 'Cedar Clinics' },
  Owner: { id: '3652397000000186017', name: 'Meera Pillai', email: 'meera@banyan.test' },
  Tag: [{ name: 'uniforms' }],
  Modified_Time: '2026-11-20T18:30:00+05:30',
} as const;

const moduleNames = ['Leads', 'Contacts', 'Accounts', 'Deals'] as const;

export const zohoCrm: CatalogIntegration = {
  name: 'zohocrm',
  displayName: 'Zoho CRM',
  category: 'CRM',
  brandColor: '#e42527',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs managed-sync/integrations/zohocrm',
  accounts: ['Banyan Textiles', 'Banyan Textiles Sandbox'],
  choices: {
    modules: choicesByAccount([
      [
        ['Leads', 'Leads'],
        ['Contacts', 'Contacts'],
        ['Accounts', 'Accounts'],
        ['Deals', 'Deals'],
        ['Invoices', 'Invoices'],
        ['Looms', 'Looms', 'Custom module'],
      ],
      [
        ['Leads', 'Leads'],
        ['Deals', 'Deals'],
      ],
    ]),
    moduleFields: choicesByParent('module', {
      Leads: [
        ['Lead_Source', 'Lead Source'],
        ['Lead_Status', 'Lead Status'],
        ['Rating', 'Rating'],
        ['Email', 'Email'],
      ],
      Contacts: [
        ['Email', 'Email'],
        ['Mailing_City', 'Mailing City'],
      ],
      Accounts: [
        ['Industry', 'Industry'],
        ['Annual_Revenue', 'Annual Revenue'],
      ],
      Deals: [
        ['Stage', 'Stage'],
        ['Amount', 'Amount'],
        ['Closing_Date', 'Closing Date'],
        ['Probability', 'Probability (%)'],
      ],
      Invoices: [
        ['Status', 'Status'],
        ['Grand_Total', 'Grand Total'],
        ['Due_Date', 'Due Date'],
      ],
      Looms: [['Width_cm', 'Width (cm)']],
    }),
    dealStages: choices([
      ['Qualification', 'Qualification'],
      ['Proposal/Price Quote', 'Proposal/Price Quote'],
      ['Closed Won', 'Closed Won'],
      ['Closed Lost', 'Closed Lost'],
    ]),
  },
  triggers: [
    {
      type: 'ZOHO_CRM_TRIGGER_RECORD_ENTERED',
      title: 'Record Entered in Module',
      description: 'Sends every record entered in a module, by hand, import or web form.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Zoho CRM Notification API: {module}.create',
      parameters: [
        {
          id: 'module',
          type: 'ENUM',
          title: 'Module',
          required: true,
          values: [...moduleNames],
          valuesSource: { sourceType: 'modules', dependencies: [] },
        },
        {
          id: 'filter',
          type: 'DYNAMIC_CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'moduleFields', dependencies: ['module'] },
        },
      ],
      example: { ...deal, Created_Time: '2026-11-18T10:00:00+05:30' },
    },
    {
      type: 'ZOHO_CRM_TRIGGER_RECORD_EDITED',
      title: 'Record Edited in Module',
      description: 'Delivers a record again after one of the fields you watch was edited.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Zoho CRM Notification API: {module}.edit',
      parameters: [
        {
          id: 'module',
          type: 'ENUM',
          title: 'Module',
          required: true,
          values: [...moduleNames],
          valuesSource: { sourceType: 'modules', dependencies: [] },
        },
        {
          id: 'field',
          type: 'ENUM',
          title: 'Field',
          required: false,
          values: [],
          valuesSource: { sourceType: 'moduleFields', dependencies: ['module'] },
        },
        {
          id: 'filter',
          type: 'DYNAMIC_CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'moduleFields', dependencies: ['module'] },
        },
      ],
      example: { ...deal, affected_fields: ['Amount', 'Modified_Time'] },
    },
    {
      type: 'ZOHO_CRM_TRIGGER_DEAL_STAGE_CHANGED',
      title: 'Deal Stage Updated',
      description: 'Tells the stage that a deal has reached and its chance of success.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Zoho CRM Notification API: Deals.edit (Stage)',
      parameters: [
        {
          id: 'stage',
          type: 'ENUM',
          title: 'Stage',
          required: false,
          values: [],
          valuesSource: { sourceType: 'dealStages', dependencies: [] },
        },
      ],
      example: {
        ...deal,
        Stage: 'Closed Won',
        Probability: 100,
        previous_stage: 'Proposal/Price Quote',
      },
    },
    {
      type: 'ZOHO_CRM_TRIGGER_LEAD_CONVERTED',
      title: 'Lead Converted to Deal',
      description: 'Names the contact, account and deal that came out of a lead.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Zoho CRM API: Leads with converted = true',
      parameters: [],
      example: {
        id: '3652397000009850777',
        Full_Name: 'Arun Bhat',
        Company: 'Cedar Clinics',
        Converted__s: true,
        Converted_Deal: { id: deal.id, name: deal.Deal_Name },
        Converted_Date_Time: '2026-11-17T12:00:00+05:30',
      },
    },
    {
      type: 'ZOHO_CRM_TRIGGER_COQL_ROW_FOUND',
      title: 'Row Found by COQL',
      description: 'Hands over each row of your COQL query that was not there before.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Zoho CRM API: POST /coql',
      parameters: [
        {
          id: 'query',
          type: 'CODE',
          title: 'COQL query',
          required: true,
          lines: 5,
          placeholder: "select Deal_Name, Amount from Deals where Stage = 'Closed Won'",
        },
      ],
      example: {
        id: deal.id,
        Deal_Name: deal.Deal_Name,
        Amount: 32000,
        'Account_Name.Account_Name': 'Cedar Clinics',
      },
    },
  ],
};

import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const record = {
  id: 'recQ4k8sLmW2vYx7T',
  baseId: 'appEditorial0001',
  tableId: 'tblTitles',
  createdTime: '2026-11-17T08:30:12.000Z',
  fields: {
    Name: 'Harbour lights, reprint',
    Status: 'In review',
    Owner: { id: 'usrL2PNC5o3H4lBEi', email: 'tess@papermill.test', name: 'Tess Albrecht' },
    Pages: 184,
    Genre: ['Fiction', 'Short stories'],
  },
} as const;

const base = {
  id: 'base',
  type: 'ENUM',
  title: 'Base',
  required: true,
  values: [],
  valuesSource: { sourceType: 'bases', dependencies: [] },
} as const;

const table = {
  id: 'table',
  type: 'ENUM',
  title: 'Table',
  required: true,
  values: [],
  valuesSource: { sourceType: 'tables', dependencies: ['base'] },
} as const;

const view = {
  id: 'view',
  type: 'ENUM',
  title: 'View',
  required: false,
  subtitle: 'Only records that this view shows.',
  values: [],
  valuesSource: { sourceType: 'views', dependencies: ['table'] },
} as const;

export const airtable: CatalogIntegration = {
  name: 'airtable',
  displayName: 'Airtable',
  category: 'Databases',
  brandColor: '#fcb400',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Papermill Press', 'Papermill Events'],
  choices: {
    bases: choicesByAccount([
      [
        ['appEditorial0001', 'Editorial calendar'],
        ['appStock00000002', 'Warehouse'],
        ['appPeople0000003', 'Authors and agents'],
      ],
      [['appEvents0000001', 'Book fairs']],
    ]),
    tables: choicesByParent('base', {
      appEditorial0001: [
        ['tblTitles', 'Titles'],
        ['tblDeadlines', 'Deadlines'],
      ],
      appStock00000002: [
        ['tblItems', 'Items'],
        ['tblDeliveries', 'Deliveries'],
      ],
      appPeople0000003: [['tblAuthors', 'Authors']],
      appEvents0000001: [['tblFairs', 'Fairs']],
    }),
    views: choicesByParent('table', {
      tblTitles: [
        ['viwAll', 'All titles'],
        ['viwSpring', 'Spring list'],
      ],
      tblDeadlines: [['viwWeek', 'This week']],
      tblItems: [['viwLow', 'Low stock']],
      tblDeliveries: [['viwOpen', 'Open deliveries']],
      tblAuthors: [['viwContracted', 'Under contract']],
      tblFairs: [['viwCalendar', 'Calendar']],
    }),
    fields: choicesByParent('table', {
      tblTitles: [
        ['Name', 'Name'],
        ['Status', 'Status'],
        ['Owner', 'Owner'],
        ['Pages', 'Pages'],
        ['Genre', 'Genre'],
      ],
      tblDeadlines: [
        ['Title', 'Title'],
        ['Due', 'Due'],
      ],
      tblItems: [
        ['ISBN', 'ISBN'],
        ['In stock', 'In stock'],
      ],
      tblDeliveries: [
        ['Carrier', 'Carrier'],
        ['Expected', 'Expected'],
      ],
      tblAuthors: [['Agent', 'Agent']],
      tblFairs: [['City', 'City']],
    }),
  },
  triggers: [
    {
      type: 'AIRTABLE_TRIGGER_RECORD_ADDED',
      title: 'Record Added to Table',
      description: 'Delivers each record that is added to a table, with all its fields.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Airtable Webhooks API: tableData, changeTypes add',
      parameters: [
        base,
        table,
        view,
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'fields', dependencies: ['table'] },
        },
      ],
      example: record,
    },
    {
      type: 'AIRTABLE_TRIGGER_FIELD_VALUE_CHANGED',
      title: 'Field Value Changed',
      description: 'Sends a record when a watched field takes a new value, with the old one.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Airtable Webhooks API: tableData, changeTypes update',
      parameters: [
        base,
        table,
        {
          id: 'field',
          type: 'ENUM',
          title: 'Watched field',
          required: true,
          values: [],
          valuesSource: { sourceType: 'fields', dependencies: ['table'] },
        },
        {
          id: 'filter',
          type: 'DYNAMIC_CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'fields', dependencies: ['table'] },
        },
      ],
      example: {
        ...record,
        changed: { field: 'Status', from: 'Draft', to: 'In review' },
        baseTransactionNumber: 4118,
      },
    },
    {
      type: 'AIRTABLE_TRIGGER_RECORD_MATCHES_FORMULA',
      title: 'Record Matches Formula',
      description: 'Reports records as soon as a formula of yours becomes true for them.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Airtable Web API: list records, filterByFormula',
      parameters: [
        base,
        table,
        {
          id: 'formula',
          type: 'CODE',
          title: 'Formula',
          required: true,
          placeholder: "AND({Status} = 'In review', {Pages} > 100)",
          subtitle: 'Written as in a formula field.',
        },
      ],
      example: record,
    },
    {
      type: 'AIRTABLE_TRIGGER_FORM_SUBMITTED',
      title: 'Form Response Received',
      description: 'Passes on what somebody filled in on a form view, as a record.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Airtable Webhooks API: fromSources formSubmission',
      parameters: [base, table],
      example: { ...record, source: { type: 'formSubmission', viewId: 'viwPitchForm' } },
    },
    {
      type: 'AIRTABLE_TRIGGER_RECORD_COMMENTED',
      title: 'Record Commented On',
      description: 'Brings every comment on the records of a base, with those it mentions.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Airtable Web API: list comments',
      parameters: [],
      example: {
        id: 'comB5z37Mg9zaEPw6',
        recordId: record.id,
        text: 'Cover proof is back, @[usrL2PNC5o3H4lBEi] please check the spine.',
        author: { id: 'usrKtM7', name: 'Ivo Brandt', email: 'ivo@papermill.test' },
        mentioned: { usrL2PNC5o3H4lBEi: { type: 'user', displayName: 'Tess Albrecht' } },
        createdTime: '2026-11-18T14:20:00.000Z',
      },
    },
  ],
};

import { choicesByAccount, choicesByParent, manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const page = {
  object: 'page',
  id: '59833787-2cf9-4fdf-8782-e53db20768a5',
  created_time: '2026-11-10T08:10:00.000Z',
  last_edited_time: '2026-11-20T15:42:00.000Z',
  last_edited_by: { object: 'user', id: 'ee5f0f84-409a-440f-983a-a5315961c6e4' },
  parent: { type: 'database_id', database_id: 'd9824bdc-8445-4327-be8b-5b47500af6ce' },
  properties: {
    Name: { type: 'title', title: [{ plain_text: 'Kiln maintenance rota' }] },
    Status: { type: 'status', status: { name: 'In progress' } },
    Due: { type: 'date', date: { start: '2026-12-01' } },
  },
  archived: false,
  url: 'https://notion.test/Kiln-maintenance-rota-598337872cf9',
} as const;

const webhookEvent = {
  id: '367cba44-b6f3-4c92-81e7-6a2e9659efd4',
  timestamp: '2026-11-20T15:42:10.000Z',
  workspace_id: '13950b26-c203-4f3b-b97d-93ec06319565',
  authors: [{ id: 'ee5f0f84-409a-440f-983a-a5315961c6e4', type: 'person' }],
  entity: { id: page.id, type: 'page' },
} as const;

const pageTopics = ['Glaze test', 'Order sheet', 'Meeting notes', 'Workshop plan'] as const;

export const notion: CatalogIntegration = {
  name: 'notion',
  displayName: 'Notion',
  category: 'Files & documents',
  brandColor: '#191919',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Pebble & Pine HQ', 'Pebble & Pine Clients'],
  choices: {
    databases: choicesByAccount([
      [
        ['d9824bdc-8445-4327-be8b-5b47500af6ce', 'Studio tasks'],
        ['3c612f56-fdd0-4a30-a4d6-bda7d7426309', 'Glaze recipes'],
        ['b55c9c91-384d-452b-81db-d1ef79372b75', 'Content calendar'],
      ],
      [['e2f1aa30-7c0d-4f4f-9e31-6d5b1c0a9f12', 'Client briefs']],
    ]),
    databaseProperties: choicesByParent('database', {
      'd9824bdc-8445-4327-be8b-5b47500af6ce': [
        ['Name', 'Name', 'Title'],
        ['Status', 'Status', 'Status'],
        ['Due', 'Due', 'Date'],
        ['Owner', 'Owner', 'Person'],
      ],
      '3c612f56-fdd0-4a30-a4d6-bda7d7426309': [
        ['Name', 'Name', 'Title'],
        ['Cone', 'Cone', 'Number'],
        ['Food safe', 'Food safe', 'Checkbox'],
      ],
      'b55c9c91-384d-452b-81db-d1ef79372b75': [
        ['Name', 'Name', 'Title'],
        ['Publish on', 'Publish on', 'Date'],
      ],
      'e2f1aa30-7c0d-4f4f-9e31-6d5b1c0a9f12': [
        ['Client', 'Client', 'Title'],
        ['Budget', 'Budget', 'Number'],
      ],
    }),
    pages: manyChoices(
      180,
      (index) => [
        `59833787-0000-4fdf-8782-${String(index).padStart(12, '0')}`,
        `${pageTopics[index % pageTopics.length]} ${Math.floor(index / pageTopics.length) + 1}`,
      ],
      { pageSize: 25 },
    ),
  },
  triggers: [
    {
      type: 'NOTION_TRIGGER_PAGE_CREATED',
      title: 'Page Created',
      description: 'Sends each page as it is made, with its properties and place.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/notion/triggers/NOTION_TRIGGER_PAGE_CREATED (llms.txt index)',
      parameters: [
        {
          id: 'database',
          type: 'DYNAMIC_ENUM',
          title: 'Database',
          required: false,
          subtitle: 'Every shared page when empty.',
          valuesSource: { sourceType: 'databases', dependencies: [] },
        },
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'databaseProperties', dependencies: ['database'] },
        },
      ],
      example: page,
    },
    {
      type: 'NOTION_TRIGGER_PAGE_UPDATED',
      title: 'Page Updated',
      description: 'Delivers a page after its content or one of its properties is edited.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/notion/triggers/NOTION_TRIGGER_PAGE_UPDATED (llms.txt index)',
      parameters: [
        {
          id: 'database',
          type: 'DYNAMIC_ENUM',
          title: 'Database',
          required: false,
          valuesSource: { sourceType: 'databases', dependencies: [] },
        },
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'databaseProperties', dependencies: ['database'] },
        },
      ],
      example: { ...page, last_edited_time: '2026-11-21T07:05:00.000Z' },
    },
    {
      type: 'NOTION_TRIGGER_PROPERTY_CHANGED',
      title: 'Database Property Changed',
      description: 'Tells which property of a database entry changed, and its value now.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Notion webhook: page.properties_updated',
      parameters: [
        {
          id: 'database',
          type: 'ENUM',
          title: 'Database',
          required: true,
          values: [],
          valuesSource: { sourceType: 'databases', dependencies: [] },
        },
        {
          id: 'property',
          type: 'ENUM',
          title: 'Property',
          required: true,
          values: [],
          valuesSource: { sourceType: 'databaseProperties', dependencies: ['database'] },
        },
        { id: 'becomes', type: 'TEXT', title: 'Changes to', required: false, placeholder: 'Done' },
      ],
      example: {
        ...webhookEvent,
        type: 'page.properties_updated',
        data: {
          updated_properties: ['Status'],
          parent: { id: 'd9824bdc-8445-4327-be8b-5b47500af6ce', type: 'database' },
        },
        page,
      },
    },
    {
      type: 'NOTION_TRIGGER_COMMENT_ADDED',
      title: 'Comment Added to Page',
      description: 'Passes on each comment on a page, with the text it was pinned to.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Notion webhook: comment.created',
      parameters: [
        {
          id: 'page',
          type: 'ENUM',
          title: 'Page',
          required: false,
          values: [],
          placeholder: 'Any page',
          valuesSource: { sourceType: 'pages', dependencies: [] },
        },
      ],
      example: {
        ...webhookEvent,
        type: 'comment.created',
        entity: { id: 'c02fc1d3-0000-4dd5-9f2e-b83f4e5b1bd3', type: 'comment' },
        data: { page_id: page.id, text: 'Who orders the new shelves?' },
      },
    },
    {
      type: 'NOTION_TRIGGER_PAGE_MOVED',
      title: 'Page Moved',
      description: 'Reports the old and new parent of a page that was moved.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Notion webhook: page.moved',
      parameters: [],
      example: {
        ...webhookEvent,
        type: 'page.moved',
        data: { parent: { id: 'b55c9c91-384d-452b-81db-d1ef79372b75', type: 'database' } },
      },
    },
    {
      type: 'NOTION_TRIGGER_PAGE_TRASHED',
      title: 'Page Moved to Trash',
      description: 'Warns that a page was thrown away, and by whom, while it can be restored.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Notion webhook: page.deleted',
      parameters: [
        {
          id: 'below',
          type: 'ENUM',
          title: 'Below page',
          required: false,
          values: [],
          valuesSource: { sourceType: 'pages', dependencies: [] },
        },
        {
          id: 'ignoreBots',
          type: 'SWITCH',
          title: 'Ignore bots',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        ...webhookEvent,
        type: 'page.deleted',
        data: { parent: { id: '13950b26-c203-4f3b-b97d-93ec06319565', type: 'space' } },
      },
    },
    {
      type: 'NOTION_TRIGGER_DATABASE_SCHEMA_CHANGED',
      title: 'Database Columns Changed',
      description: 'Lists the columns that were added, renamed or removed in a database.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Notion webhook: database.schema_updated',
      parameters: [
        {
          id: 'database',
          type: 'ENUM',
          title: 'Database',
          required: false,
          values: [],
          valuesSource: { sourceType: 'databases', dependencies: [] },
        },
      ],
      example: {
        ...webhookEvent,
        type: 'database.schema_updated',
        entity: { id: 'd9824bdc-8445-4327-be8b-5b47500af6ce', type: 'database' },
        data: { updated_properties: [{ id: 'kqLW', name: 'Owner', action: 'created' }] },
      },
    },
  ],
};

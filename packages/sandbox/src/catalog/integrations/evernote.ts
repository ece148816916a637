import { choiceSections, choices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const note = {
  guid: '5c1d4a7e-9f3b-4f0c-8b1a-6e2b7d9a0c55',
  title: 'Tasting notes, lot 14',
  notebook: { guid: 'b7d0e3f8-2a4c-4f96-9a51-0f6c2c7d1e88', name: 'Cellar' },
  tags: ['lot-14', 'to-blend'],
  created: '2026-10-29T18:20:00Z',
  updated: '2026-11-02T07:45:12Z',
  attributes: { author: 'mina@oakbarrel.test', source: 'mobile.ios' },
  updateSequenceNum: 3312,
} as const;

export const evernote: CatalogIntegration = {
  name: 'evernote',
  displayName: 'Evernote',
  category: 'Files & documents',
  brandColor: '#00a82d',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Evernote developer documentation: webhooks, note store',
  accounts: ['mina@oakbarrel.test', 'cellar@oakbarrel.test'],
  choices: {
    notebooks: choiceSections({
      'Stack: Winery': [
        ['b7d0e3f8-2a4c-4f96-9a51-0f6c2c7d1e88', 'Cellar'],
        ['0d7c8a53-6b11-4b0e-8f52-3a1be9f21c90', 'Vineyard'],
      ],
      'Stack: Office': [['cc12a0f4-75a1-4f3e-a5f7-b9f0e40b2d17', 'Orders']],
      'No stack': [['e41b7f09-1f2d-4c6c-9d0a-77f3d5a8b206', 'Inbox']],
    }),
    tags: choices([
      ['lot-14', 'lot-14'],
      ['to-blend', 'to-blend'],
      ['supplier', 'supplier'],
      ['reorder', 'reorder'],
    ]),
  },
  triggers: [
    {
      type: 'EVERNOTE_TRIGGER_NOTE_CREATED',
      title: 'Note Written',
      description: 'Sends each note when it first reaches the notebook, without its attachments.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Evernote webhook notification: reason=create',
      parameters: [
        {
          id: 'notebook',
          type: 'ENUM',
          title: 'Notebook',
          required: false,
          values: [],
          valuesSource: { sourceType: 'notebooks', dependencies: [] },
        },
        {
          id: 'tag',
          type: 'EDITABLE_ENUM',
          title: 'Tag',
          required: false,
          placeholder: 'Any tag',
          values: [],
          valuesSource: { sourceType: 'tags', dependencies: [] },
        },
      ],
      example: { ...note, reason: 'create' },
    },
    {
      type: 'EVERNOTE_TRIGGER_NOTE_EDITED',
      title: 'Note Edited',
      description: 'Reports a saved edit to a note, with its tags and update number.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Evernote webhook notification: reason=update',
      parameters: [
        {
          id: 'notebook',
          type: 'ENUM',
          title: 'Notebook',
          required: false,
          values: [],
          valuesSource: { sourceType: 'notebooks', dependencies: [] },
        },
      ],
      example: { ...note, reason: 'update' },
    },
    {
      type: 'EVERNOTE_TRIGGER_NOTE_MATCHES_SEARCH',
      title: 'Note Matches Search',
      description: 'Finds notes that newly match a search written in the Evernote grammar.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Evernote API: NoteStore.findNotesMetadata',
      parameters: [
        {
          id: 'query',
          type: 'TEXTAREA_NO_VARS',
          title: 'Search',
          subtitle: 'Uses the same grammar as the search box.',
          required: true,
          lines: 3,
          placeholder: 'notebook:Cellar tag:to-blend created:day-7',
        },
      ],
      example: note,
    },
    {
      type: 'EVERNOTE_TRIGGER_NOTEBOOK_CREATED',
      title: 'Notebook Created',
      description: 'Tells the name and stack of each notebook that is set up.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Evernote webhook notification: reason=notebook_create',
      parameters: [],
      example: {
        guid: '91c5c1de-0d3a-4d2f-9d7b-5a4f3b2c1d0e',
        name: 'Harvest 2027',
        stack: 'Winery',
        defaultNotebook: false,
        published: false,
        serviceCreated: '2026-11-02T08:00:00Z',
      },
    },
  ],
};

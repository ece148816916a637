import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const notePage = {
  id: '1-5b5a2a0c9f7d4a1e!55-2f3a',
  title: 'Inspection 20 November',
  createdDateTime: '2026-11-20T10:40:00Z',
  lastModifiedDateTime: '2026-11-20T11:05:00Z',
  parentSection: { id: '1-2f3a', displayName: 'Inspections' },
  parentNotebook: { id: '1-aa01', displayName: 'Site log' },
  links: { oneNoteWebUrl: { href: 'https://larkspur.test/notes/inspection-20-november' } },
} as const;

export const onenote: CatalogIntegration = {
  name: 'onenote',
  displayName: 'OneNote',
  category: 'Files & documents',
  brandColor: '#7719aa',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['greta@larkspur.test', 'team@larkspur.test'],
  choices: {
    notebooks: choicesByAccount([
      [
        ['1-aa01', 'Site log'],
        ['1-aa02', 'Personal'],
      ],
      [['1-bb01', 'Team handbook']],
    ]),
    sections: choicesByParent('notebook', {
      '1-aa01': [
        ['1-2f3a', 'Inspections'],
        ['1-2f3b', 'Deliveries'],
      ],
      '1-aa02': [['1-2f90', 'Ideas']],
      '1-bb01': [['1-3c00', 'How we work']],
    }),
  },
  triggers: [
    {
      type: 'ONENOTE_TRIGGER_PAGE_WRITTEN',
      title: 'Note Page Added',
      description: 'Sends every page added to a section, with its title and link.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Microsoft Graph: onenote/pages by createdDateTime',
      parameters: [
        {
          id: 'notebook',
          type: 'ENUM',
          title: 'Notebook',
          required: true,
          values: [],
          valuesSource: { sourceType: 'notebooks', dependencies: [] },
        },
        {
          id: 'section',
          type: 'ENUM',
          title: 'Section',
          required: false,
          values: [],
          valuesSource: { sourceType: 'sections', dependencies: ['notebook'] },
        },
        {
          id: 'includeContent',
          type: 'SWITCH',
          title: 'Include the page text',
          required: false,
          defaultValue: false,
        },
      ],
      example: notePage,
    },
    {
      type: 'ONENOTE_TRIGGER_PAGE_EDITED',
      title: 'Note Page Edited',
      description: 'Delivers a page again when its text, pictures or ink have changed.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Microsoft Graph: onenote/pages by lastModifiedDateTime',
      parameters: [
        {
          id: 'notebook',
          type: 'ENUM',
          title: 'Notebook',
          required: true,
          values: [],
          valuesSource: { sourceType: 'notebooks', dependencies: [] },
        },
        {
          id: 'section',
          type: 'ENUM',
          title: 'Section',
          required: false,
          values: [],
          valuesSource: { sourceType: 'sections', dependencies: ['notebook'] },
        },
      ],
      example: { ...notePage, lastModifiedDateTime: '2026-11-22T06:00:00Z' },
    },
    {
      type: 'ONENOTE_TRIGGER_SECTION_ADDED',
      title: 'Section Added to Notebook',
      description: 'Tells the name and owner of a section that was added to a notebook.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Microsoft Graph: onenote/notebooks/{id}/sections',
      parameters: [],
      example: {
        id: '1-2f3c',
        displayName: 'Permits',
        isDefault: false,
        createdBy: { user: { displayName: 'Greta Holm' } },
        createdDateTime: '2026-11-19T08:00:00Z',
        parentNotebook: { id: '1-aa01', displayName: 'Site log' },
      },
    },
  ],
};

import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const page = {
  id: '88211457',
  type: 'page',
  status: 'current',
  title: 'Runbook: cold store alarms',
  space: { id: '65540', key: 'OPS', name: 'Operations' },
  version: { number: 4, createdAt: '2026-11-19T08:50:00.000Z', message: 'New call list' },
  author: { accountId: '5b10a2844c20165700ede21g', displayName: 'Marek Dvorak' },
  labels: ['runbook', 'cold-store'],
  _links: { webui: '/spaces/OPS/pages/88211457' },
} as const;

const space = {
  id: 'space',
  type: 'ENUM',
  title: 'Space',
  required: true,
  values: [],
  valuesSource: { sourceType: 'spaces', dependencies: [] },
} as const;

export const confluence: CatalogIntegration = {
  name: 'confluence',
  displayName: 'Confluence',
  category: 'Files & documents',
  brandColor: '#172b4d',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['frostline.atlassian.test', 'frostline-partners.atlassian.test'],
  choices: {
    spaces: choicesByAccount([
      [
        ['65540', 'Operations', 'OPS'],
        ['65541', 'People', 'HR'],
        ['65542', 'Product', 'PROD'],
        ['65543', 'Security', 'SEC'],
      ],
      [['91002', 'Partner guide', 'PART']],
    ]),
    parentPages: choicesByParent('space', {
      '65540': [
        ['88211000', 'Runbooks'],
        ['88211001', 'Post-mortems'],
      ],
      '65541': [['88300001', 'Policies']],
      '65542': [
        ['88400001', 'Decisions'],
        ['88400002', 'Research'],
      ],
      '65543': [['88500001', 'Controls']],
      '91002': [['91002001', 'Getting started']],
    }),
  },
  triggers: [
    {
      type: 'CONFLUENCE_TRIGGER_PAGE_PUBLISHED',
      title: 'Page Added to Space',
      description: 'Sends each page that is published in a space, with its author and labels.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Confluence Webhooks: page_created',
      parameters: [
        space,
        {
          id: 'parent',
          type: 'ENUM',
          title: 'Below page',
          required: false,
          values: [],
          valuesSource: { sourceType: 'parentPages', dependencies: ['space'] },
        },
      ],
      example: { ...page, version: { number: 1, createdAt: '2026-11-12T10:00:00.000Z' } },
    },
    {
      type: 'CONFLUENCE_TRIGGER_PAGE_EDITED',
      title: 'Page Edited',
      description: 'Tells which page was edited, by whom, and with what change note.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Confluence Webhooks: page_updated',
      parameters: [
        space,
        {
          id: 'skipMinorEdits',
          type: 'SWITCH',
          title: 'Skip minor edits',
          required: false,
          defaultValue: true,
        },
        {
          id: 'titleContains',
          type: 'TEXT',
          title: 'Title contains',
          required: false,
          placeholder: 'Runbook',
        },
      ],
      example: page,
    },
    {
      type: 'CONFLUENCE_TRIGGER_COMMENT_ADDED',
      title: 'Comment Added to Page',
      description: 'Brings every comment on a page, whether at its foot or in the text.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Confluence Webhooks: comment_created',
      parameters: [],
      example: {
        id: '88219003',
        type: 'comment',
        location: 'inline',
        body: 'The number of the night shift has changed.',
        container: { id: page.id, title: page.title },
        author: { accountId: '5b10ac8d82e05b22cc7d4ef5', displayName: 'Lena Fuchs' },
        createdAt: '2026-11-20T06:31:00.000Z',
      },
    },
    {
      type: 'CONFLUENCE_TRIGGER_LABEL_ADDED',
      title: 'Label Added',
      description: 'Reports a label that was put on a page, together with the page.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Confluence Webhooks: label_added',
      parameters: [
        space,
        {
          id: 'label',
          type: 'TEXT_NO_VARS',
          title: 'Label',
          required: false,
          placeholder: 'approved',
        },
      ],
      example: {
        label: { prefix: 'global', name: 'approved' },
        labeled: page,
        labeledBy: { accountId: '5b10ac8d82e05b22cc7d4ef5', displayName: 'Lena Fuchs' },
        timestamp: '2026-11-20T06:40:00.000Z',
      },
    },
    {
      type: 'CONFLUENCE_TRIGGER_PAGE_TRASHED',
      title: 'Page Moved to Trash',
      description: 'Warns when a page is thrown away, and tells who did it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Confluence Webhooks: page_trashed',
      parameters: [],
      example: { ...page, status: 'trashed', trashedBy: { displayName: 'Lena Fuchs' } },
    },
  ],
};

import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const feature = {
  id: '7e3b5a1c-2d4f-4c6a-8e90-1a2b3c4d5e6f',
  name: 'Offline drafts',
  description: '<p>Write without a connection, sync later.</p>',
  type: 'feature',
  status: { id: 'fs-3', name: 'In progress' },
  parent: { component: { id: 'cmp-12', name: 'Editor' } },
  owner: { email: 'saoirse@quill.test' },
  timeframe: { startDate: '2026-11-01', endDate: '2027-01-31' },
} as const;

export const productboard: CatalogIntegration = {
  name: 'productboard',
  displayName: 'Productboard',
  category: 'Project management',
  brandColor: '#0079f2',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Quill Notes', 'Quill Labs'],
  choices: {
    featureStatuses: choices([
      ['fs-1', 'New idea'],
      ['fs-2', 'Planned'],
      ['fs-3', 'In progress'],
      ['fs-4', 'Released'],
    ]),
    products: choicesByAccount([
      [
        ['prd-1', 'Quill for desktop'],
        ['prd-2', 'Quill for mobile'],
      ],
      [['prd-9', 'Experiments']],
    ]),
    components: choicesByParent('product', {
      'prd-1': [
        ['cmp-12', 'Editor'],
        ['cmp-13', 'Search'],
      ],
      'prd-2': [['cmp-20', 'Widgets']],
      'prd-9': [['cmp-90', 'Voice']],
    }),
  },
  triggers: [
    {
      type: 'PRODUCTBOARD_TRIGGER_FEATURE_PROPOSED',
      title: 'Feature Added to Hierarchy',
      description: 'Sends each feature as it is added below a product or component.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Productboard webhook: feature.created',
      parameters: [
        {
          id: 'product',
          type: 'ENUM',
          title: 'Product',
          required: false,
          values: [],
          valuesSource: { sourceType: 'products', dependencies: [] },
        },
        {
          id: 'component',
          type: 'ENUM',
          title: 'Component',
          required: false,
          values: [],
          valuesSource: { sourceType: 'components', dependencies: ['product'] },
        },
      ],
      example: { ...feature, status: { id: 'fs-1', name: 'New idea' } },
    },
    {
      type: 'PRODUCTBOARD_TRIGGER_FEATURE_STATUS_CHANGED',
      title: 'Feature Status Changed',
      description: 'Tells the status a feature has reached, such as planned or released.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Productboard webhook: feature.updated (status)',
      parameters: [
        {
          id: 'status',
          type: 'ENUM',
          title: 'Into status',
          required: false,
          values: [],
          valuesSource: { sourceType: 'featureStatuses', dependencies: [] },
        },
      ],
      example: { ...feature, updatedAttributes: ['status'], updatedAt: '2026-11-19T10:00:00Z' },
    },
    {
      type: 'PRODUCTBOARD_TRIGGER_NOTE_CAPTURED',
      title: 'Feedback Note Captured',
      description: 'Delivers a piece of customer feedback with its tags and company.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Productboard webhook: note.created',
      parameters: [],
      example: {
        id: 'b0a1c2d3-e4f5-4061-9728-39405a6b7c8d',
        title: 'Lost a page on the train',
        content: 'No signal, then the text was gone.',
        tags: ['offline'],
        user: { email: 'ferdi@trackside.test' },
        company: { name: 'Trackside' },
        displayUrl: 'https://quill.productboard.test/notes/881',
        createdAt: '2026-11-18T18:00:00Z',
      },
    },
    {
      type: 'PRODUCTBOARD_TRIGGER_FEATURE_DELETED',
      title: 'Feature Deleted',
      description: 'Reports a feature that was deleted from the hierarchy.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Productboard webhook: feature.deleted',
      parameters: [],
      example: {
        id: feature.id,
        eventType: 'feature.deleted',
        deletedAt: '2026-11-22T09:00:00Z',
        links: { target: 'https://api.productboard.test/features/7e3b5a1c' },
      },
    },
  ],
};

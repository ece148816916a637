import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const item = {
  id: '653ad57de882f528b32e810e',
  siteId: '562ac0395358780a1f5e6fbd',
  collectionId: '562ac0395358780a1f5e6fc9',
  lastPublished: null,
  lastUpdated: '2026-11-13T16:02:40.118Z',
  createdOn: '2026-11-10T08:15:02.004Z',
  isDraft: false,
  fieldData: { name: 'Slow mornings in Porto', slug: 'slow-mornings-porto', featured: true },
} as const;

const order = {
  orderId: 'dfa-3f1',
  status: 'unfulfilled',
  customerInfo: { fullName: 'Ren Sato', email: 'ren@papergoods.test' },
  totals: { total: { value: 8200, unit: 'EUR', string: '€ 82.00' } },
  purchasedItems: [{ productName: 'Linen notebook', count: 2, variantSKU: 'LN-A5' }],
  acceptedOn: '2026-11-13T15:58:00.000Z',
} as const;

export const webflow: CatalogIntegration = {
  name: 'webflow',
  displayName: 'Webflow',
  category: 'Social & media',
  brandColor: '#146ef5',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Webflow Data API v2: webhooks',
  accounts: ['Papergoods', 'Papergoods Journal'],
  choices: {
    sites: choicesByAccount([
      [
        ['562ac0395358780a1f5e6fbd', 'papergoods.test'],
        ['562ac0395358780a1f5e7001', 'wholesale.papergoods.test'],
      ],
      [['562ac0395358780a1f5e8111', 'journal.papergoods.test']],
    ]),
    collections: choicesByParent('site', {
      '562ac0395358780a1f5e6fbd': [
        ['562ac0395358780a1f5e6fc9', 'Posts'],
        ['562ac0395358780a1f5e6fd0', 'Stockists'],
      ],
      '562ac0395358780a1f5e7001': [['562ac0395358780a1f5e7010', 'Price lists']],
      '562ac0395358780a1f5e8111': [['562ac0395358780a1f5e8120', 'Essays']],
    }),
    fields: choicesByParent('collection', {
      '562ac0395358780a1f5e6fc9': [
        ['name', 'Name'],
        ['slug', 'Slug'],
        ['featured', 'Featured'],
      ],
      '562ac0395358780a1f5e6fd0': [
        ['name', 'Name'],
        ['city', 'City'],
      ],
      '562ac0395358780a1f5e7010': [['season', 'Season']],
      '562ac0395358780a1f5e8120': [['author', 'Author']],
    }),
  },
  triggers: [
    {
      type: 'WEBFLOW_TRIGGER_FORM_SUBMITTED',
      title: 'Site Form Submitted',
      description: 'Hands over what a visitor typed into a form on your site.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Webflow webhooks: form_submission',
      parameters: [
        {
          id: 'site',
          type: 'ENUM',
          title: 'Site',
          required: true,
          values: [],
          valuesSource: { sourceType: 'sites', dependencies: [] },
        },
        {
          id: 'formName',
          type: 'TEXT',
          title: 'Form name',
          required: false,
          placeholder: 'Contact form',
        },
      ],
      example: {
        name: 'Contact form',
        siteId: '562ac0395358780a1f5e6fbd',
        id: '6321ca84df3949bfc6752327',
        formId: '65429eadebe8a9f3a30f62d0',
        submittedAt: '2026-11-13T12:40:01.000Z',
        data: { Email: 'ren@papergoods.test', Message: 'Do you ship to Osaka?' },
      },
    },
    {
      type: 'WEBFLOW_TRIGGER_CMS_ITEM_PUBLISHED',
      title: 'CMS Item Published',
      description: 'Sends a collection item the moment it goes live, with its field data.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Webflow webhooks: collection_item_published',
      parameters: [
        {
          id: 'site',
          type: 'ENUM',
          title: 'Site',
          required: true,
          values: [],
          valuesSource: { sourceType: 'sites', dependencies: [] },
        },
        {
          id: 'collection',
          type: 'ENUM',
          title: 'Collection',
          required: true,
          values: [],
          valuesSource: { sourceType: 'collections', dependencies: ['site'] },
        },
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'fields', dependencies: ['collection'] },
        },
      ],
      example: { ...item, lastPublished: '2026-11-13T16:05:00.000Z' },
    },
    {
      type: 'WEBFLOW_TRIGGER_CMS_ITEM_UNPUBLISHED',
      title: 'CMS Item Taken Down',
      description: 'Tells that a collection item was unpublished and where it used to live.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Webflow webhooks: collection_item_unpublished',
      parameters: [],
      example: { ...item, isDraft: true },
    },
    {
      type: 'WEBFLOW_TRIGGER_SITE_PUBLISHED',
      title: 'Site Published',
      description: 'Reports each publish of a site, with its domains and who pressed the button.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Webflow webhooks: site_publish',
      parameters: [
        {
          id: 'site',
          type: 'ENUM',
          title: 'Site',
          required: false,
          values: [],
          valuesSource: { sourceType: 'sites', dependencies: [] },
        },
        {
          id: 'skipStaging',
          type: 'SWITCH',
          title: 'Skip staging domains',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        siteId: '562ac0395358780a1f5e6fbd',
        publishedOn: '2026-11-13T16:05:00.000Z',
        domains: ['papergoods.test'],
        publishedBy: { displayName: 'Lea Moreau' },
      },
    },
    {
      type: 'WEBFLOW_TRIGGER_ECOMM_ORDER_PLACED',
      title: 'Shop Order Placed',
      description: 'Delivers each order of the site shop, with its items and total.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Webflow webhooks: ecomm_new_order',
      parameters: [],
      example: order,
    },
  ],
};

import { choiceSections, choices, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const page = {
  id: '6d1f4b0a-52e3-4c1e-8f56-0c9b7f1d2a11',
  type: 'aem.sites.page.published',
  source: 'acct:author-p48210-e91044@tidewater.test',
  time: '2026-11-18T10:22:31.402Z',
  path: '/content/tidewater/en/products/canoes',
  model: { path: '/conf/tidewater/settings/wcm/templates/product-page' },
  user: { principalId: 'leah@tidewater.test', displayName: 'Leah Moreau' },
} as const;

const asset = {
  id: 'urn:aaid:aem:5b0d7d39-1a27-4fd8-9d5e-a3fd4a8e9c02',
  path: '/content/dam/tidewater/campaigns/spring/hero-river.jpg',
  repositoryMetadata: {
    'repo:name': 'hero-river.jpg',
    'repo:size': 4811204,
    'dc:format': 'image/jpeg',
    'repo:createDate': '2026-11-18T09:02:10.000Z',
  },
  user: { principalId: 'jonas@tidewater.test' },
} as const;

export const adobeexperiencemanager: CatalogIntegration = {
  name: 'adobeexperiencemanager',
  displayName: 'Adobe Experience Manager',
  category: 'Files & documents',
  brandColor: '#fa0f00',
  authenticationType: 'oauth_client_credential',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Tidewater author (p48210-e91044)', 'Tidewater stage (p48210-e91045)'],
  choices: {
    sites: choices([
      ['/content/tidewater', 'Tidewater'],
      ['/content/tidewater-trade', 'Tidewater Trade'],
      ['/content/careers', 'Careers'],
    ]),
    languageRoots: choicesByParent('site', {
      '/content/tidewater': [
        ['/content/tidewater/en', 'English'],
        ['/content/tidewater/fr', 'French'],
        ['/content/tidewater/de', 'German'],
      ],
      '/content/tidewater-trade': [['/content/tidewater-trade/en', 'English']],
      '/content/careers': [
        ['/content/careers/en', 'English'],
        ['/content/careers/nl', 'Dutch'],
      ],
    }),
    assetFolders: choiceSections({
      Campaigns: [
        ['/content/dam/tidewater/campaigns/spring', 'Spring'],
        ['/content/dam/tidewater/campaigns/autumn', 'Autumn'],
      ],
      Products: [
        ['/content/dam/tidewater/products/canoes', 'Canoes'],
        ['/content/dam/tidewater/products/paddles', 'Paddles'],
      ],
    }),
    fragmentModels: choices([
      ['/conf/tidewater/settings/dam/cfm/models/article', 'Article'],
      ['/conf/tidewater/settings/dam/cfm/models/store', 'Store'],
      ['/conf/tidewater/settings/dam/cfm/models/faq', 'Question and answer'],
    ]),
  },
  triggers: [
    {
      type: 'AEM_TRIGGER_PAGE_PUBLISHED',
      title: 'Page Published',
      description: 'Sends the path and template of each page that goes live, and who published it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'AEM Eventing: aem.sites.page.published',
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
          id: 'languageRoot',
          type: 'ENUM',
          title: 'Language',
          required: false,
          values: [],
          valuesSource: { sourceType: 'languageRoots', dependencies: ['site'] },
        },
      ],
      example: page,
    },
    {
      type: 'AEM_TRIGGER_PAGE_UNPUBLISHED',
      title: 'Page Unpublished',
      description: 'Tells which page was taken off the live site, and by whom.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'AEM Eventing: aem.sites.page.unpublished',
      parameters: [],
      example: { ...page, type: 'aem.sites.page.unpublished', time: '2026-11-20T17:40:02.118Z' },
    },
    {
      type: 'AEM_TRIGGER_CONTENT_FRAGMENT_MODIFIED',
      title: 'Content Fragment Modified',
      description:
        'Hands over the changed fields of a content fragment, old values beside the new.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'AEM Eventing: aem.sites.contentFragment.modified',
      parameters: [
        {
          id: 'model',
          type: 'DYNAMIC_ENUM',
          title: 'Fragment model',
          required: false,
          valuesSource: { sourceType: 'fragmentModels', dependencies: [] },
        },
        {
          id: 'only',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['path', 'model', 'user', 'changedField'],
          supportedOperators: ['$stringContains', '$stringStartsWith', '$stringExactlyMatches'],
        },
      ],
      example: {
        id: 'b2f7c9de-0a64-4d2c-9a1f-7f3f8d5b6e90',
        path: '/content/dam/tidewater/fragments/articles/first-canoe',
        model: {
          id: 'L2NvbmYvdGlkZXdhdGVy',
          path: '/conf/tidewater/settings/dam/cfm/models/article',
        },
        properties: [
          { name: 'headline', oldValue: 'Your first canoe', newValue: 'Choose your first canoe' },
        ],
        user: { principalId: 'leah@tidewater.test' },
        time: '2026-11-19T13:05:44.900Z',
      },
    },
    {
      type: 'AEM_TRIGGER_ASSET_PROCESSED',
      title: 'Asset Ready to Use',
      description: 'Reports each asset once its renditions and metadata are done.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'AEM Eventing: aem.assets.asset.processing_completed',
      parameters: [
        {
          id: 'folder',
          type: 'ENUM',
          title: 'Asset folder',
          required: false,
          values: [],
          valuesSource: { sourceType: 'assetFolders', dependencies: [] },
        },
        {
          id: 'format',
          type: 'EDITABLE_ENUM',
          title: 'Format',
          required: false,
          values: ['image/jpeg', 'image/png', 'video/mp4', 'application/pdf'],
        },
        {
          id: 'includeRenditions',
          type: 'SWITCH',
          title: 'Include renditions',
          required: false,
          defaultValue: false,
        },
      ],
      example: { ...asset, renditions: ['thumbnail', 'web', 'zoom'], status: 'completed' },
    },
    {
      type: 'AEM_TRIGGER_ASSET_METADATA_UPDATED',
      title: 'Asset Metadata Updated',
      description: 'Passes on the tags, titles and rights that changed on an asset.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'AEM Eventing: aem.assets.asset.metadata_updated',
      parameters: [],
      example: {
        ...asset,
        changes: [{ name: 'dc:rights', from: null, to: 'Licensed until 2027-03-31' }],
        time: '2026-11-19T15:11:02.000Z',
      },
    },
  ],
};

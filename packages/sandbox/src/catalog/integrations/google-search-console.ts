import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const site = {
  id: 'site',
  type: 'ENUM',
  title: 'Property',
  required: true,
  values: [],
  valuesSource: { sourceType: 'sites', dependencies: [] },
} as const;

export const googleSearchConsole: CatalogIntegration = {
  name: 'googlesearchconsole',
  displayName: 'Google Search Console',
  category: 'Analytics',
  brandColor: '#458cf5',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs actionkit/supported-integrations',
  accounts: ['web@gardenshed.test', 'agency@rankwell.test'],
  choices: {
    sites: choicesByAccount([
      [
        ['sc-domain:gardenshed.test', 'gardenshed.test', 'Domain'],
        ['https://blog.gardenshed.test/', 'blog.gardenshed.test', 'URL prefix'],
      ],
      [
        ['sc-domain:gardenshed.test', 'gardenshed.test', 'Domain'],
        ['sc-domain:potting.test', 'potting.test', 'Domain'],
      ],
    ]),
    sitemaps: choicesByParent('site', {
      'sc-domain:gardenshed.test': [
        ['https://gardenshed.test/sitemap.xml', 'sitemap.xml'],
        ['https://gardenshed.test/products.xml', 'products.xml'],
      ],
      'https://blog.gardenshed.test/': [
        ['https://blog.gardenshed.test/sitemap.xml', 'sitemap.xml'],
      ],
      'sc-domain:potting.test': [['https://potting.test/sitemap.xml', 'sitemap.xml']],
    }),
  },
  triggers: [
    {
      type: 'GOOGLE_SEARCH_CONSOLE_TRIGGER_DAILY_DATA_READY',
      title: 'Search Data Ready',
      description: 'Delivers the clicks and positions of a day once Google calls them final.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Search Console API: searchAnalytics.query, dataState final',
      parameters: [
        site,
        {
          id: 'dimension',
          type: 'ENUM',
          title: 'Broken down by',
          required: false,
          defaultValue: 'query',
          values: [
            { value: 'query', label: 'Search term' },
            { value: 'page', label: 'Page' },
            { value: 'country', label: 'Country' },
            { value: 'device', label: 'Device' },
          ],
        },
        { id: 'rowLimit', type: 'NUMBER', title: 'Rows', required: false, defaultValue: 100 },
      ],
      example: {
        siteUrl: 'sc-domain:gardenshed.test',
        date: '2026-11-22',
        dimension: 'query',
        rows: [
          { keys: ['potting bench'], clicks: 218, impressions: 4410, ctr: 0.0494, position: 3.2 },
          { keys: ['cold frame plans'], clicks: 96, impressions: 2204, ctr: 0.0436, position: 5.8 },
        ],
      },
    },
    {
      type: 'GOOGLE_SEARCH_CONSOLE_TRIGGER_PAGE_DROPPED',
      title: 'Page Dropped from Index',
      description: 'Warns when a page that you watch is no longer in the index, and why.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Search Console API: urlInspection.index, coverageState',
      parameters: [
        site,
        {
          id: 'urls',
          type: 'TEXTAREA_NO_VARS',
          title: 'Pages to watch',
          required: true,
          lines: 6,
          placeholder: 'One address a line',
        },
      ],
      example: {
        siteUrl: 'sc-domain:gardenshed.test',
        inspectionUrl: 'https://gardenshed.test/benches/cedar',
        indexStatusResult: {
          verdict: 'NEUTRAL',
          coverageState: 'Excluded by noindex tag',
          robotsTxtState: 'ALLOWED',
          lastCrawlTime: '2026-11-21T03:10:00Z',
        },
        previousVerdict: 'PASS',
      },
    },
    {
      type: 'GOOGLE_SEARCH_CONSOLE_TRIGGER_SITEMAP_ERROR',
      title: 'Sitemap Error Found',
      description: 'Flags a sitemap that shows errors since Google last read it.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Search Console API: sitemaps.list, errors and warnings',
      parameters: [
        site,
        {
          id: 'sitemap',
          type: 'ENUM',
          title: 'Sitemap',
          required: false,
          values: [],
          valuesSource: { sourceType: 'sitemaps', dependencies: ['site'] },
        },
      ],
      example: {
        path: 'https://gardenshed.test/products.xml',
        lastSubmitted: '2026-11-01T08:00:00.000Z',
        lastDownloaded: '2026-11-22T02:44:10.000Z',
        errors: '3',
        warnings: '0',
        contents: [{ type: 'web', submitted: '1204' }],
      },
    },
    {
      type: 'GOOGLE_SEARCH_CONSOLE_TRIGGER_PROPERTY_ADDED',
      title: 'Property Added',
      description: 'Lists each site that your account gains access to, with your rights.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Search Console API: sites.list',
      parameters: [],
      example: {
        siteUrl: 'sc-domain:potting.test',
        propertyType: 'domain',
        permissionLevel: 'siteFullUser',
        firstSeen: '2026-11-20T09:00:00.000Z',
      },
    },
  ],
};

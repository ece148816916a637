import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const listItem = {
  id: '214',
  webUrl: 'https://larkspur.sharepoint.test/sites/build/Lists/Defects/214',
  createdBy: { user: { displayName: 'Greta Holm', email: 'greta@larkspur.test' } },
  lastModifiedDateTime: '2026-11-20T10:00:00Z',
  fields: { Title: 'Crack above door 3', Severity: 'Medium', Floor: 3 },
} as const;

const file = {
  id: '01NKDM7HMOJTVYMDOSXFDK2QJDXCDI3WUK',
  name: 'Fire plan.docx',
  size: 91220,
  file: { mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  parentReference: { siteId: 'site-build', path: '/drives/drv-1/root:/Plans' },
  lastModifiedDateTime: '2026-11-21T11:30:00Z',
} as const;

export const sharepoint: CatalogIntegration = {
  name: 'sharepoint',
  displayName: 'SharePoint',
  category: 'Files & documents',
  brandColor: '#038387',
  authenticationType: 'oauth',
  origin: 'seed',
  source:
    'docs ActionKit sidebar (Actions Reference list); docs managed-sync/integrations/sharepoint (slug)',
  accounts: ['larkspur.sharepoint.test', 'larkspur-archive.sharepoint.test'],
  choices: {
    sites: choicesByAccount([
      [
        ['site-build', 'Construction', '/sites/build'],
        ['site-hr', 'People', '/sites/hr'],
      ],
      [['site-old', 'Archive', '/sites/archive']],
    ]),
    lists: choicesByParent('site', {
      'site-build': [
        ['lst-defects', 'Defects'],
        ['lst-permits', 'Permits'],
      ],
      'site-hr': [['lst-leave', 'Leave requests']],
      'site-old': [['lst-index', 'Box index']],
    }),
    columns: choicesByParent('list', {
      'lst-defects': [
        ['Title', 'Title'],
        ['Severity', 'Severity'],
        ['Floor', 'Floor'],
      ],
      'lst-permits': [
        ['Title', 'Title'],
        ['ValidUntil', 'Valid until'],
      ],
      'lst-leave': [
        ['Employee', 'Employee'],
        ['Days', 'Days'],
      ],
      'lst-index': [['Shelf', 'Shelf']],
    }),
    libraries: choicesByParent('site', {
      'site-build': [
        ['drv-1', 'Documents'],
        ['drv-2', 'Site photos'],
      ],
      'site-hr': [['drv-3', 'Contracts']],
      'site-old': [['drv-9', 'Scans']],
    }),
    folders: choicesByParent('library', {
      'drv-1': [
        ['fld-plans', 'Plans'],
        ['fld-reports', 'Reports'],
      ],
      'drv-2': [['fld-2026', '2026']],
      'drv-3': [['fld-signed', 'Signed']],
      'drv-9': [['fld-boxes', 'Boxes']],
    }),
  },
  triggers: [
    {
      type: 'SHAREPOINT_TRIGGER_LIST_ITEM_ADDED',
      title: 'List Item Added',
      description: 'Sends each row added to a list, with the values of its columns.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'SharePoint list webhooks and Microsoft Graph: listItem delta',
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
          id: 'list',
          type: 'ENUM',
          title: 'List',
          required: true,
          values: [],
          valuesSource: { sourceType: 'lists', dependencies: ['site'] },
        },
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'columns', dependencies: ['list'] },
        },
      ],
      example: listItem,
    },
    {
      type: 'SHAREPOINT_TRIGGER_LIST_COLUMN_CHANGED',
      title: 'List Column Changed',
      description: 'Tells the value a row had in a column, and the value it has now.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'SharePoint list webhooks and Microsoft Graph: listItem versions',
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
          id: 'list',
          type: 'ENUM',
          title: 'List',
          required: true,
          values: [],
          valuesSource: { sourceType: 'lists', dependencies: ['site'] },
        },
        {
          id: 'column',
          type: 'ENUM',
          title: 'Column',
          required: true,
          values: [],
          valuesSource: { sourceType: 'columns', dependencies: ['list'] },
        },
      ],
      example: {
        ...listItem,
        column: 'Severity',
        previous: 'Low',
        current: 'Medium',
        version: '3.0',
      },
    },
    {
      type: 'SHAREPOINT_TRIGGER_DOCUMENT_UPLOADED',
      title: 'Document Uploaded',
      description: 'Hands over every file uploaded to a library, with its size and link.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Microsoft Graph: sites/{id}/drives/{id}/root/delta',
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
          id: 'library',
          type: 'ENUM',
          title: 'Library',
          required: true,
          values: [],
          valuesSource: { sourceType: 'libraries', dependencies: ['site'] },
        },
        {
          id: 'folder',
          type: 'TEXTAREA',
          title: 'Folder',
          required: false,
          subtitle: 'The whole library when empty.',
          valuesSource: { sourceType: 'folders', dependencies: ['library'] },
        },
      ],
      example: file,
    },
    {
      type: 'SHAREPOINT_TRIGGER_DOCUMENT_CHECKED_IN',
      title: 'Document Checked In',
      description: 'Reports a document that was checked in, with the comment of its editor.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Microsoft Graph: driveItem publication and versions',
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
          id: 'majorOnly',
          type: 'SWITCH',
          title: 'Major versions only',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        ...file,
        publication: { level: 'published', versionId: '4.0' },
        checkinComment: 'Exits on floor 2 corrected',
        checkedInBy: { displayName: 'Bruno Feld' },
      },
    },
    {
      type: 'SHAREPOINT_TRIGGER_SITE_PAGE_PUBLISHED',
      title: 'News Page Published',
      description: 'Announces a page or news post that went live on a site.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Microsoft Graph: sites/{id}/pages (publishingState)',
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
          id: 'kind',
          type: 'ENUM',
          title: 'Kind of page',
          required: false,
          values: [
            { value: 'newsPost', label: 'News' },
            { value: 'article', label: 'Page' },
          ],
        },
      ],
      example: {
        id: '43d2a1f0-97a3-46f5-9d3b-6d5b4c3f2e10',
        title: 'Hard hats from Monday',
        promotionKind: 'newsPost',
        publishingState: { level: 'published', versionId: '1.0' },
        createdBy: { user: { displayName: 'Greta Holm' } },
        webUrl: 'https://larkspur.sharepoint.test/sites/build/SitePages/Hard-hats.aspx',
      },
    },
  ],
};

import { choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const file = {
  id: '01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K',
  name: 'floor-3-signed.pdf',
  size: 481209,
  file: { mimeType: 'application/pdf' },
  parentReference: { driveId: 'b!t18F8ybsHUq1z3LTz8xvZqP8', path: '/drive/root:/Contracts' },
  lastModifiedBy: { user: { displayName: 'Greta Holm', email: 'greta@larkspur.test' } },
  lastModifiedDateTime: '2026-11-23T08:20:00Z',
  webUrl: 'https://larkspur.test/personal/greta/Documents/Contracts/floor-3-signed.pdf',
} as const;

export const onedrive: CatalogIntegration = {
  name: 'onedrive',
  displayName: 'OneDrive',
  category: 'Files & documents',
  brandColor: '#0078d4',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['greta@larkspur.test', 'archive@larkspur.test'],
  choices: {
    folders: choicesByAccount([
      [
        ['root', 'My files'],
        ['01BYE5RZCONTRACTS', 'Contracts', 'My files'],
        ['01BYE5RZPHOTOS', 'Site photos', 'My files'],
      ],
      [
        ['root', 'My files'],
        ['01ARCHIVE2026', '2026', 'My files'],
      ],
    ]),
  },
  triggers: [
    {
      type: 'ONEDRIVE_TRIGGER_FILE_CHANGE',
      title: 'File Change',
      description: 'Reports anything added, edited or removed below the root folder.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source: 'docs actionkit/integrations/onedrive/triggers/ONEDRIVE_TRIGGER_FILE_CHANGE',
      parameters: [],
      example: file,
    },
    {
      type: 'ONEDRIVE_TRIGGER_FILE_ADDED_TO_FOLDER',
      title: 'File Added to Folder',
      description: 'Sends each file put into the folder you pick, with its link and size.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Microsoft Graph: driveItem delta',
      parameters: [
        {
          id: 'folderId',
          type: 'TEXTAREA',
          title: 'Folder',
          required: true,
          subtitle: 'Pick a folder or paste its ID.',
          valuesSource: { sourceType: 'folders', dependencies: [] },
        },
        {
          id: 'extensions',
          type: 'TEXT_NO_VARS',
          title: 'File types',
          required: false,
          placeholder: 'pdf, docx',
        },
        {
          id: 'subfolders',
          type: 'BOOLEAN_INPUT',
          title: 'Include subfolders',
          required: false,
          defaultValue: true,
        },
      ],
      example: { ...file, createdDateTime: '2026-11-23T08:20:00Z' },
    },
    {
      type: 'ONEDRIVE_TRIGGER_ITEM_SHARED',
      title: 'Item Shared',
      description: 'Tells whom a file or folder was shared with, and what they may do.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Microsoft Graph: driveItem permissions',
      parameters: [],
      example: {
        ...file,
        permission: { id: 'aGVsbG8', roles: ['read'], link: { scope: 'anonymous', type: 'view' } },
        shared: { sharedDateTime: '2026-11-23T09:00:00Z' },
      },
    },
    {
      type: 'ONEDRIVE_TRIGGER_FILE_DELETED',
      title: 'File Deleted',
      description: 'Names a file that went to the recycle bin and the folder it was in.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Microsoft Graph: driveItem delta (deleted facet)',
      parameters: [
        {
          id: 'folderId',
          type: 'DYNAMIC_ENUM',
          title: 'Folder',
          required: false,
          valuesSource: { sourceType: 'folders', dependencies: [] },
        },
      ],
      example: {
        id: file.id,
        name: file.name,
        deleted: { state: 'deleted' },
        parentReference: file.parentReference,
        deletedDateTime: '2026-11-24T10:00:00Z',
      },
    },
  ],
};

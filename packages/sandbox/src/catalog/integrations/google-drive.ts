import { choiceSections } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const file = {
  kind: 'drive#file',
  id: '1a2B3c4D5e6F7g8H9i0JkLmNoPqRsTuVw',
  name: 'Grant report 2026.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  parents: ['0BwGrants2026'],
  owners: [{ displayName: 'Thandi Nkosi', emailAddress: 'thandi@wetlands.test' }],
  size: '188204',
  webViewLink: 'https://drive.test/file/d/1a2B3c4D5e6F7g8H9i0J/view',
  createdTime: '2026-11-12T10:00:00.000Z',
  modifiedTime: '2026-11-19T15:31:08.000Z',
  version: '41',
} as const;

const supportsAllDrives = {
  id: 'supportsAllDrives',
  type: 'BOOLEAN_INPUT',
  title: 'Include shared drives',
  required: false,
  defaultValue: false,
} as const;

const folder = {
  id: 'folder',
  type: 'ENUM',
  title: 'Folder',
  required: false,
  values: [],
  valuesSource: { sourceType: 'folders', dependencies: [] },
} as const;

export const googleDrive: CatalogIntegration = {
  name: 'googledrive',
  displayName: 'Google Drive',
  category: 'Files & documents',
  brandColor: '#1fa463',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['thandi@wetlands.test', 'office@wetlands.test'],
  choices: {
    folders: choiceSections({
      'My Drive': [
        ['0BwGrants2026', 'Grants 2026'],
        ['0BwSurveys', 'Bird surveys'],
        ['0BwBoard', 'Board papers'],
      ],
      'Shared drives': [
        ['0AFieldwork', 'Fieldwork'],
        ['0APress', 'Press'],
      ],
    }),
  },
  triggers: [
    {
      type: 'GOOGLE_DRIVE_TRIGGER_FILE_CREATED',
      title: 'File Created',
      description: 'Sends each file that is added to your Drive, with its owner and kind.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source: 'docs actionkit/integrations/googledrive/triggers/GOOGLE_DRIVE_TRIGGER_FILE_CREATED',
      parameters: [supportsAllDrives],
      example: { ...file, modifiedTime: '2026-11-12T10:00:00.000Z', version: '1' },
    },
    {
      type: 'GOOGLE_DRIVE_TRIGGER_FILE_DELETED',
      title: 'File Deleted',
      description: 'Gives the id of a file that is gone from your Drive, and when it went.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/googledrive/triggers/GOOGLE_DRIVE_TRIGGER_FILE_DELETED (llms.txt index)',
      parameters: [],
      example: {
        kind: 'drive#change',
        changeType: 'file',
        fileId: file.id,
        removed: true,
        time: '2026-11-20T09:00:00.000Z',
      },
    },
    {
      type: 'GOOGLE_DRIVE_TRIGGER_FILE_UPDATED',
      title: 'File Updated',
      description: 'Hands over a file after a change of its content, name or place.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source: 'docs actionkit/integrations/googledrive/triggers/GOOGLE_DRIVE_TRIGGER_FILE_UPDATED',
      parameters: [
        supportsAllDrives,
        {
          id: 'parentId',
          type: 'TEXTAREA',
          title: 'Folders',
          required: false,
          subtitle: 'Leave empty for the root folder.',
          placeholder: 'folder1,folder2',
          valuesSource: { sourceType: 'folders', dependencies: [] },
        },
      ],
      example: file,
    },
    {
      type: 'GOOGLE_DRIVE_TRIGGER_FILE_SHARED',
      title: 'File Shared with Someone',
      description: 'Reports who was let into a file, by whom, and whether they may edit.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Google Drive Activity API: PermissionChange',
      parameters: [
        folder,
        {
          id: 'role',
          type: 'ENUM',
          title: 'Role',
          required: false,
          values: [
            { value: 'reader', label: 'Viewer' },
            { value: 'commenter', label: 'Commenter' },
            { value: 'writer', label: 'Editor' },
          ],
        },
        {
          id: 'outsidersOnly',
          type: 'SWITCH',
          title: 'Only people outside my organization',
          required: false,
          defaultValue: false,
        },
      ],
      example: {
        primaryActionDetail: {
          permissionChange: {
            addedPermissions: [{ role: 'EDITOR', user: { email: 'peer@reviewers.test' } }],
          },
        },
        actors: [{ user: { knownUser: { personName: 'people/1180044', isCurrentUser: true } } }],
        target: { driveItem: { name: `items/${file.id}`, title: file.name } },
        timestamp: '2026-11-20T11:12:13.000Z',
      },
    },
    {
      type: 'GOOGLE_DRIVE_TRIGGER_COMMENT_ADDED',
      title: 'Comment Added to File',
      description: 'Brings each comment on your documents, with the passage it is about.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Google Drive API: comments.list',
      parameters: [],
      example: {
        kind: 'drive#comment',
        id: 'AAAABz8h1Yk',
        fileId: file.id,
        content: 'The heron count is from 2025, is it not?',
        quotedFileContent: { mimeType: 'text/plain', value: '212 breeding pairs' },
        author: { displayName: 'Kofi Mensah', emailAddress: 'kofi@wetlands.test' },
        resolved: false,
        createdTime: '2026-11-19T16:02:00.000Z',
      },
    },
    {
      type: 'GOOGLE_DRIVE_TRIGGER_FILE_MOVED',
      title: 'File Moved',
      description: 'Tells from which folder to which a file was moved.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Google Drive Activity API: Move',
      parameters: [
        {
          id: 'folder',
          type: 'ENUM',
          title: 'Moved into',
          required: true,
          values: [],
          valuesSource: { sourceType: 'folders', dependencies: [] },
        },
        {
          id: 'only',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['name', 'mimeType', 'owner'],
        },
      ],
      example: {
        id: file.id,
        name: file.name,
        mimeType: file.mimeType,
        addedParents: [{ id: '0BwBoard', title: 'Board papers' }],
        removedParents: [{ id: '0BwGrants2026', title: 'Grants 2026' }],
        movedBy: 'kofi@wetlands.test',
        timestamp: '2026-11-20T12:00:00.000Z',
      },
    },
  ],
};

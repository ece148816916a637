import { choices, choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const file = {
  '.tag': 'file',
  name: 'set-list-oslo.docx',
  id: 'id:a4ayc_80_OEAAAAAAAAAXw',
  path_display: '/Tour 2027/Oslo/set-list-oslo.docx',
  size: 38112,
  rev: 'a1c10ce0dd78',
  client_modified: '2026-11-18T19:12:00Z',
  server_modified: '2026-11-18T19:12:09Z',
  content_hash: 'e3b0c44298fc1c149afbf4c8996fb924',
} as const;

export const dropbox: CatalogIntegration = {
  name: 'dropbox',
  displayName: 'Dropbox',
  category: 'Files & documents',
  brandColor: '#0061fe',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['band@nightferry.test', 'Night Ferry Music (team)'],
  choices: {
    folders: choicesByAccount([
      [
        ['/Tour 2027', 'Tour 2027'],
        ['/Tour 2027/Oslo', 'Oslo', 'in Tour 2027'],
        ['/Recordings', 'Recordings'],
        ['/Press', 'Press'],
      ],
      [
        ['/Contracts', 'Contracts'],
        ['/Royalties', 'Royalties'],
      ],
    ]),
    fileRequests: choices([
      ['oaCAVmEyrqYnkZX9955Y', 'Photos of the show'],
      ['BAJ7IrRGicQKGToykQdB', 'Support act demos'],
    ]),
  },
  triggers: [
    {
      type: 'TRIGGER_DROPBOX_FILE_CREATED',
      title: 'File Created',
      description: 'Sends each file that appears in your Dropbox, with its path and size.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/dropbox/triggers/TRIGGER_DROPBOX_FILE_CREATED (llms.txt index)',
      parameters: [
        {
          id: 'folder',
          type: 'TEXTAREA',
          title: 'Folder',
          required: false,
          placeholder: '/Tour 2027',
          subtitle: 'Choose one or type a path.',
          valuesSource: { sourceType: 'folders', dependencies: [] },
        },
      ],
      example: file,
    },
    {
      type: 'TRIGGER_DROPBOX_FILE_DELETED',
      title: 'File Deleted',
      description: 'Names the path of a file that was removed from your Dropbox.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/dropbox/triggers/TRIGGER_DROPBOX_FILE_DELETED (llms.txt index)',
      parameters: [],
      example: {
        '.tag': 'deleted',
        name: file.name,
        path_lower: '/tour 2027/oslo/set-list-oslo.docx',
        path_display: file.path_display,
      },
    },
    {
      type: 'TRIGGER_DROPBOX_FILE_UPDATED',
      title: 'File Updated',
      description: 'Hands over a file after a save, with its revision and fingerprint.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source: 'docs actionkit/integrations/dropbox/triggers/TRIGGER_DROPBOX_FILE_UPDATED',
      parameters: [],
      example: {
        ...file,
        rev: 'a1c10ce0dd79',
        size: 38960,
        server_modified: '2026-11-19T08:00:40Z',
      },
    },
    {
      type: 'DROPBOX_TRIGGER_FILE_REQUEST_RECEIVED',
      title: 'File Request Answered',
      description: 'Tells who answered a file request, and which files they handed in.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Dropbox Team Log: file_request_receive_file',
      parameters: [
        {
          id: 'fileRequest',
          type: 'ENUM',
          title: 'File request',
          required: false,
          values: [],
          valuesSource: { sourceType: 'fileRequests', dependencies: [] },
        },
      ],
      example: {
        event_type: 'file_request_receive_file',
        timestamp: '2026-11-20T22:41:00Z',
        file_request: { id: 'oaCAVmEyrqYnkZX9955Y', title: 'Photos of the show' },
        submitter: { name: 'Kirsi Aalto', email: 'kirsi@aalto.test' },
        submitted_file_names: ['IMG_4418.jpg', 'IMG_4420.jpg'],
      },
    },
    {
      type: 'DROPBOX_TRIGGER_SHARED_LINK_CREATED',
      title: 'Shared Link Created',
      description: 'Reports every link made to a file or folder, and who may open it.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Dropbox Team Log: shared_link_create',
      parameters: [
        {
          id: 'access',
          type: 'ENUM',
          title: 'Link open to',
          required: false,
          values: [
            { value: 'public', label: 'Anyone' },
            { value: 'password', label: 'Anyone with the password' },
            { value: 'team_only', label: 'My team' },
          ],
        },
      ],
      example: {
        event_type: 'shared_link_create',
        timestamp: '2026-11-21T10:05:00Z',
        actor: { display_name: 'Sindre Moen', email: 'band@nightferry.test' },
        url: 'https://dropbox.test/scl/fi/oslo/press-kit.zip',
        access_level: 'public',
        path: '/Press/press-kit.zip',
      },
    },
  ],
};

import { choices, manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const file = {
  type: 'file',
  id: '1380044127713',
  name: 'lease-amendment-4.pdf',
  size: 288114,
  parent: { type: 'folder', id: '240110884', name: 'Leases' },
  created_by: { type: 'user', id: '30118842', name: 'Ruth Mbeki', login: 'ruth@stonegate.test' },
  sha1: '85136c79cbf9fe36bb9d05d0639c70c265c18d37',
  shared_link: null,
  modified_at: '2026-11-19T09:44:12-08:00',
} as const;

const sites = ['Harbour Court', 'Mill Lane', 'Station Yard', 'Abbey Square', 'North Quay'] as const;
const kinds = ['Leases', 'Plans', 'Invoices', 'Photos', 'Inspections', 'Permits'] as const;

const folder = {
  id: 'folder',
  type: 'DYNAMIC_ENUM',
  title: 'Folder',
  required: true,
  subtitle: 'Subfolders count too.',
  valuesSource: { sourceType: 'folders', dependencies: [] },
} as const;

export const box: CatalogIntegration = {
  name: 'box',
  displayName: 'Box',
  category: 'Files & documents',
  brandColor: '#0061d5',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['ruth@stonegate.test', 'archive@stonegate.test'],
  choices: {
    folders: manyChoices(
      150,
      (index) => {
        const site = sites[index % sites.length];
        const kind = kinds[Math.floor(index / sites.length) % kinds.length] ?? kinds[0];
        const year = 2026 - Math.floor(index / 30);
        return [String(240110000 + index * 7), `${kind} ${year}`, site];
      },
      { pageSize: 25 },
    ),
    metadataTemplates: choices([
      ['enterprise_88110.lease', 'Lease', '9 fields'],
      ['enterprise_88110.inspection', 'Inspection', '5 fields'],
    ]),
  },
  triggers: [
    {
      type: 'BOX_TRIGGER_FILE_UPLOADED',
      title: 'File Uploaded',
      description: 'Sends each file that lands in a folder, with its size, owner and checksum.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Box Webhooks: FILE.UPLOADED',
      parameters: [
        folder,
        {
          id: 'only',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['name', 'size', 'created_by', 'extension'],
        },
      ],
      example: file,
    },
    {
      type: 'BOX_TRIGGER_FILE_DOWNLOADED',
      title: 'File Downloaded',
      description: 'Notes who downloaded a file, which version, and when.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Box Webhooks: FILE.DOWNLOADED',
      parameters: [],
      example: {
        trigger: 'FILE.DOWNLOADED',
        created_at: '2026-11-20T08:15:30-08:00',
        created_by: { type: 'user', id: '30118850', name: 'Pavel Novak' },
        source: file,
      },
    },
    {
      type: 'BOX_TRIGGER_COLLABORATION_INVITED',
      title: 'Collaborator Invited',
      description: 'Reports every person who is let into a folder, and with which role.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Box Webhooks: COLLABORATION.CREATED',
      parameters: [
        {
          id: 'role',
          type: 'ENUM',
          title: 'Role',
          required: false,
          values: ['editor', 'viewer', 'uploader', 'co-owner'],
        },
        {
          id: 'outsidersOnly',
          type: 'SWITCH',
          title: 'Only people outside my company',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        type: 'collaboration',
        id: '99118844',
        role: 'viewer',
        status: 'pending',
        accessible_by: { type: 'user', login: 'agent@quayside.test' },
        item: { type: 'folder', id: '240110884', name: 'Leases' },
        created_by: { type: 'user', name: 'Ruth Mbeki' },
      },
    },
    {
      type: 'BOX_TRIGGER_SIGN_REQUEST_COMPLETED',
      title: 'Sign Request Completed',
      description: 'Delivers a signed document once its last signer is done.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Box Webhooks: SIGN_REQUEST.COMPLETED',
      parameters: [],
      example: {
        type: 'sign-request',
        id: '3d02f1b6-90b4-4a9c-87cf-90a2a1f7f0c1',
        status: 'signed',
        name: 'Lease amendment 4',
        signers: [{ email: 'tenant@millbakery.test', role: 'signer', has_viewed_document: true }],
        sign_files: { files: [{ id: file.id, name: file.name }] },
        finished_at: '2026-11-20T17:02:00-08:00',
      },
    },
    {
      type: 'BOX_TRIGGER_METADATA_APPLIED',
      title: 'Metadata Applied',
      description: 'Hands over the metadata that was put on a file or folder, field by field.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Box Webhooks: METADATA_INSTANCE.CREATED',
      parameters: [
        {
          id: 'template',
          type: 'ENUM',
          title: 'Template',
          required: false,
          values: [],
          valuesSource: { sourceType: 'metadataTemplates', dependencies: [] },
        },
      ],
      example: {
        source: file,
        $template: 'lease',
        $scope: 'enterprise_88110',
        fields: { tenant: 'Mill Bakery', rent: 2140, endsOn: '2029-06-30' },
      },
    },
  ],
};

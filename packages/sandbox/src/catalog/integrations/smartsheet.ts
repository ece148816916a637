import type { Choice } from '../../wire.ts';
import { manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const firstSheetId = 4583173393803140;

const row = {
  sheetId: firstSheetId,
  sheetName: 'Site inspections',
  rowId: 6572427401553796,
  rowNumber: 42,
  cells: [
    { columnId: 7960873114331012, column: 'Site', value: 'Quay 7' },
    { columnId: 642523719853956, column: 'Status', value: 'Blocked' },
  ],
  modifiedAt: '2026-11-17T13:05:21Z',
  modifiedBy: { email: 'ida@northquay.test', name: 'Ida Brekke' },
} as const;

const sheetWords = [
  'Site inspections',
  'Purchase plan',
  'Crew roster',
  'Permit log',
  'Risk register',
] as const;

const columnsByKind: readonly (readonly Choice[])[] = [
  [
    { value: 7960873114331012, label: 'Site', subtitle: 'Text' },
    { value: 642523719853956, label: 'Status', subtitle: 'Drop-down' },
    { value: 5146123347224452, label: 'Due', subtitle: 'Date' },
  ],
  [
    { value: 2894323533539204, label: 'Supplier', subtitle: 'Contact' },
    { value: 7398023160909700, label: 'Amount', subtitle: 'Number' },
  ],
  [
    { value: 1205873114331096, label: 'Name', subtitle: 'Contact' },
    { value: 5709472741701592, label: 'Shift', subtitle: 'Drop-down' },
  ],
  [
    { value: 3457672928016344, label: 'Permit', subtitle: 'Text' },
    { value: 7961272555386840, label: 'Valid until', subtitle: 'Date' },
  ],
  [
    { value: 642923161094100, label: 'Risk', subtitle: 'Text' },
    { value: 5146522788464596, label: 'Severity', subtitle: 'Number' },
  ],
];

export const smartsheet: CatalogIntegration = {
  name: 'smartsheet',
  displayName: 'Smartsheet',
  category: 'Project management',
  brandColor: '#0b2a54',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Smartsheet API: webhooks',
  accounts: ['ida@northquay.test', 'planning@northquay.test'],
  choices: {
    sheets: manyChoices(
      140,
      (index) => [
        firstSheetId + index * 4,
        `${sheetWords[index % sheetWords.length]} ${2026 - Math.floor(index / sheetWords.length)}`,
        `Owner ${index % 2 === 0 ? 'ida' : 'tomas'}@northquay.test`,
      ],
      { pageSize: 35 },
    ),
    columns: {
      list: ({ parameters }) => {
        const index = (Number(parameters.sheet) - firstSheetId) / 4;
        return columnsByKind[index % columnsByKind.length] ?? [];
      },
    },
  },
  triggers: [
    {
      type: 'SMARTSHEET_TRIGGER_ROW_ADDED',
      title: 'Row Added to Sheet',
      description: 'Sends each row that is added to the sheet, cell by cell.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Smartsheet webhook callback: objectType row, eventType created',
      parameters: [
        {
          id: 'sheet',
          type: 'ENUM',
          title: 'Sheet',
          required: true,
          values: [],
          valuesSource: { sourceType: 'sheets', dependencies: [] },
        },
      ],
      example: { ...row, eventType: 'created' },
    },
    {
      type: 'SMARTSHEET_TRIGGER_CELL_CHANGED',
      title: 'Cell Value Changed',
      description: 'Reports a changed cell of the column you watch, with the rest of its row.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Smartsheet webhook callback: objectType cell, eventType updated',
      parameters: [
        {
          id: 'sheet',
          type: 'ENUM',
          title: 'Sheet',
          required: true,
          values: [],
          valuesSource: { sourceType: 'sheets', dependencies: [] },
        },
        {
          id: 'column',
          type: 'ENUM',
          title: 'Column',
          required: true,
          values: [],
          valuesSource: { sourceType: 'columns', dependencies: ['sheet'] },
        },
        {
          id: 'becomes',
          type: 'TEXT',
          title: 'Becomes',
          subtitle: 'Only when the cell takes exactly this value.',
          required: false,
          placeholder: 'Blocked',
        },
      ],
      example: { ...row, eventType: 'updated', columnId: 642523719853956 },
    },
    {
      type: 'SMARTSHEET_TRIGGER_ROW_MATCHES',
      title: 'Row Matches Filter',
      description: 'Picks out rows that come to fit your filter on the columns of the sheet.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Smartsheet API: GET /sheets/{sheetId}?rowsModifiedSince',
      parameters: [
        {
          id: 'sheet',
          type: 'ENUM',
          title: 'Sheet',
          required: true,
          values: [],
          valuesSource: { sourceType: 'sheets', dependencies: [] },
        },
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: true,
          supportedKeysSource: { sourceType: 'columns', dependencies: ['sheet'] },
        },
      ],
      example: { ...row, matchedAt: '2026-11-17T13:10:00Z' },
    },
    {
      type: 'SMARTSHEET_TRIGGER_ATTACHMENT_ADDED',
      title: 'File Attached to Row',
      description: 'Hands over the name, type and size of a file attached to a row.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Smartsheet webhook callback: objectType attachment, eventType created',
      parameters: [
        {
          id: 'sheet',
          type: 'ENUM',
          title: 'Sheet',
          required: true,
          values: [],
          valuesSource: { sourceType: 'sheets', dependencies: [] },
        },
      ],
      example: {
        id: 8896508249565060,
        name: 'quay-7-crack.jpg',
        mimeType: 'image/jpeg',
        sizeInKb: 1840,
        parentType: 'ROW',
        parentId: 6572427401553796,
        createdAt: '2026-11-17T13:07:02Z',
        createdBy: row.modifiedBy,
      },
    },
    {
      type: 'SMARTSHEET_TRIGGER_COMMENT_ADDED',
      title: 'Comment Added',
      description: 'Delivers each comment in a conversation on a row, with the whole thread id.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Smartsheet webhook callback: objectType comment, eventType created',
      parameters: [],
      example: {
        id: 48569348493401200,
        discussionId: 3962643669665668,
        rowId: 6572427401553796,
        text: 'The permit office wants a second photo.',
        createdAt: '2026-11-17T14:01:55Z',
        createdBy: { email: 'tomas@northquay.test', name: 'Tomas Vik' },
      },
    },
  ],
};

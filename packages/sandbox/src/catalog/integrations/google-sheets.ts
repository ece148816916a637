import { choices, choicesByParent, manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const spreadsheet = {
  kind: 'drive#file',
  id: '1qpyC0XzvTcKT6EISywvqESX3A0MwQoFDE8p-Bll4hps',
  name: 'Harvest log 2026',
  mimeType: 'application/vnd.google-apps.spreadsheet',
  owners: [{ displayName: 'Bao Tran', emailAddress: 'bao@hillrow.test' }],
  modifiedTime: '2026-11-20T17:04:55.000Z',
  webViewLink: 'https://docs.test/spreadsheets/d/1qpyC0XzvTcKT6EISywvqESX3A0MwQoFDE8p',
} as const;

const row = {
  spreadsheetId: spreadsheet.id,
  sheet: { sheetId: 0, title: 'Picking' },
  rowNumber: 418,
  range: 'Picking!A418:E418',
  values: { Date: '2026-11-20', Field: 'South 3', Variety: 'Elstar', Crates: 64, Picker: 'Bao' },
} as const;

const topics = [
  'Harvest log',
  'Spray diary',
  'Wages',
  'Cold store',
  'Market stall',
  'Orders',
  'Seedlings',
] as const;

const spreadsheetInput = {
  id: 'spreadsheet',
  type: 'ENUM',
  title: 'Spreadsheet',
  required: true,
  values: [],
  valuesSource: { sourceType: 'spreadsheets', dependencies: [] },
} as const;

const sheetInput = {
  id: 'sheet',
  type: 'ENUM',
  title: 'Sheet',
  required: true,
  values: [],
  valuesSource: { sourceType: 'sheets', dependencies: ['spreadsheet'] },
} as const;

export const googleSheets: CatalogIntegration = {
  name: 'googlesheets',
  displayName: 'Google Sheets',
  category: 'Databases',
  brandColor: '#0f9d58',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['bao@hillrow.test', 'office@hillrow.test'],
  choices: {
    spreadsheets: manyChoices(
      126,
      (index) => {
        const topic = topics[index % topics.length] ?? topics[0];
        const year = 2026 - Math.floor(index / topics.length);
        return [`sheet-${topic.toLowerCase().replace(' ', '-')}-${year}`, `${topic} ${year}`];
      },
      { pageSize: 25 },
    ),
    sheets: choices([
      [0, 'Picking'],
      [418822, 'Totals'],
      [880044, 'Price list'],
    ]),
    columns: choicesByParent('sheet', {
      '0': [
        ['Date', 'Date'],
        ['Field', 'Field'],
        ['Variety', 'Variety'],
        ['Crates', 'Crates'],
        ['Picker', 'Picker'],
      ],
      '418822': [
        ['Week', 'Week'],
        ['Crates', 'Crates'],
      ],
      '880044': [
        ['Variety', 'Variety'],
        ['Price', 'Price'],
      ],
    }),
  },
  triggers: [
    {
      type: 'GOOGLE_SHEETS_TRIGGER_FILE_CREATED',
      title: 'File Created',
      description: 'Announces every spreadsheet that is added to your Drive, with its owner.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/googlesheets/triggers/GOOGLE_SHEETS_TRIGGER_FILE_CREATED (llms.txt index)',
      parameters: [],
      example: spreadsheet,
    },
    {
      type: 'GOOGLE_SHEETS_TRIGGER_FILE_UPDATED',
      title: 'File Updated',
      description: 'Tells that a spreadsheet was edited, and when and by whom it was saved.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/googlesheets/triggers/GOOGLE_SHEETS_TRIGGER_FILE_UPDATED (llms.txt index)',
      parameters: [
        {
          id: 'spreadsheet',
          type: 'ENUM',
          title: 'Spreadsheet',
          required: false,
          values: [],
          valuesSource: { sourceType: 'spreadsheets', dependencies: [] },
        },
      ],
      example: { ...spreadsheet, lastModifyingUser: { displayName: 'Bao Tran' }, version: '2204' },
    },
    {
      type: 'GOOGLE_SHEETS_TRIGGER_ROW_APPENDED',
      title: 'Row Appended',
      description: 'Sends each row that is added at the end of a sheet, by column name.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Google Sheets API: spreadsheets.values.get',
      parameters: [
        spreadsheetInput,
        sheetInput,
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'columns', dependencies: ['sheet'] },
        },
        { id: 'headerRow', type: 'NUMBER', title: 'Header row', required: false, defaultValue: 1 },
      ],
      example: row,
    },
    {
      type: 'GOOGLE_SHEETS_TRIGGER_CELL_CHANGED',
      title: 'Cell Value Changed',
      description: 'Reports the old and new value of cells in a column that you watch.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Google Sheets API: spreadsheets.values.get',
      parameters: [
        spreadsheetInput,
        sheetInput,
        {
          id: 'column',
          type: 'ENUM',
          title: 'Watched column',
          required: true,
          values: [],
          valuesSource: { sourceType: 'columns', dependencies: ['sheet'] },
        },
      ],
      example: { ...row, column: 'Crates', cell: 'Picking!D418', oldValue: 46, newValue: 64 },
    },
    {
      type: 'GOOGLE_SHEETS_TRIGGER_FORMULA_BECAME_TRUE',
      title: 'Formula Became True',
      description: 'Alerts you when a formula of yours turns true for a row of the sheet.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Google Sheets API: spreadsheets.get, effectiveValue',
      parameters: [
        spreadsheetInput,
        sheetInput,
        {
          id: 'formula',
          type: 'CODE',
          title: 'Formula',
          required: true,
          placeholder: '=AND(D2>60, C2="Elstar")',
          subtitle: 'Written for row 2, then applied to each row.',
        },
      ],
      example: { ...row, formula: '=AND(D2>60, C2="Elstar")', result: true },
    },
  ],
};

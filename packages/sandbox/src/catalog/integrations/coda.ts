import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const row = {
  id: 'i-tuVwxYz',
  type: 'row',
  name: 'Sourdough, 800 g',
  index: 7,
  createdAt: '2026-11-20T05:12:00.000Z',
  updatedAt: '2026-11-20T05:12:00.000Z',
  browserLink: 'https://coda.test/d/_dBakeBook#_rui-tuVwxYz',
  values: { Loaf: 'Sourdough, 800 g', Batch: 44, Baker: 'Ines Prado', Passed: true },
} as const;

const doc = {
  id: 'doc',
  type: 'ENUM',
  title: 'Doc',
  required: true,
  values: [],
  valuesSource: { sourceType: 'docs', dependencies: [] },
} as const;

export const coda: CatalogIntegration = {
  name: 'coda',
  displayName: 'Coda',
  category: 'Files & documents',
  brandColor: '#f46a54',
  authenticationType: 'api_key',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['ines@crumbhouse.test', 'office@crumbhouse.test'],
  choices: {
    docs: choicesByAccount([
      [
        ['dBakeBook', 'Bake book'],
        ['dOrders', 'Café orders'],
      ],
      [['dPayroll', 'Shift plan']],
    ]),
    tables: choicesByParent('doc', {
      dBakeBook: [
        ['grid-batches', 'Batches'],
        ['grid-recipes', 'Recipes'],
      ],
      dOrders: [['grid-orders', 'Orders']],
      dPayroll: [['grid-shifts', 'Shifts']],
    }),
    columns: choicesByParent('table', {
      'grid-batches': [
        ['c-loaf', 'Loaf'],
        ['c-batch', 'Batch'],
        ['c-baker', 'Baker'],
        ['c-passed', 'Passed'],
      ],
      'grid-recipes': [['c-flour', 'Flour']],
      'grid-orders': [
        ['c-cafe', 'Café'],
        ['c-due', 'Due'],
      ],
      'grid-shifts': [['c-person', 'Person']],
    }),
  },
  triggers: [
    {
      type: 'CODA_TRIGGER_ROW_ADDED',
      title: 'Row Added',
      description: 'Sends each row that is added to a table of a doc, with its values.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Coda API: list rows, sortBy createdAt',
      parameters: [
        doc,
        {
          id: 'table',
          type: 'ENUM',
          title: 'Table',
          required: true,
          values: [],
          valuesSource: { sourceType: 'tables', dependencies: ['doc'] },
        },
        {
          id: 'filter',
          type: 'DYNAMIC_CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'columns', dependencies: ['table'] },
          disableOrCondition: true,
        },
      ],
      example: row,
    },
    {
      type: 'CODA_TRIGGER_ROW_EDITED',
      title: 'Row Edited',
      description: 'Hands over a row with its present values after someone edits it.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Coda API: list rows, sortBy updatedAt',
      parameters: [
        doc,
        {
          id: 'table',
          type: 'ENUM',
          title: 'Table',
          required: true,
          values: [],
          valuesSource: { sourceType: 'tables', dependencies: ['doc'] },
        },
        {
          id: 'column',
          type: 'ENUM',
          title: 'Watched column',
          required: false,
          values: [],
          valuesSource: { sourceType: 'columns', dependencies: ['table'] },
        },
      ],
      example: {
        ...row,
        updatedAt: '2026-11-20T09:41:30.000Z',
        values: { ...row.values, Passed: false },
      },
    },
    {
      type: 'CODA_TRIGGER_PAGE_ADDED',
      title: 'Page Added to Doc',
      description: 'Tells of every page that is added to a doc, and where it hangs.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Coda API: list pages',
      parameters: [],
      example: {
        id: 'canvas-IjkLmnO',
        type: 'page',
        name: 'Oven maintenance',
        parent: { id: 'canvas-Handbook', name: 'Handbook' },
        authors: [{ name: 'Ines Prado', email: 'ines@crumbhouse.test' }],
        createdAt: '2026-11-22T11:00:00.000Z',
      },
    },
    {
      type: 'CODA_TRIGGER_DOC_CREATED',
      title: 'Doc Created',
      description: 'Announces docs that you or your team start, with folder and owner.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Coda API: list docs',
      parameters: [],
      example: {
        id: 'dSummer27',
        type: 'doc',
        name: 'Summer menu 2027',
        owner: 'ines@crumbhouse.test',
        folder: { id: 'fl-menus', name: 'Menus' },
        createdAt: '2026-11-23T07:30:00.000Z',
        browserLink: 'https://coda.test/d/_dSummer27',
      },
    },
  ],
};

import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const item = {
  id: 1204457390,
  name: 'Shoot the spring lookbook',
  board: { id: 4412008811, name: 'Campaigns' },
  group: { id: 'topics', title: 'This month' },
  column_values: [
    { id: 'status', type: 'status', text: 'Working on it' },
    { id: 'person', type: 'people', text: 'Amara Diallo' },
    { id: 'date4', type: 'date', text: '2026-12-04' },
  ],
  creator_id: 9603417,
  created_at: '2026-11-14T10:00:00Z',
} as const;

export const monday: CatalogIntegration = {
  name: 'monday.com',
  displayName: 'Monday.com',
  category: 'Project management',
  brandColor: '#6c6cff',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Saltmarsh Studio', 'Saltmarsh Events'],
  choices: {
    workspaces: choicesByAccount([
      [
        [2280011, 'Creative'],
        [2280045, 'Back office'],
      ],
      [[2299001, 'Events']],
    ]),
    boards: choicesByParent('workspace', {
      '2280011': [
        [4412008811, 'Campaigns'],
        [4412008822, 'Photo studio bookings'],
      ],
      '2280045': [[4412009001, 'Invoices to chase']],
      '2299001': [[4412010001, 'Venues']],
    }),
    groups: choicesByParent('board', {
      '4412008811': [
        ['topics', 'This month'],
        ['group_next', 'Next month'],
        ['group_done', 'Delivered'],
      ],
      '4412008822': [['bookings', 'Bookings']],
      '4412009001': [
        ['overdue', 'Overdue'],
        ['paid', 'Paid'],
      ],
      '4412010001': [['shortlist', 'Shortlist']],
    }),
    columns: choicesByParent('board', {
      '4412008811': [
        ['status', 'Status'],
        ['person', 'Owner'],
        ['date4', 'Due date'],
        ['numbers', 'Budget'],
      ],
      '4412008822': [
        ['status', 'Status'],
        ['timerange', 'Slot'],
      ],
      '4412009001': [
        ['status', 'Status'],
        ['amount', 'Amount'],
      ],
      '4412010001': [['rating', 'Rating']],
    }),
  },
  triggers: [
    {
      type: 'MONDAY_TRIGGER_COMMENT_CREATED',
      title: 'New Comment on Item',
      description: 'Sends each update written below an item, with its author.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/monday.com/triggers/MONDAY_TRIGGER_COMMENT_CREATED (llms.txt index)',
      parameters: [
        {
          id: 'workspace',
          type: 'DYNAMIC_ENUM',
          title: 'Workspace',
          required: true,
          valuesSource: { sourceType: 'workspaces', dependencies: [] },
        },
        {
          id: 'board',
          type: 'DYNAMIC_ENUM',
          title: 'Board',
          required: true,
          valuesSource: { sourceType: 'boards', dependencies: ['workspace'] },
        },
      ],
      example: {
        id: 2891004471,
        body: 'Location is booked, see the attached map.',
        item_id: 1204457390,
        creator: { id: 9603417, name: 'Amara Diallo' },
        replies: [],
        created_at: '2026-11-20T12:00:00Z',
      },
    },
    {
      type: 'MONDAY_TRIGGER_ITEM_CREATED_WITH_NEW_API_VERSION',
      title: 'Item Created',
      description: 'Hands over every item added to the board, with its column values.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/monday.com/triggers/MONDAY_TRIGGER_ITEM_CREATED_WITH_NEW_API_VERSION (llms.txt index)',
      parameters: [
        {
          id: 'workspace',
          type: 'DYNAMIC_ENUM',
          title: 'Workspace',
          required: true,
          valuesSource: { sourceType: 'workspaces', dependencies: [] },
        },
        {
          id: 'board',
          type: 'DYNAMIC_ENUM',
          title: 'Board',
          required: true,
          valuesSource: { sourceType: 'boards', dependencies: ['workspace'] },
        },
        {
          id: 'group',
          type: 'DYNAMIC_ENUM',
          title: 'Group',
          required: false,
          valuesSource: { sourceType: 'groups', dependencies: ['board'] },
        },
      ],
      example: item,
    },
    {
      type: 'MONDAY_TRIGGER_ITEM_UPDATED_WITH_NEW_API_VERSION',
      title: 'Item Updated',
      description: 'Delivers an item after any of its column values is edited.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/monday.com/triggers/MONDAY_TRIGGER_ITEM_UPDATED_WITH_NEW_API_VERSION (llms.txt index)',
      parameters: [
        {
          id: 'workspace',
          type: 'DYNAMIC_ENUM',
          title: 'Workspace',
          required: true,
          valuesSource: { sourceType: 'workspaces', dependencies: [] },
        },
        {
          id: 'board',
          type: 'DYNAMIC_ENUM',
          title: 'Board',
          required: true,
          valuesSource: { sourceType: 'boards', dependencies: ['workspace'] },
        },
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'columns', dependencies: ['board'] },
        },
      ],
      example: {
        ...item,
        changed_column: { id: 'date4', previous: '2026-12-04', current: '2026-12-11' },
      },
    },
    {
      type: 'MONDAY_TRIGGER_STATUS_CHANGED',
      title: 'Status Column Changed',
      description: 'Tells the label an item had in a status column and the one it has now.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'monday.com webhook: change_status_column_value',
      parameters: [
        {
          id: 'workspace',
          type: 'ENUM',
          title: 'Workspace',
          required: true,
          values: [],
          valuesSource: { sourceType: 'workspaces', dependencies: [] },
        },
        {
          id: 'board',
          type: 'ENUM',
          title: 'Board',
          required: true,
          values: [],
          valuesSource: { sourceType: 'boards', dependencies: ['workspace'] },
        },
        {
          id: 'column',
          type: 'ENUM',
          title: 'Status column',
          required: true,
          values: [],
          valuesSource: { sourceType: 'columns', dependencies: ['board'] },
        },
        { id: 'label', type: 'TEXT', title: 'Changes to', required: false, placeholder: 'Done' },
      ],
      example: {
        ...item,
        columnId: 'status',
        previousValue: { label: 'Working on it' },
        value: { label: 'Done' },
      },
    },
    {
      type: 'MONDAY_TRIGGER_ITEM_MOVED_TO_GROUP',
      title: 'Item Moved to Group',
      description: 'Reports the group an item was dragged out of and where it went.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'monday.com webhook: item_moved_to_any_group',
      parameters: [
        {
          id: 'workspace',
          type: 'ENUM',
          title: 'Workspace',
          required: true,
          values: [],
          valuesSource: { sourceType: 'workspaces', dependencies: [] },
        },
        {
          id: 'board',
          type: 'ENUM',
          title: 'Board',
          required: true,
          values: [],
          valuesSource: { sourceType: 'boards', dependencies: ['workspace'] },
        },
        {
          id: 'group',
          type: 'ENUM',
          title: 'Into group',
          required: false,
          values: [],
          valuesSource: { sourceType: 'groups', dependencies: ['board'] },
        },
      ],
      example: { ...item, sourceGroupId: 'topics', destGroupId: 'group_done', userId: 9603417 },
    },
    {
      type: 'MONDAY_TRIGGER_SUBITEM_ADDED',
      title: 'Subitem Added',
      description: 'Passes on a subitem as it is added below an item of the board.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'monday.com webhook: create_subitem',
      parameters: [
        {
          id: 'workspace',
          type: 'ENUM',
          title: 'Workspace',
          required: true,
          values: [],
          valuesSource: { sourceType: 'workspaces', dependencies: [] },
        },
        {
          id: 'board',
          type: 'ENUM',
          title: 'Board',
          required: true,
          values: [],
          valuesSource: { sourceType: 'boards', dependencies: ['workspace'] },
        },
      ],
      example: {
        id: 1204459911,
        name: 'Book the make-up artist',
        parentItemId: 1204457390,
        boardId: 4412008899,
        userId: 9603417,
        triggerTime: '2026-11-21T09:00:00Z',
      },
    },
  ],
};

import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const task = {
  id: '86c0wz1k4',
  name: 'Replace the seals on line 2',
  status: { status: 'in progress', color: '#5f55ee', type: 'custom' },
  priority: { id: '2', priority: 'high' },
  assignees: [{ id: 44110822, username: 'Birgit Sand', email: 'birgit@northmill.test' }],
  due_date: '1764583200000',
  list: { id: '901204118822', name: 'Repairs' },
  space: { id: '90120088' },
  url: 'https://app.clickup.test/t/86c0wz1k4',
} as const;

const folder = {
  id: '90127711',
  name: 'Bottling hall',
  hidden: false,
  space: { id: '90120088', name: 'Maintenance' },
  task_count: '41',
} as const;

const list = {
  ...task.list,
  folder: { id: folder.id, name: folder.name },
  task_count: 12,
  archived: false,
} as const;

const space = {
  id: '90120088',
  name: 'Maintenance',
  private: false,
  statuses: [
    { status: 'to do', type: 'open' },
    { status: 'complete', type: 'closed' },
  ],
  features: { due_dates: { enabled: true }, time_tracking: { enabled: true } },
} as const;

const workspace = {
  id: 'workspace',
  type: 'ENUM',
  title: 'Workspace',
  required: true,
  values: [],
  valuesSource: { sourceType: 'workspaces', dependencies: [] },
} as const;

const inSpace = {
  id: 'space',
  type: 'ENUM',
  title: 'Space',
  required: false,
  values: [],
  valuesSource: { sourceType: 'spaces', dependencies: ['workspace'] },
} as const;

const inList = {
  id: 'list',
  type: 'ENUM',
  title: 'List',
  required: false,
  values: [],
  valuesSource: { sourceType: 'lists', dependencies: ['space'] },
} as const;

export const clickup: CatalogIntegration = {
  name: 'clickup',
  displayName: 'ClickUp',
  category: 'Project management',
  brandColor: '#7b68ee',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Northmill Dairy', 'Northmill Logistics'],
  choices: {
    workspaces: choicesByAccount([
      [
        ['9012000001', 'Northmill Dairy'],
        ['9012000002', 'Northmill Farms'],
      ],
      [['9012000009', 'Northmill Logistics']],
    ]),
    spaces: choicesByParent('workspace', {
      '9012000001': [
        ['90120088', 'Maintenance'],
        ['90120089', 'Quality'],
      ],
      '9012000002': [['90120101', 'Herd health']],
      '9012000009': [['90120201', 'Fleet']],
    }),
    lists: choicesByParent('space', {
      '90120088': [
        ['901204118822', 'Repairs'],
        ['901204118823', 'Inspections'],
      ],
      '90120089': [['901204118901', 'Lab samples']],
      '90120101': [['901204119001', 'Vet visits']],
      '90120201': [
        ['901204120001', 'Trucks'],
        ['901204120002', 'Trailers'],
      ],
    }),
    statuses: choicesByParent(
      'list',
      {
        '901204118822': [
          ['to do', 'To do'],
          ['in progress', 'In progress'],
          ['waiting for parts', 'Waiting for parts'],
          ['complete', 'Complete'],
        ],
        '901204118823': [
          ['planned', 'Planned'],
          ['passed', 'Passed'],
          ['failed', 'Failed'],
        ],
      },
      {
        otherwise: [
          ['to do', 'To do'],
          ['complete', 'Complete'],
        ],
      },
    ),
  },
  triggers: [
    {
      type: 'CLICKUP_TRIGGER_FOLDER_CREATED',
      title: 'New Folder Created',
      description: 'Announces each folder that is set up in a space, with its settings.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/clickup/triggers/CLICKUP_TRIGGER_FOLDER_CREATED (llms.txt index)',
      parameters: [workspace, inSpace],
      example: folder,
    },
    {
      type: 'CLICKUP_TRIGGER_FOLDER_UPDATED',
      title: 'Folder Updated',
      description: 'Tells that a folder was renamed, moved or given other settings.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/clickup/triggers/CLICKUP_TRIGGER_FOLDER_UPDATED (llms.txt index)',
      parameters: [],
      example: { ...folder, name: 'Bottling hall A', task_count: '44' },
    },
    {
      type: 'CLICKUP_TRIGGER_LIST_CREATED',
      title: 'New List Created',
      description: 'Reports every list that is added to a space or folder.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/clickup/triggers/CLICKUP_TRIGGER_LIST_CREATED (llms.txt index)',
      parameters: [],
      example: list,
    },
    {
      type: 'CLICKUP_TRIGGER_LIST_UPDATED',
      title: 'List Updated',
      description: 'Passes on a list whose name, dates or description were edited.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/clickup/triggers/CLICKUP_TRIGGER_LIST_UPDATED (llms.txt index)',
      parameters: [],
      example: { ...list, name: 'Repairs and refits' },
    },
    {
      type: 'CLICKUP_TRIGGER_SPACE_CREATED',
      title: 'New Space Created',
      description: 'Sends each space that is opened in the workspace, with its statuses.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/clickup/triggers/CLICKUP_TRIGGER_SPACE_CREATED (llms.txt index)',
      parameters: [],
      example: { ...space, id: '90120090', name: 'Safety' },
    },
    {
      type: 'CLICKUP_TRIGGER_SPACE_UPDATED',
      title: 'Space Updated',
      description: 'Hands over a space after its name, features or statuses changed.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/clickup/triggers/CLICKUP_TRIGGER_SPACE_UPDATED (llms.txt index)',
      parameters: [],
      example: space,
    },
    {
      type: 'CLICKUP_TRIGGER_TASK_CREATED',
      title: 'New Task Created',
      description: 'Delivers each task as it is created, with its list, status and assignees.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/clickup/triggers/CLICKUP_TRIGGER_TASK_CREATED (llms.txt index)',
      parameters: [workspace, inSpace, inList],
      example: task,
    },
    {
      type: 'CLICKUP_TRIGGER_TASK_NEW_COMMENT_ADDED',
      title: 'New Comment on Task',
      description: 'Brings every comment on a task, with its text and who wrote it.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/clickup/triggers/CLICKUP_TRIGGER_TASK_NEW_COMMENT_ADDED (llms.txt index)',
      parameters: [],
      example: {
        task_id: task.id,
        comment: { id: '90120041882', comment_text: 'Seals arrive on Monday.', resolved: false },
        user: { id: 44110822, username: 'Birgit Sand' },
        date: '1764065102000',
      },
    },
    {
      type: 'CLICKUP_TRIGGER_TASK_UPDATED',
      title: 'Task Updated',
      description: 'Shows what changed on a task: the field, its value before and after.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/clickup/triggers/CLICKUP_TRIGGER_TASK_UPDATED (llms.txt index)',
      parameters: [
        workspace,
        inSpace,
        inList,
        {
          id: 'only',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['name', 'status', 'priority', 'assignee', 'due_date', 'tag'],
        },
      ],
      example: {
        ...task,
        history_items: [
          { field: 'priority', before: 'normal', after: 'high', user: { id: 44110822 } },
        ],
      },
    },
    {
      type: 'CLICKUP_TRIGGER_TASK_STATUS_CHANGED',
      title: 'Task Status Changed',
      description: 'Tracks a task from one status to the next, with who moved it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'ClickUp Webhooks: taskStatusUpdated',
      parameters: [
        workspace,
        { ...inSpace, required: true },
        { ...inList, required: true },
        {
          id: 'status',
          type: 'ENUM',
          title: 'Changed to',
          required: false,
          values: [],
          valuesSource: { sourceType: 'statuses', dependencies: ['list'] },
        },
      ],
      example: {
        ...task,
        history_items: [
          { field: 'status', before: 'to do', after: 'in progress', user: { id: 44110822 } },
        ],
      },
    },
    {
      type: 'CLICKUP_TRIGGER_TIME_TRACKED',
      title: 'Time Tracked on Task',
      description: 'Logs hours as people book them on a task, with their note.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'ClickUp Webhooks: taskTimeTrackedUpdated',
      parameters: [
        workspace,
        {
          id: 'minimumMinutes',
          type: 'NUMBER',
          title: 'At least (minutes)',
          required: false,
          placeholder: '15',
        },
      ],
      example: {
        task_id: task.id,
        user: { id: 44110822, username: 'Birgit Sand' },
        time_entry: {
          id: '4118822',
          duration: '5400000',
          billable: true,
          description: 'Seal change',
        },
        start: '1764060000000',
      },
    },
  ],
};

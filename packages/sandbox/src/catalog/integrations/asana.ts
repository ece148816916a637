import { choiceSections, choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const task = {
  gid: '1208891234567890',
  resource_type: 'task',
  name: 'Send the floor plan to the caterer',
  assignee: { gid: '1199000000000021', name: 'Priya Raman' },
  completed: false,
  due_on: '2026-11-27',
  projects: [{ gid: '1207000000000110', name: 'Winter gala' }],
  memberships: [{ section: { gid: '1207000000000114', name: 'This week' } }],
  tags: [{ gid: '1200000000000044', name: 'venue' }],
  permalink_url: 'https://app.asana.test/0/1207000000000110/1208891234567890',
} as const;

const project = {
  id: 'project',
  type: 'ENUM',
  title: 'Project',
  required: true,
  values: [],
  valuesSource: { sourceType: 'projects', dependencies: [] },
} as const;
const anyProject = { ...project, required: false } as const;

export const asana: CatalogIntegration = {
  name: 'asana',
  displayName: 'Asana',
  category: 'Project management',
  brandColor: '#f06a6a',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Brightside Events', 'Brightside Foundation'],
  choices: {
    projects: choiceSections({
      Events: [
        ['1207000000000110', 'Winter gala'],
        ['1207000000000111', 'Donor breakfast'],
        ['1207000000000112', 'City run'],
      ],
      Marketing: [
        ['1207000000000210', 'Newsletter'],
        ['1207000000000211', 'New website'],
      ],
      Operations: [['1207000000000310', 'Office move']],
    }),
    projectSections: choicesByParent('project', {
      '1207000000000110': [
        ['1207000000000113', 'Backlog'],
        ['1207000000000114', 'This week'],
        ['1207000000000115', 'Done'],
      ],
      '1207000000000111': [
        ['1207000000000116', 'Ideas'],
        ['1207000000000117', 'Booked'],
      ],
      '1207000000000112': [['1207000000000118', 'Untitled section']],
      '1207000000000210': [
        ['1207000000000215', 'Drafts'],
        ['1207000000000216', 'Sent'],
      ],
      '1207000000000310': [['1207000000000311', 'Untitled section']],
      '1207000000000211': [
        ['1207000000000212', 'Design'],
        ['1207000000000213', 'Build'],
        ['1207000000000214', 'Review'],
      ],
    }),
    users: choicesByAccount([
      [
        ['1199000000000021', 'Priya Raman', 'priya@brightside.test'],
        ['1199000000000022', 'Tom Eklund', 'tom@brightside.test'],
        ['1199000000000023', 'Nadia Haddad', 'nadia@brightside.test'],
      ],
      [['1199000000000021', 'Priya Raman', 'priya@brightside.test']],
    ]),
    tags: choices([
      ['1200000000000044', 'venue'],
      ['1200000000000045', 'budget'],
      ['1200000000000046', 'press'],
    ]),
  },
  triggers: [
    {
      type: 'ASANA_TRIGGER_COMMENT_CREATED',
      title: 'New Comment',
      description: 'Sends each comment on a task, with its author and the task it is about.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/asana/triggers/ASANA_TRIGGER_COMMENT_CREATED (llms.txt index)',
      parameters: [],
      example: {
        gid: '1208900000000777',
        resource_type: 'story',
        resource_subtype: 'comment_added',
        text: 'The caterer needs this by Thursday noon.',
        created_at: '2026-11-24T09:12:00.000Z',
        created_by: { gid: '1199000000000022', name: 'Tom Eklund' },
        target: { gid: task.gid, name: task.name },
      },
    },
    {
      type: 'ASANA_TRIGGER_PROJECT_CREATED',
      title: 'New Project',
      description: 'Announces every project that is started in the workspace, with its team.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/asana/triggers/ASANA_TRIGGER_PROJECT_CREATED (llms.txt index)',
      parameters: [],
      example: {
        gid: '1207000000000312',
        resource_type: 'project',
        name: 'Volunteer handbook',
        team: { gid: '1201000000000005', name: 'Operations' },
        owner: { gid: '1199000000000023', name: 'Nadia Haddad' },
        default_view: 'board',
        created_at: '2026-11-23T12:00:00.000Z',
      },
    },
    {
      type: 'ASANA_TRIGGER_TAG_ADDED',
      title: 'Tag Added',
      description: 'Tells which task was given a tag, and which tag it was.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source: 'docs actionkit/integrations/asana/triggers/ASANA_TRIGGER_TAG_ADDED (llms.txt index)',
      parameters: [
        {
          id: 'tag',
          type: 'ENUM',
          title: 'Tag',
          required: false,
          values: [],
          valuesSource: { sourceType: 'tags', dependencies: [] },
        },
        anyProject,
      ],
      example: { ...task, tag: { gid: '1200000000000045', name: 'budget' } },
    },
    {
      type: 'ASANA_TRIGGER_TASK_COMPLETED',
      title: 'Task Completed',
      description: 'Reports a task that was ticked off, with who did it and when.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/asana/triggers/ASANA_TRIGGER_TASK_COMPLETED (llms.txt index)',
      parameters: [
        anyProject,
        {
          id: 'assignee',
          type: 'ENUM',
          title: 'Assigned to',
          required: false,
          values: [],
          valuesSource: { sourceType: 'users', dependencies: [] },
        },
        {
          id: 'includeSubtasks',
          type: 'SWITCH',
          title: 'Include subtasks',
          required: false,
          defaultValue: false,
        },
      ],
      example: { ...task, completed: true, completed_at: '2026-11-24T15:45:10.000Z' },
    },
    {
      type: 'ASANA_TRIGGER_TASK_CREATED',
      title: 'New Task',
      description: 'Delivers each task as it is added, with its assignee and due date.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/asana/triggers/ASANA_TRIGGER_TASK_CREATED (llms.txt index)',
      parameters: [anyProject],
      example: task,
    },
    {
      type: 'ASANA_TRIGGER_TASK_DELETED',
      title: 'Task Deleted',
      description: 'Names a task that was moved to the trash, and the project it stood in.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/asana/triggers/ASANA_TRIGGER_TASK_DELETED (llms.txt index)',
      parameters: [],
      example: {
        action: 'deleted',
        created_at: '2026-11-24T16:00:00.000Z',
        user: { gid: '1199000000000022', resource_type: 'user' },
        resource: { gid: task.gid, resource_type: 'task' },
        parent: { gid: '1207000000000110', resource_type: 'project' },
      },
    },
    {
      type: 'ASANA_TRIGGER_TASK_UPDATED',
      title: 'Task Updated',
      description: 'Hands over a task after any edit, along with the fields that changed.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/asana/triggers/ASANA_TRIGGER_TASK_UPDATED (llms.txt index)',
      parameters: [
        anyProject,
        {
          id: 'only',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['name', 'assignee', 'due_on', 'notes', 'custom_field'],
        },
      ],
      example: { ...task, change: { field: 'due_on', action: 'changed', new_value: '2026-11-28' } },
    },
    {
      type: 'ASANA_TRIGGER_TASK_MOVED_TO_SECTION',
      title: 'Task Moved to Section',
      description: 'Follows a task from one column of the board to the next.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Asana Webhooks: story section_changed',
      parameters: [
        project,
        {
          id: 'section',
          type: 'ENUM',
          title: 'Moved into',
          required: false,
          values: [],
          valuesSource: { sourceType: 'projectSections', dependencies: ['project'] },
        },
      ],
      example: {
        ...task,
        from_section: { gid: '1207000000000113', name: 'Backlog' },
        to_section: { gid: '1207000000000114', name: 'This week' },
      },
    },
    {
      type: 'ASANA_TRIGGER_TASK_DUE_SOON',
      title: 'Task Due Soon',
      description: 'Reminds of open tasks a set time before they are due.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Asana API: tasks with due_on / due_at',
      parameters: [
        anyProject,
        {
          id: 'notifyBefore',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Notify before',
          required: true,
          supportedUnits: ['HOURS', 'DAYS'],
        },
      ],
      example: { ...task, due_at: '2026-11-27T16:00:00.000Z' },
    },
    {
      type: 'ASANA_TRIGGER_STATUS_UPDATE_POSTED',
      title: 'Status Update Posted',
      description: 'Passes on each status that a project lead posts: colour, title and text.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Asana Webhooks: status_update added',
      parameters: [
        {
          id: 'statusType',
          type: 'ENUM',
          title: 'Status',
          required: false,
          values: [
            { value: 'on_track', label: 'On track' },
            { value: 'at_risk', label: 'At risk' },
            { value: 'off_track', label: 'Off track' },
            { value: 'on_hold', label: 'On hold' },
          ],
        },
      ],
      example: {
        gid: '1208950000000001',
        resource_type: 'status_update',
        status_type: 'at_risk',
        title: 'Caterer still open',
        text: 'Two offers are in, neither covers the late shift.',
        author: { gid: '1199000000000021', name: 'Priya Raman' },
        parent: { gid: '1207000000000110', name: 'Winter gala' },
        created_at: '2026-11-24T17:00:00.000Z',
      },
    },
  ],
};

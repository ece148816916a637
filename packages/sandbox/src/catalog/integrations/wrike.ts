import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const task = {
  taskId: 'IEAAAAAQKQAB7NGB',
  title: 'Print proof for the trade-fair banner',
  status: 'Active',
  customStatusId: 'IEAAAAAQJMAAAAAC',
  importance: 'High',
  dates: { type: 'Planned', start: '2026-11-16T09:00:00', due: '2026-11-24T17:00:00' },
  responsibleIds: ['KUAAAAAQ'],
  parentIds: ['IEAAAAAQI4AB7BH2'],
  permalink: 'https://www.wrike.test/open.htm?id=330141',
} as const;

const event = {
  webhookId: 'IEAAAAAQJAAAAFKG',
  eventAuthorId: 'KUAAAAAQ',
  lastUpdatedDate: '2026-11-19T10:42:07Z',
} as const;

export const wrike: CatalogIntegration = {
  name: 'wrike',
  displayName: 'Wrike',
  category: 'Project management',
  brandColor: '#08cf65',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'developers.wrike.com: webhooks',
  accounts: ['Larkspur Studio', 'Larkspur Events'],
  choices: {
    spaces: choicesByAccount([
      [
        ['IEAAAAAQI4AB7AAA', 'Marketing', '38 members'],
        ['IEAAAAAQI4AB7AAB', 'Production', '21 members'],
      ],
      [['IEAAAAAQI4AB7AEV', 'Autumn fairs', '9 members']],
    ]),
    projects: choicesByParent('space', {
      IEAAAAAQI4AB7AAA: [
        ['IEAAAAAQI4AB7BH2', 'Trade fair 2027'],
        ['IEAAAAAQI4AB7BH3', 'Brand refresh'],
      ],
      IEAAAAAQI4AB7AAB: [['IEAAAAAQI4AB7BJ1', 'Print queue']],
      IEAAAAAQI4AB7AEV: [['IEAAAAAQI4AB7BK4', 'Stand build']],
    }),
    statuses: choicesByParent('project', {
      IEAAAAAQI4AB7BH2: [
        ['IEAAAAAQJMAAAAAA', 'New'],
        ['IEAAAAAQJMAAAAAC', 'In review'],
        ['IEAAAAAQJMAAAAAD', 'Approved'],
      ],
      IEAAAAAQI4AB7BH3: [
        ['IEAAAAAQJMAAAAAA', 'New'],
        ['IEAAAAAQJMAAAAAB', 'Completed'],
      ],
      IEAAAAAQI4AB7BJ1: [
        ['IEAAAAAQJMAAAAAP', 'At the printer'],
        ['IEAAAAAQJMAAAAAQ', 'Delivered'],
      ],
      IEAAAAAQI4AB7BK4: [['IEAAAAAQJMAAAAAB', 'Completed']],
    }),
    customFields: choices([
      ['IEAAAAAQJUAAAAA1', 'Budget', 'Currency'],
      ['IEAAAAAQJUAAAAA2', 'Channel', 'Drop-down'],
      ['IEAAAAAQJUAAAAA3', 'Print run', 'Number'],
    ]),
  },
  triggers: [
    {
      type: 'WRIKE_TRIGGER_TASK_STATUS_CHANGED',
      title: 'Task Status Changed',
      description: 'Sends a task when its status moves, with the status before and after.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Wrike webhooks: TaskStatusChanged',
      parameters: [
        {
          id: 'space',
          type: 'ENUM',
          title: 'Space',
          required: true,
          values: [],
          valuesSource: { sourceType: 'spaces', dependencies: [] },
        },
        {
          id: 'project',
          type: 'ENUM',
          title: 'Project',
          required: true,
          values: [],
          valuesSource: { sourceType: 'projects', dependencies: ['space'] },
        },
        {
          id: 'status',
          type: 'ENUM',
          title: 'New status',
          subtitle: 'Leave empty to hear of every move.',
          required: false,
          values: [],
          valuesSource: { sourceType: 'statuses', dependencies: ['project'] },
        },
      ],
      example: {
        ...event,
        eventType: 'TaskStatusChanged',
        taskId: task.taskId,
        status: 'Active',
        customStatusId: task.customStatusId,
        task,
        oldStatus: 'New',
        oldCustomStatusId: 'IEAAAAAQJMAAAAAA',
      },
    },
    {
      type: 'WRIKE_TRIGGER_TASK_ASSIGNED',
      title: 'Assignee Added to Task',
      description: 'Tells who was put on a task and who assigned them to it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Wrike webhooks: TaskResponsiblesAdded',
      parameters: [
        {
          id: 'space',
          type: 'ENUM',
          title: 'Space',
          required: false,
          values: [],
          valuesSource: { sourceType: 'spaces', dependencies: [] },
        },
        {
          id: 'includeSubtasks',
          type: 'SWITCH',
          title: 'Include subtasks',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        ...event,
        eventType: 'TaskResponsiblesAdded',
        taskId: task.taskId,
        task,
        addedResponsibles: ['KUAAAABR'],
      },
    },
    {
      type: 'WRIKE_TRIGGER_CUSTOM_FIELD_CHANGED',
      title: 'Custom Field Changed',
      description: 'Reports the new value of a custom field on a task, beside the old one.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Wrike webhooks: TaskCustomFieldChanged',
      parameters: [
        {
          id: 'customField',
          type: 'DYNAMIC_ENUM',
          title: 'Custom field',
          required: true,
          valuesSource: { sourceType: 'customFields', dependencies: [] },
        },
      ],
      example: {
        ...event,
        eventType: 'TaskCustomFieldChanged',
        taskId: 'IEAAAAAQKQAB7NGB',
        customFieldId: 'IEAAAAAQJUAAAAA1',
        oldValue: '1800',
        value: '2400',
      },
    },
    {
      type: 'WRIKE_TRIGGER_APPROVAL_DECIDED',
      title: 'Approval Decision Made',
      description: 'Hands over the verdict of an approver, with their comment and the task.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Wrike webhooks: ApprovalDecisionChanged',
      parameters: [
        {
          id: 'decision',
          type: 'ENUM',
          title: 'Decision',
          required: false,
          values: [
            { value: 'Approved', label: 'Approved' },
            { value: 'Rejected', label: 'Changes requested' },
          ],
        },
      ],
      example: {
        ...event,
        eventType: 'ApprovalDecisionChanged',
        taskId: 'IEAAAAAQKQAB7NGB',
        approvalId: 'IEAAAAAQMEAAAAA4',
        decision: {
          approverId: 'KUAAAABR',
          status: 'Rejected',
          comment: 'The logo sits too close to the fold.',
        },
      },
    },
    {
      type: 'WRIKE_TRIGGER_TIME_TRACKED',
      title: 'Time Tracked',
      description: 'Delivers every timelog entry added to a task, with its hours and category.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Wrike webhooks: TimelogChanged',
      parameters: [],
      example: {
        ...event,
        eventType: 'TimelogChanged',
        timeTrackerId: 'IEAAAAAQJYAAAAB2',
        taskId: 'IEAAAAAQKQAB7NGB',
        type: 'Added',
        hours: 1.75,
        trackedDate: '2026-11-19',
        comment: 'Second round of proofs',
      },
    },
  ],
};

import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const task = {
  id: '6XGgm6PHrGgMpCFX',
  content: 'Order spring bulbs',
  description: '',
  project_id: '6Jf8VQXxpwv56VQ7',
  section_id: null,
  priority: 3,
  labels: ['garden'],
  due: { date: '2026-11-28T10:00:00', timezone: 'Europe/London', is_recurring: false },
  added_at: '2026-11-20T08:00:00.000000Z',
} as const;

export const todoist: CatalogIntegration = {
  name: 'todoist',
  displayName: 'Todoist',
  category: 'Project management',
  brandColor: '#e44332',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs ActionKit sidebar (Actions Reference list)',
  accounts: ['hattie@mossgarden.test', 'rowan@mossgarden.test'],
  choices: {
    projects: choicesByAccount([
      [
        ['6Jf8VQXxpwv56VQ7', 'Garden'],
        ['6Jf8VRRq2mJ4RxQH', 'Home'],
        ['6Jf8Vinbox0000000', 'Inbox'],
      ],
      [['6Kk9Vinbox0000000', 'Inbox']],
    ]),
    sections: choicesByParent('project', {
      '6Jf8VQXxpwv56VQ7': [
        ['sec-beds', 'Flower beds'],
        ['sec-tools', 'Tools'],
      ],
      '6Jf8VRRq2mJ4RxQH': [['sec-repairs', 'Repairs']],
    }),
  },
  triggers: [
    {
      type: 'TODOIST_TRIGGER_TASK_ADDED',
      title: 'Task Added',
      description: 'Sends each task as it is added, with its due date and labels.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Todoist webhook: item:added',
      parameters: [
        {
          id: 'project',
          type: 'ENUM',
          title: 'Project',
          required: false,
          values: [],
          valuesSource: { sourceType: 'projects', dependencies: [] },
        },
        {
          id: 'section',
          type: 'ENUM',
          title: 'Section',
          required: false,
          values: [],
          valuesSource: { sourceType: 'sections', dependencies: ['project'] },
        },
        {
          id: 'priority',
          type: 'ENUM',
          title: 'Priority at least',
          required: false,
          values: [
            { value: 4, label: 'Priority 1' },
            { value: 3, label: 'Priority 2' },
            { value: 2, label: 'Priority 3' },
            { value: 1, label: 'Priority 4' },
          ],
        },
      ],
      example: task,
    },
    {
      type: 'TODOIST_TRIGGER_TASK_COMPLETED',
      title: 'Task Ticked Off',
      description: 'Tells which task was ticked off, and by which member of the project.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Todoist webhook: item:completed',
      parameters: [],
      example: {
        ...task,
        checked: true,
        completed_at: '2026-11-27T17:20:00.000000Z',
        completed_by_uid: '2671355',
      },
    },
    {
      type: 'TODOIST_TRIGGER_REMINDER_FIRED',
      title: 'Reminder Fired',
      description: 'Passes on a reminder at the time for which it was set.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Todoist webhook: reminder:fired',
      parameters: [],
      example: {
        id: '6XGgmFQrx44wfGHr',
        item_id: task.id,
        type: 'relative',
        minute_offset: 30,
        due: task.due,
        task,
      },
    },
    {
      type: 'TODOIST_TRIGGER_TASK_OVERDUE',
      title: 'Task Overdue',
      description: 'Lists a task that is still open when its due date has gone by.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Todoist API: tasks by filter (overdue)',
      parameters: [
        {
          id: 'overdueBy',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Overdue by',
          required: false,
          supportedUnits: ['HOURS', 'DAYS'],
        },
      ],
      example: { ...task, due: { date: '2026-11-18', timezone: null, is_recurring: false } },
    },
  ],
};

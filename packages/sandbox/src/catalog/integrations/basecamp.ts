import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const creator = {
  id: 1049715914,
  name: 'Wanda Okafor',
  email_address: 'wanda@plumtree.test',
  time_zone: 'Europe/Dublin',
} as const;

const bucket = { id: 2085958499, name: 'Shop relaunch', type: 'Project' } as const;

const todo = {
  id: 1069479520,
  type: 'Todo',
  title: 'Photograph the new crockery',
  completed: false,
  due_on: '2026-11-27',
  assignees: [{ id: 1049715920, name: 'Cian Daly' }],
  parent: { id: 1069479519, title: 'Content', type: 'Todolist' },
  app_url: 'https://3.basecamp.test/195539477/buckets/2085958499/todos/1069479520',
} as const;

export const basecamp: CatalogIntegration = {
  name: 'basecamp',
  displayName: 'Basecamp',
  category: 'Project management',
  brandColor: '#1d2d35',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Basecamp API: webhooks',
  accounts: ['Plumtree Home', 'Plumtree Trade'],
  choices: {
    projects: choicesByAccount([
      [
        [2085958499, 'Shop relaunch', 'Active'],
        [2085958504, 'Spring catalogue', 'Active'],
        [2085958511, 'Warehouse move', 'Archived'],
      ],
      [[2085960020, 'Trade portal', 'Active']],
    ]),
    todoLists: choicesByParent('project', {
      2085958499: [
        [1069479519, 'Content'],
        [1069479530, 'Checkout'],
      ],
      2085958504: [[1069479610, 'Photo shoots']],
      2085958511: [[1069479700, 'Racking']],
      2085960020: [[1069480100, 'Price lists']],
    }),
  },
  triggers: [
    {
      type: 'BASECAMP_TRIGGER_TODO_COMPLETED',
      title: 'To-do Ticked Off',
      description: 'Tells that a to-do is done, who ticked it off and from which list.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Basecamp webhooks: todo_completed',
      parameters: [
        {
          id: 'project',
          type: 'ENUM',
          title: 'Project',
          required: true,
          values: [],
          valuesSource: { sourceType: 'projects', dependencies: [] },
        },
        {
          id: 'list',
          type: 'ENUM',
          title: 'To-do list',
          required: false,
          values: [],
          valuesSource: { sourceType: 'todoLists', dependencies: ['project'] },
        },
      ],
      example: {
        id: 9007199251622,
        kind: 'todo_completed',
        created_at: '2026-11-20T16:18:52.123Z',
        recording: { ...todo, completed: true },
        bucket,
        creator,
      },
    },
    {
      type: 'BASECAMP_TRIGGER_TODO_ASSIGNED',
      title: 'To-do Assigned',
      description: 'Sends a to-do when its assignees change, naming everyone now on it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Basecamp webhooks: todo_assignment_changed',
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
          id: 'withDueDate',
          type: 'BOOLEAN_INPUT',
          title: 'Only to-dos with a due date',
          required: false,
        },
      ],
      example: {
        id: 9007199251701,
        kind: 'todo_assignment_changed',
        created_at: '2026-11-18T09:02:11.480Z',
        recording: todo,
        bucket,
        creator,
      },
    },
    {
      type: 'BASECAMP_TRIGGER_MESSAGE_POSTED',
      title: 'Message Board Post',
      description: 'Delivers every post on a message board, with its text and category.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Basecamp webhooks: message_created',
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
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['recording.title', 'recording.content', 'creator.name'],
          supportedOperators: ['$stringContains', '$stringDoesNotContain', '$stringExactlyMatches'],
        },
      ],
      example: {
        id: 9007199251735,
        kind: 'message_created',
        created_at: '2026-11-18T11:31:40.002Z',
        recording: {
          id: 1069479351,
          type: 'Message',
          title: 'Launch is on the 3rd',
          content: '<div>The copy freeze starts on Friday.</div>',
        },
        bucket,
        creator,
      },
    },
    {
      type: 'BASECAMP_TRIGGER_CHECKIN_ANSWERED',
      title: 'Check-in Answered',
      description: 'Passes on each answer to an automatic check-in question, with its author.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Basecamp webhooks: question_answer_created',
      parameters: [],
      example: {
        id: 9007199251790,
        kind: 'question_answer_created',
        created_at: '2026-11-20T17:01:09.000Z',
        recording: {
          id: 1069479362,
          type: 'Question::Answer',
          title: 'What did you work on today?',
          content: '<div>Returns page and size guide.</div>',
        },
        bucket,
        creator,
      },
    },
    {
      type: 'BASECAMP_TRIGGER_SCHEDULE_ENTRY_ADDED',
      title: 'Event Put on Schedule',
      description: 'Announces an entry new to the project schedule, with its times and people.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Basecamp webhooks: schedule_entry_created',
      parameters: [],
      example: {
        id: 9007199251802,
        kind: 'schedule_entry_created',
        created_at: '2026-11-19T08:44:00.310Z',
        recording: {
          id: 1069479654,
          type: 'Schedule::Entry',
          title: 'Photo shoot',
          starts_at: '2026-11-25T09:00:00Z',
          ends_at: '2026-11-25T15:00:00Z',
          all_day: false,
        },
        bucket,
        creator,
      },
    },
  ],
};

import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const ticket = {
  id: 41882,
  subject: 'Charger gets hot while idle',
  description_text: 'After two hours the plug is too hot to touch.',
  status: 2,
  priority: 3,
  requester: { id: 48004418, name: 'Amadou Keita', email: 'amadou@keita.test' },
  responder_id: 48000022,
  group_id: 48000101,
  tags: ['charger', 'safety'],
  due_by: '2026-11-25T12:00:00Z',
} as const;

const group = {
  id: 'group',
  type: 'ENUM',
  title: 'Group',
  required: false,
  values: [],
  valuesSource: { sourceType: 'groups', dependencies: [] },
} as const;

const priority = {
  id: 'priority',
  type: 'ENUM',
  title: 'Priority',
  required: false,
  values: [
    { value: 1, label: 'Low' },
    { value: 2, label: 'Medium' },
    { value: 3, label: 'High' },
    { value: 4, label: 'Urgent' },
  ],
} as const;

export const freshdesk: CatalogIntegration = {
  name: 'freshdesk',
  displayName: 'Freshdesk',
  category: 'Support',
  brandColor: '#25c16f',
  authenticationType: 'api_key',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['ampere.freshdesk.test', 'ampere-dealers.freshdesk.test'],
  choices: {
    groups: choicesByAccount([
      [
        [48000101, 'Product safety'],
        [48000102, 'Returns'],
        [48000103, 'Billing'],
      ],
      [[48000201, 'Dealer desk']],
    ]),
    statuses: choices([
      [2, 'Open'],
      [3, 'Pending'],
      [4, 'Resolved'],
      [5, 'Closed'],
      [6, 'Waiting for parts', 'Custom'],
    ]),
    agents: choicesByParent('group', {
      '48000101': [
        [48000022, 'Greta Holm'],
        [48000023, 'Baran Yilmaz'],
      ],
      '48000102': [[48000024, 'Sofia Reyes']],
      '48000103': [[48000025, 'Henk Visser']],
      '48000201': [[48000031, 'Marta Kos']],
    }),
  },
  triggers: [
    {
      type: 'FRESHDESK_TRIGGER_TICKET_RAISED',
      title: 'Ticket Raised',
      description: 'Sends each ticket as it comes in, with its requester, group and priority.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Freshdesk automation webhook: ticket created',
      parameters: [
        group,
        priority,
        {
          id: 'match',
          type: 'EnumTextAreaPairInput',
          title: 'Text to look for',
          required: false,
          subtitle: 'Choose a part of the ticket and write the words, one a line.',
          values: [
            { value: 'subject', label: 'Subject' },
            { value: 'description', label: 'Description' },
            { value: 'tags', label: 'Tags' },
          ],
        },
      ],
      example: ticket,
    },
    {
      type: 'FRESHDESK_TRIGGER_TICKET_STATUS_CHANGED',
      title: 'Ticket Status Changed',
      description: 'Tells from which status to which a ticket went, and by which agent.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Freshdesk automation webhook: status is changed',
      parameters: [
        {
          id: 'to',
          type: 'ENUM',
          title: 'Changed to',
          required: false,
          values: [],
          valuesSource: { sourceType: 'statuses', dependencies: [] },
        },
        { ...group, required: true },
        {
          id: 'agent',
          type: 'ENUM',
          title: 'Agent',
          required: false,
          values: [],
          valuesSource: { sourceType: 'agents', dependencies: ['group'] },
        },
      ],
      example: { ...ticket, status: 4, changes: { status: [2, 4] }, agent_name: 'Greta Holm' },
    },
    {
      type: 'FRESHDESK_TRIGGER_CUSTOMER_REPLIED',
      title: 'Customer Replied',
      description: 'Brings every answer of a customer on a ticket, with attachments.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Freshdesk automation webhook: reply sent by requester',
      parameters: [],
      example: {
        id: 880044,
        ticket_id: ticket.id,
        body_text: 'It is the 65 W model.',
        incoming: true,
        user_id: 48004418,
        attachments: [{ name: 'plug.jpg', size: 220144, content_type: 'image/jpeg' }],
        created_at: '2026-11-24T10:12:00Z',
      },
    },
    {
      type: 'FRESHDESK_TRIGGER_TICKET_DUE_SOON',
      title: 'Ticket Due Soon',
      description: 'Reminds of open tickets a set time before their resolution is due.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Freshdesk API: tickets, due_by',
      parameters: [
        {
          id: 'notifyBefore',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Notify before',
          required: true,
          supportedUnits: ['MINUTES', 'HOURS'],
        },
        priority,
      ],
      example: { ...ticket, fr_escalated: false, minutes_left: 60 },
    },
    {
      type: 'FRESHDESK_TRIGGER_SATISFACTION_RATED',
      title: 'Satisfaction Rated',
      description: 'Passes on how a customer rated the help they got, and what they wrote.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Freshdesk API: surveys/satisfaction_ratings',
      parameters: [
        {
          id: 'rating',
          type: 'ENUM',
          title: 'Rating',
          required: false,
          values: [
            { value: 103, label: 'Extremely happy' },
            { value: 100, label: 'Neutral' },
            { value: -103, label: 'Extremely unhappy' },
          ],
        },
      ],
      example: {
        id: 4418,
        ticket_id: ticket.id,
        ratings: { default_question: 103 },
        feedback: 'A new charger came the next day.',
        agent_id: 48000022,
        created_at: '2026-11-27T09:00:00Z',
      },
    },
  ],
};

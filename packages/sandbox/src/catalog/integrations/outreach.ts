import { choices, choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const prospect = {
  type: 'prospect',
  id: 40881,
  attributes: {
    firstName: 'Anneke',
    lastName: 'Visser',
    title: 'Head of logistics',
    emails: ['anneke@delftware.test'],
    engagedScore: 12,
  },
  relationships: { owner: { id: 17 }, stage: { id: 3 } },
} as const;

const mailing = {
  type: 'mailing',
  id: 772010,
  attributes: { subject: 'Lead times to Rotterdam', mailingType: 'sequence', state: 'delivered' },
  relationships: { prospect: { id: 40881 }, sequence: { id: 55 } },
} as const;

export const outreach: CatalogIntegration = {
  name: 'outreach',
  displayName: 'Outreach',
  category: 'Marketing & sales engagement',
  brandColor: '#5951ff',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Cobalt Freight', 'Cobalt Freight EU'],
  choices: {
    sequences: choices([
      [55, 'Port shippers - first touch', 'Active'],
      [58, 'Trade show follow-up', 'Active'],
      [61, 'Dormant accounts', 'Paused'],
    ]),
    owners: choicesByAccount([
      [
        [17, 'Casper Lund'],
        [21, 'Ofelia Reyes'],
      ],
      [[104, 'Wim Bakker']],
    ]),
  },
  triggers: [
    {
      type: 'OUTREACH_TRIGGER_PROSPECT_REPLIED',
      title: 'Prospect Replied',
      description: 'Delivers the reply of a prospect to one of your sequence mails.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Outreach webhook: mailing.replied',
      parameters: [
        {
          id: 'sequence',
          type: 'ENUM',
          title: 'Sequence',
          required: false,
          values: [],
          valuesSource: { sourceType: 'sequences', dependencies: [] },
        },
        {
          id: 'signingSecret',
          type: 'PASSWORD',
          title: 'Webhook secret',
          required: false,
          subtitle: 'Used to check the Outreach-Webhook-Signature header.',
        },
      ],
      example: {
        ...mailing,
        attributes: { ...mailing.attributes, state: 'replied', repliedAt: '2026-11-20T09:14:00Z' },
        prospect,
      },
    },
    {
      type: 'OUTREACH_TRIGGER_MAILING_OPENED',
      title: 'Mailing Opened',
      description: 'Reports that a prospect has opened a mail, and how often so far.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Outreach webhook: mailing.opened',
      parameters: [],
      example: {
        ...mailing,
        attributes: { ...mailing.attributes, openCount: 3, openedAt: '2026-11-20T08:00:00Z' },
      },
    },
    {
      type: 'OUTREACH_TRIGGER_SEQUENCE_FINISHED',
      title: 'Sequence Finished',
      description: 'Says that a prospect has been through all steps of a sequence.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Outreach webhook: sequenceState.finished',
      parameters: [
        {
          id: 'sequence',
          type: 'ENUM',
          title: 'Sequence',
          required: true,
          values: [],
          valuesSource: { sourceType: 'sequences', dependencies: [] },
        },
        {
          id: 'withoutReply',
          type: 'SWITCH',
          title: 'Only when they never replied',
          required: false,
        },
      ],
      example: {
        type: 'sequenceState',
        id: 99120,
        attributes: { state: 'finished', replyCount: 0, deliverCount: 6 },
        prospect,
        finishedAt: '2026-11-21T07:00:00Z',
      },
    },
    {
      type: 'OUTREACH_TRIGGER_CALL_LOGGED',
      title: 'Call Logged',
      description: 'Sends each logged call with its outcome, notes and recording.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Outreach webhook: call.created',
      parameters: [
        {
          id: 'owner',
          type: 'ENUM',
          title: 'Made by',
          required: false,
          values: [],
          valuesSource: { sourceType: 'owners', dependencies: [] },
        },
      ],
      example: {
        type: 'call',
        id: 31120,
        attributes: {
          direction: 'outbound',
          outcome: 'Answered',
          note: 'Wants rates for reefers.',
          recordingUrl: 'https://outreach.test/recordings/31120',
        },
        relationships: { user: { id: 17 }, prospect: { id: 40881 } },
      },
    },
    {
      type: 'OUTREACH_TRIGGER_TASK_COMPLETED',
      title: 'Sales Task Completed',
      description: 'Tells that a rep ticked off a call, mail or other step of their day.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Outreach webhook: task.completed',
      parameters: [],
      example: {
        type: 'task',
        id: 88201,
        attributes: { action: 'call', note: 'Second attempt', completedAt: '2026-11-20T14:00:00Z' },
        relationships: { owner: { id: 17 }, prospect: { id: 40881 } },
      },
    },
  ],
};

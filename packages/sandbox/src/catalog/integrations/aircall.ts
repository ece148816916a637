import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const user = { id: 456001, name: 'Lotte Wieland', email: 'lotte@tandembikes.test' } as const;
const call = {
  id: 812400761,
  direction: 'inbound',
  raw_digits: '+1 555 010 0733',
  started_at: 1763985000,
  answered_at: 1763985011,
  ended_at: 1763985312,
  duration: 312,
  user,
  number: { id: 1234, name: 'Workshop' },
  tags: [{ id: 9, name: 'Warranty' }],
  contact: { id: 77120, first_name: 'Per', last_name: 'Ness' },
} as const;

export const aircall: CatalogIntegration = {
  name: 'aircall',
  displayName: 'Aircall',
  category: 'Communication',
  brandColor: '#00b388',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Aircall docs: webhook events',
  accounts: ['Tandem Bikes Support', 'Tandem Bikes Sales'],
  choices: {
    numbers: choicesByAccount([
      [
        [1234, 'Workshop', '+1 555 010 0730'],
        [1235, 'Shop', '+1 555 010 0731'],
      ],
      [[1301, 'Dealers', '+1 555 010 0740']],
    ]),
    users: choicesByParent('number', {
      1234: [
        [456001, 'Lotte Wieland'],
        [456002, 'Remy Duval'],
      ],
      1235: [[456003, 'Anouk Sella']],
      1301: [[456004, 'Dario Penn']],
    }),
    tags: choices([
      [9, 'Warranty'],
      [10, 'Complaint'],
      [11, 'Order'],
      [12, 'Dealer'],
    ]),
  },
  triggers: [
    {
      type: 'AIRCALL_TRIGGER_CALL_ENDED',
      title: 'Call Ended',
      description: 'Sends each finished call with its agent, length, tags and contact.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Aircall webhooks: call.ended',
      parameters: [
        {
          id: 'number',
          type: 'ENUM',
          title: 'Number',
          required: false,
          values: [],
          valuesSource: { sourceType: 'numbers', dependencies: [] },
        },
        {
          id: 'user',
          type: 'ENUM',
          title: 'Agent',
          required: false,
          placeholder: 'Any agent',
          values: [],
          valuesSource: { sourceType: 'users', dependencies: ['number'] },
        },
        {
          id: 'direction',
          type: 'ENUM',
          title: 'Direction',
          required: false,
          values: [
            { value: 'inbound', label: 'Incoming' },
            { value: 'outbound', label: 'Outgoing' },
          ],
        },
      ],
      example: call,
    },
    {
      type: 'AIRCALL_TRIGGER_CALL_UNANSWERED',
      title: 'Incoming Call Unanswered',
      description: 'Tells which incoming call went unanswered, and for what reason.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Aircall webhooks: call.ended (missed_call_reason)',
      parameters: [
        {
          id: 'number',
          type: 'ENUM',
          title: 'Number',
          required: false,
          values: [],
          valuesSource: { sourceType: 'numbers', dependencies: [] },
        },
        {
          id: 'reason',
          type: 'ENUM',
          title: 'Reason',
          required: false,
          values: [
            { value: 'out_of_opening_hours', label: 'Out of hours' },
            { value: 'no_available_agent', label: 'No agent free' },
            { value: 'abandoned_in_classic', label: 'Caller hung up' },
            { value: 'agents_did_not_answer', label: 'Nobody picked up' },
          ],
        },
      ],
      example: {
        ...call,
        answered_at: null,
        duration: 28,
        user: null,
        missed_call_reason: 'no_available_agent',
      },
    },
    {
      type: 'AIRCALL_TRIGGER_CALL_TAGGED',
      title: 'Call Tagged',
      description: 'Names the tag that an agent put on a call, and the call itself.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Aircall webhooks: call.tagged',
      parameters: [
        {
          id: 'tag',
          type: 'ENUM',
          title: 'Tag',
          required: false,
          values: [],
          valuesSource: { sourceType: 'tags', dependencies: [] },
        },
      ],
      example: call,
    },
    {
      type: 'AIRCALL_TRIGGER_CALL_COMMENTED',
      title: 'Note Left on Call',
      description: 'Delivers the note that an agent wrote about a call.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Aircall webhooks: call.commented',
      parameters: [],
      example: {
        ...call,
        comments: [
          { id: 5590, content: 'Send a new chain guard.', posted_at: 1763985400, posted_by: user },
        ],
      },
    },
    {
      type: 'AIRCALL_TRIGGER_VOICE_MESSAGE_LEFT',
      title: 'Voice Message Left',
      description: 'Gives the recording that a caller left, with the number they called.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Aircall webhooks: call.voicemail_left',
      parameters: [],
      example: {
        ...call,
        answered_at: null,
        voicemail: 'https://recordings.aircall.test/812400761.mp3',
      },
    },
    {
      type: 'AIRCALL_TRIGGER_CALL_SUMMARY_READY',
      title: 'Call Summary Ready',
      description: 'Hands over the written summary of a call once it has been made.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Aircall webhooks: summary.created',
      parameters: [
        {
          id: 'minimum',
          type: 'NUMBER',
          title: 'Calls longer than (seconds)',
          required: false,
          defaultValue: 60,
        },
      ],
      example: {
        id: 6601,
        call_id: 812400761,
        call_created_at: '2026-11-24T11:50:00.000Z',
        summary: { content: 'The caller asks for a chain guard under warranty.' },
        created_at: '2026-11-24T11:56:40.000Z',
        participants: [
          { type: 'internal', user_id: 456001 },
          { type: 'external', phone_number: call.raw_digits },
        ],
      },
    },
  ],
};

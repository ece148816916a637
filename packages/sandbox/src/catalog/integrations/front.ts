import { choiceSections, choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const conversation = {
  id: 'cnv_55c8c149',
  subject: 'Pallet missing from delivery 4418',
  status: 'assigned',
  assignee: { id: 'tea_55c8c150', email: 'milo@portside.test', first_name: 'Milo' },
  recipient: { handle: 'dock@ashgrove.test', role: 'from' },
  tags: [{ id: 'tag_55c8c151', name: 'Claims' }],
  created_at: 1763985600,
  is_private: false,
} as const;

const message = {
  id: 'msg_55c8c155',
  type: 'email',
  is_inbound: true,
  blurb: 'We got eleven pallets, the note says twelve.',
  author: null,
  recipients: [
    { handle: 'dock@ashgrove.test', role: 'from' },
    { handle: 'claims@portside.test', role: 'to' },
  ],
  attachments: [{ filename: 'delivery-note.pdf', content_type: 'application/pdf', size: 88114 }],
  created_at: 1763985600,
} as const;

const inbox = {
  id: 'inbox',
  type: 'ENUM',
  title: 'Inbox',
  required: true,
  values: [],
  valuesSource: { sourceType: 'inboxes', dependencies: [] },
} as const;

export const front: CatalogIntegration = {
  name: 'front',
  displayName: 'Front',
  category: 'Communication',
  brandColor: '#a857f1',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Portside Freight', 'Portside Customs'],
  choices: {
    inboxes: choiceSections({
      'Shared inboxes': [
        ['inb_55c8c160', 'Claims'],
        ['inb_55c8c161', 'Bookings'],
        ['inb_55c8c162', 'Customs'],
      ],
      'My inboxes': [['inb_55c8c170', 'milo@portside.test']],
    }),
    teammates: choicesByAccount([
      [
        ['tea_55c8c150', 'Milo Grant'],
        ['tea_55c8c1a1', 'Aiko Mori'],
      ],
      [['tea_55c8c1b1', 'Bram Peeters']],
    ]),
  },
  triggers: [
    {
      type: 'FRONT_TRIGGER_INBOUND_MESSAGE',
      title: 'Inbound Message',
      description: 'Delivers every message that reaches an inbox, with its conversation.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Front API event: inbound',
      parameters: [
        inbox,
        {
          id: 'contains',
          type: 'EnumTextAreaPairInput',
          title: 'Message contains',
          required: false,
          values: [
            { value: 'subject', label: 'Subject' },
            { value: 'body', label: 'Body' },
            { value: 'from', label: 'Sender' },
          ],
        },
      ],
      example: { type: 'inbound', conversation, target: { data: message }, emitted_at: 1763985602 },
    },
    {
      type: 'FRONT_TRIGGER_CONVERSATION_ASSIGNED',
      title: 'Conversation Assigned',
      description: 'Tells who got a conversation, and who handed it to them.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Front API event: assign',
      parameters: [
        inbox,
        {
          id: 'teammate',
          type: 'ENUM',
          title: 'Assigned to',
          required: false,
          values: [],
          valuesSource: { sourceType: 'teammates', dependencies: [] },
        },
      ],
      example: {
        type: 'assign',
        conversation,
        source: { _meta: { type: 'teammate' }, data: { email: 'aiko@portside.test' } },
        target: { _meta: { type: 'teammate' }, data: conversation.assignee },
        emitted_at: 1763985700,
      },
    },
    {
      type: 'FRONT_TRIGGER_CONVERSATION_TAGGED',
      title: 'Conversation Tagged',
      description: 'Reports a tag that a teammate or a rule put on a conversation.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Front API event: tag',
      parameters: [],
      example: {
        type: 'tag',
        conversation,
        target: { data: { id: 'tag_55c8c151', name: 'Claims' } },
        emitted_at: 1763985720,
      },
    },
    {
      type: 'FRONT_TRIGGER_COMMENT_MENTIONED',
      title: 'Mentioned in Comment',
      description: 'Passes on internal comments that call a teammate by name.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Front API event: mention',
      parameters: [],
      example: {
        type: 'mention',
        conversation,
        target: {
          data: {
            id: 'com_55c8c180',
            body: '@aiko was this scanned on board?',
            author: { email: 'milo@portside.test' },
          },
        },
        emitted_at: 1763986001,
      },
    },
    {
      type: 'FRONT_TRIGGER_CONVERSATION_ARCHIVED',
      title: 'Conversation Archived',
      description: 'Says that a conversation was closed, and how long it had been open.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Front API event: archive',
      parameters: [
        inbox,
        {
          id: 'skipSubjects',
          type: 'TEXTAREA_NO_VARS',
          title: 'Skip these subjects',
          required: false,
          lines: 5,
          placeholder: 'One a line',
        },
      ],
      example: {
        type: 'archive',
        conversation: { ...conversation, status: 'archived' },
        open_seconds: 4210,
        emitted_at: 1763990000,
      },
    },
  ],
};

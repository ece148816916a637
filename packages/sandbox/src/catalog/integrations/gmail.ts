import { choiceSections, choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const message = {
  id: '19ab4c1e88d20f41',
  threadId: '19ab4c1e88d20f41',
  labelIds: ['INBOX', 'UNREAD', 'Label_12'],
  snippet: 'Could you quote us for forty chairs, delivered before the holidays?',
  from: { name: 'Hugo Blanc', email: 'hugo@laterrasse.test' },
  to: [{ name: 'Orders', email: 'orders@beechcraft.test' }],
  subject: 'Forty chairs',
  internalDate: '1764058812000',
  attachments: [{ filename: 'terrace.pdf', mimeType: 'application/pdf', size: 188204 }],
} as const;

const thread = {
  id: '19ab4c1e88d20f41',
  historyId: '4418822',
  snippet: message.snippet,
  messages: [message],
} as const;

const label = {
  id: 'label',
  type: 'ENUM',
  title: 'Label',
  required: false,
  values: [],
  valuesSource: { sourceType: 'labels', dependencies: [] },
} as const;

const query = {
  id: 'query',
  type: 'TEXT',
  title: 'Search',
  required: false,
  placeholder: 'from:laterrasse.test has:attachment',
  subtitle: 'Same words as in the search box of Gmail.',
  documentationLink: 'https://support.google.com/mail/answer/7190',
  documentationLinkLabel: 'Search operators',
} as const;

export const gmail: CatalogIntegration = {
  name: 'gmail',
  displayName: 'Gmail',
  category: 'Communication',
  brandColor: '#ea4335',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['orders@beechcraft.test', 'nora@beechcraft.test'],
  choices: {
    labels: choicesByAccount([
      [
        ['INBOX', 'Inbox', 'System'],
        ['IMPORTANT', 'Important', 'System'],
        ['Label_12', 'Quotes'],
        ['Label_13', 'Quotes/Sent'],
        ['Label_14', 'Suppliers'],
      ],
      [
        ['INBOX', 'Inbox', 'System'],
        ['Label_2', 'Travel'],
      ],
    ]),
    categories: choiceSections({
      Tabs: [
        ['CATEGORY_PERSONAL', 'Primary'],
        ['CATEGORY_UPDATES', 'Updates'],
      ],
      'Other tabs': [
        ['CATEGORY_SOCIAL', 'Social'],
        ['CATEGORY_PROMOTIONS', 'Promotions'],
        ['CATEGORY_FORUMS', 'Forums'],
      ],
    }),
  },
  triggers: [
    {
      type: 'GMAIL_TRIGGER_THREAD_CREATED',
      title: 'Thread Created',
      description: 'Sends each conversation when its first message arrives or goes out.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/gmail/triggers/GMAIL_TRIGGER_THREAD_CREATED (llms.txt index)',
      parameters: [label, query],
      example: thread,
    },
    {
      type: 'GMAIL_TRIGGER_THREAD_MODIFIED',
      title: 'Thread Modified',
      description: 'Tells that a conversation was labelled, starred, read or archived.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/gmail/triggers/GMAIL_TRIGGER_THREAD_MODIFIED (llms.txt index)',
      parameters: [],
      example: {
        ...thread,
        historyId: '4418840',
        labelsAdded: ['STARRED'],
        labelsRemoved: ['UNREAD'],
      },
    },
    {
      type: 'GMAIL_TRIGGER_THREAD_UPDATED',
      title: 'Thread Updated',
      description: 'Delivers a conversation when another message joins it, newest last.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/gmail/triggers/GMAIL_TRIGGER_THREAD_UPDATED (llms.txt index)',
      parameters: [],
      example: {
        ...thread,
        historyId: '4418861',
        messages: [message, { ...message, id: '19ab4d008812aa07', labelIds: ['SENT'] }],
      },
    },
    {
      type: 'GMAIL_TRIGGER_EMAIL_RECEIVED',
      title: 'Email Received',
      description: 'Brings every e-mail that reaches the inbox, with sender, text and files.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Gmail API: users.watch, history messagesAdded in INBOX',
      parameters: [
        {
          id: 'category',
          type: 'ENUM',
          title: 'Tab',
          required: false,
          values: [{ value: 'any', label: 'Any tab' }],
          valuesSource: { sourceType: 'categories', dependencies: [] },
        },
        query,
        {
          id: 'match',
          type: 'EnumTextAreaPairInput',
          title: 'Only when',
          required: false,
          values: [
            { value: 'from', label: 'From' },
            { value: 'to', label: 'To' },
            { value: 'subject', label: 'Subject' },
          ],
          placeholder: 'One entry a line',
        },
        {
          id: 'withFiles',
          type: 'BOOLEAN_INPUT',
          title: 'Only with attachments',
          required: false,
          defaultValue: false,
        },
      ],
      example: message,
    },
    {
      type: 'GMAIL_TRIGGER_EMAIL_SENT',
      title: 'Email Sent',
      description: 'Hands over each e-mail that leaves your mailbox, with its recipients.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Gmail API: history messagesAdded with label SENT',
      parameters: [
        {
          id: 'recipients',
          type: 'TEXTAREA',
          title: 'Recipients',
          required: false,
          lines: 4,
          placeholder: 'One address or domain a line',
        },
      ],
      example: {
        ...message,
        id: '19ab4d008812aa07',
        labelIds: ['SENT'],
        from: { name: 'Orders', email: 'orders@beechcraft.test' },
        to: [{ name: 'Hugo Blanc', email: 'hugo@laterrasse.test' }],
        subject: 'Re: Forty chairs',
        attachments: [{ filename: 'quote-0418.pdf', mimeType: 'application/pdf', size: 88114 }],
      },
    },
    {
      type: 'GMAIL_TRIGGER_LABEL_ADDED',
      title: 'Label Added to Email',
      description: 'Passes on an e-mail as soon as somebody, or a filter, labels it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Gmail API: history labelsAdded',
      parameters: [{ ...label, required: true }],
      example: { ...message, addedLabelIds: ['Label_12'] },
    },
    {
      type: 'GMAIL_TRIGGER_EMAIL_STARRED',
      title: 'Email Starred',
      description: 'Picks up each e-mail that you mark with a star, in any folder.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Gmail API: history labelsAdded STARRED',
      parameters: [],
      example: { ...message, labelIds: ['INBOX', 'STARRED'], starredAt: '2026-11-25T08:40:00Z' },
    },
  ],
};

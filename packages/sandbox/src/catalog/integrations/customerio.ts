import { choices, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const data = {
  customer_id: '0200102',
  identifiers: { id: '0200102', email: 'greta@museapp.test', cio_id: 'd9c106000001' },
  delivery_id: 'RPILAgUBcRhIBqSfeiIwdIYJKxTY',
  campaign_id: 29,
  action_id: 96,
  subject: 'Your first exhibition is ready',
} as const;

const event = {
  event_id: '01E4C4CT6YDC7Y5M7FE1GWWPQJ',
  object_type: 'email',
  timestamp: 1794837150,
} as const;

export const customerio: CatalogIntegration = {
  name: 'customerio',
  displayName: 'Customer.io',
  category: 'Marketing & sales engagement',
  brandColor: '#7131ff',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'Customer.io reporting webhooks',
  accounts: ['Museapp workspace', 'Museapp EU workspace'],
  choices: {
    campaigns: choices([
      [29, 'Onboarding', 'Running'],
      [33, 'Win-back', 'Running'],
      [41, 'Receipt nudges', 'Draft'],
    ]),
    messages: choicesByParent('campaign', {
      29: [
        [96, 'Welcome'],
        [97, 'First exhibition'],
      ],
      33: [[120, 'We saved your seat']],
      41: [[131, 'Add a receipt']],
    }),
    links: choicesByParent('message', {
      96: [
        ['12', 'https://museapp.test/start'],
        ['13', 'https://museapp.test/help'],
      ],
      97: [['21', 'https://museapp.test/exhibitions']],
      120: [['34', 'https://museapp.test/return']],
      131: [['55', 'https://museapp.test/receipts']],
    }),
    segments: choices([
      [5, 'Signed up, never visited'],
      [8, 'Visited this month'],
    ]),
  },
  triggers: [
    {
      type: 'CUSTOMERIO_TRIGGER_EMAIL_CLICKED',
      title: 'Tracked Link Followed',
      description: 'Sends each click in a message, with the link and the person behind it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Customer.io reporting webhooks: email clicked',
      parameters: [
        {
          id: 'campaign',
          type: 'ENUM',
          title: 'Campaign',
          required: true,
          values: [],
          valuesSource: { sourceType: 'campaigns', dependencies: [] },
        },
        {
          id: 'message',
          type: 'ENUM',
          title: 'Message',
          required: true,
          values: [],
          valuesSource: { sourceType: 'messages', dependencies: ['campaign'] },
        },
        {
          id: 'link',
          type: 'ENUM',
          title: 'Link',
          required: false,
          values: [],
          valuesSource: { sourceType: 'links', dependencies: ['message'] },
        },
      ],
      example: {
        ...event,
        metric: 'clicked',
        data: { ...data, href: 'https://museapp.test/start', link_id: 12 },
      },
    },
    {
      type: 'CUSTOMERIO_TRIGGER_MESSAGE_CONVERTED',
      title: 'Goal Reached After Message',
      description: 'Reports a person who met the goal of a campaign after one of its messages.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Customer.io reporting webhooks: email converted, push converted, sms converted',
      parameters: [
        {
          id: 'channel',
          type: 'ENUM',
          title: 'Channel',
          required: false,
          values: [
            {
              value: 'email',
              label: 'E-mail',
              dependentInputs: [
                { id: 'subjectContains', type: 'TEXT', title: 'Subject contains', required: false },
              ],
            },
            {
              value: 'push',
              label: 'Push',
              dependentInputs: [
                {
                  id: 'platform',
                  type: 'ENUM',
                  title: 'Platform',
                  required: false,
                  values: ['ios', 'android'],
                },
              ],
            },
            { value: 'sms', label: 'SMS' },
          ],
        },
        {
          id: 'campaign',
          type: 'ENUM',
          title: 'Campaign',
          required: false,
          values: [],
          valuesSource: { sourceType: 'campaigns', dependencies: [] },
        },
      ],
      example: { ...event, metric: 'converted', data },
    },
    {
      type: 'CUSTOMERIO_TRIGGER_PERSON_UNSUBSCRIBED',
      title: 'Person Unsubscribed',
      description: 'Tells who opted out, and from which message they did so.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Customer.io reporting webhooks: customer unsubscribed',
      parameters: [],
      example: { ...event, object_type: 'customer', metric: 'unsubscribed', data },
    },
    {
      type: 'CUSTOMERIO_TRIGGER_EMAIL_DROPPED',
      title: 'Email Suppressed',
      description: 'Warns of messages not sent because the address is on the suppression list.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Customer.io reporting webhooks: email dropped',
      parameters: [
        {
          id: 'signingKey',
          type: 'PASSWORD',
          title: 'Signing key',
          required: false,
          documentationLink: 'https://docs.museapp.test/signing-key',
        },
      ],
      example: { ...event, metric: 'dropped', data: { ...data, failure_message: 'suppressed' } },
    },
    {
      type: 'CUSTOMERIO_TRIGGER_SEGMENT_ENTERED',
      title: 'Entered Segment',
      description: 'Lists the people who came into a segment since the last look.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Customer.io App API: GET /v1/segments/{id}/membership',
      parameters: [
        {
          id: 'segment',
          type: 'DYNAMIC_ENUM',
          title: 'Segment',
          required: true,
          valuesSource: { sourceType: 'segments', dependencies: [] },
        },
      ],
      example: {
        segment_id: 8,
        segment_name: 'Visited this month',
        identifiers: data.identifiers,
        attributes: { plan: 'member', city: 'Ghent' },
        observed_at: '2026-11-17T06:00:00Z',
      },
    },
  ],
};

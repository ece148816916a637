import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const member = {
  id: '8a25ff1d98',
  list_id: 'a6b5da1054',
  email: 'edith@marlow.test',
  email_type: 'html',
  merges: { FNAME: 'Edith', LNAME: 'Marlow', INTERESTS: 'Green tea,Oolong' },
  ip_opt: '203.0.113.7',
  fired_at: '2026-11-16T21:35:57Z',
} as const;

export const mailchimp: CatalogIntegration = {
  name: 'mailchimp',
  displayName: 'Mailchimp',
  category: 'Marketing & sales engagement',
  brandColor: '#ffe01b',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Copper Kettle Tea', 'Copper Kettle Wholesale'],
  choices: {
    audiences: choicesByAccount([
      [
        ['a6b5da1054', 'Copper Kettle newsletter', '9,420 contacts'],
        ['c1e8d92b47', 'Tasting club', '388 contacts'],
      ],
      [['d0f7be3361', 'Trade buyers', '140 contacts']],
    ]),
    interestGroups: choicesByParent('audience', {
      a6b5da1054: [
        ['9143cf3bd1', 'Green tea'],
        ['9143cf3bd2', 'Oolong'],
      ],
      c1e8d92b47: [['9143cf3be0', 'Evening tastings']],
      d0f7be3361: [['9143cf3bf0', 'Restaurants']],
    }),
  },
  triggers: [
    {
      type: 'MAILCHIMP_TRIGGER_LIST',
      title: 'Mailchimp Lists',
      description: 'Sends each audience as it is added to the account, with its statistics.',
      triggerModel: 'POLLING',
      origin: 'seed',
      source:
        'docs actionkit/integrations/mailchimp/triggers/MAILCHIMP_TRIGGER_LIST (llms.txt index)',
      parameters: [],
      example: {
        id: 'c1e8d92b47',
        web_id: 51192,
        name: 'Tasting club',
        permission_reminder: 'You joined the club in our shop.',
        stats: { member_count: 388, open_rate: 41.2 },
        date_created: '2026-11-10T08:00:00+00:00',
      },
    },
    {
      type: 'MAILCHIMP_TRIGGER_SUBSCRIBER_JOINED',
      title: 'Subscriber Joined',
      description: 'Hands over everyone who signs up to the audience, with their merge fields.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Mailchimp webhook: subscribe',
      parameters: [
        {
          id: 'audience',
          type: 'ENUM',
          title: 'Audience',
          required: true,
          values: [],
          valuesSource: { sourceType: 'audiences', dependencies: [] },
        },
        {
          id: 'interest',
          type: 'ENUM',
          title: 'Interest group',
          required: false,
          values: [],
          valuesSource: { sourceType: 'interestGroups', dependencies: ['audience'] },
        },
        {
          id: 'sources',
          type: 'ENUM',
          title: 'Signed up through',
          required: false,
          values: [
            { value: 'user', label: 'A form' },
            { value: 'admin', label: 'An import' },
            { value: 'api', label: 'The API' },
          ],
        },
      ],
      example: member,
    },
    {
      type: 'MAILCHIMP_TRIGGER_SUBSCRIBER_LEFT',
      title: 'Subscriber Left',
      description: 'Tells who unsubscribed, the campaign they left from and the reason.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Mailchimp webhook: unsubscribe',
      parameters: [],
      example: { ...member, action: 'unsub', reason: 'manual', campaign_id: '4fa4d85ce2' },
    },
    {
      type: 'MAILCHIMP_TRIGGER_ADDRESS_CLEANED',
      title: 'Address Cleaned',
      description: 'Reports an address removed after hard bounces or an abuse complaint.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Mailchimp webhook: cleaned',
      parameters: [
        {
          id: 'audience',
          type: 'ENUM',
          title: 'Audience',
          required: true,
          values: [],
          valuesSource: { sourceType: 'audiences', dependencies: [] },
        },
        {
          id: 'reason',
          type: 'ENUM',
          title: 'Reason',
          required: false,
          values: [
            { value: 'hard', label: 'Hard bounce' },
            { value: 'abuse', label: 'Abuse complaint' },
          ],
        },
      ],
      example: {
        list_id: 'a6b5da1054',
        email: 'old@marlow.test',
        reason: 'hard',
        campaign_id: '4fa4d85ce2',
        fired_at: '2026-11-17T09:00:12Z',
      },
    },
    {
      type: 'MAILCHIMP_TRIGGER_CAMPAIGN_SENT',
      title: 'Campaign Sent',
      description: 'Announces that a campaign has gone out, or why its sending stopped.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Mailchimp webhook: campaign',
      parameters: [],
      example: {
        id: '4fa4d85ce2',
        list_id: 'a6b5da1054',
        subject: 'First flush is here',
        status: 'sent',
        emails_sent: 9398,
        fired_at: '2026-11-18T07:00:20Z',
      },
    },
  ],
};

import { choices, choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const message = {
  type: 'message',
  channel: { id: 'C024BE91L', name: 'support', is_private: false },
  user: { id: 'U048S106P', name: 'anna', real_name: 'Anna Lindqvist', email: 'anna@acme.test' },
  text: 'The export button answers with a blank page since this morning.',
  ts: '1764064502.000400',
  thread_ts: null,
  team: 'T0001',
  reactions: [{ name: 'eyes', count: 2, users: ['U048S106P', 'U061F7AUR'] }],
  permalink: 'https://acme.slack.test/archives/C024BE91L/p1764064502000400',
} as const;

const channel = {
  id: 'C061EG9SL',
  name: 'launch-plan',
  is_private: false,
  created: 1764064000,
  creator: 'U048S106P',
  topic: { value: 'Everything about the spring launch' },
  num_members: 14,
} as const;

/** The sample operators that the vendor's pages show for each Slack filter. */
const matches = ['$stringExactlyMatches', '$stringDoesNotExactlyMatch'] as const;

export const slack: CatalogIntegration = {
  name: 'slack',
  displayName: 'Slack',
  category: 'Communication',
  brandColor: '#4a154b',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs actionkit/integrations/slack',
  accounts: ['Acme workspace', 'Acme Labs workspace'],
  choices: {
    channels: choicesByAccount([
      [
        ['C024BE91L', '#support', '214 members'],
        ['C024BE7LR', '#general', '480 members'],
        ['C061EG9SL', '#launch-plan', '14 members'],
        ['C0G9QF9GW', '#incidents', '62 members'],
        ['C0JS385LP', '#sales-wins', '88 members'],
      ],
      [
        ['C0LABS001', '#lab-notes', '12 members'],
        ['C024BE7LR', '#general', '31 members'],
      ],
    ]),
    emoji: choices([
      ['eyes', 'eyes'],
      ['white_check_mark', 'white check mark'],
      ['ticket', 'ticket'],
      ['fire', 'fire'],
    ]),
  },
  triggers: [
    {
      type: 'SLACK_TRIGGER_APP_MENTIONED',
      title: 'App Mentioned',
      description: 'Sends each message that mentions your app, with its author and channel.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source: 'docs actionkit/integrations/slack/triggers/SLACK_TRIGGER_APP_MENTIONED',
      parameters: [
        {
          id: 'appMentionedFilter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['user', 'channel'],
          supportedOperators: ['$stringExactlyMatches'],
        },
      ],
      example: { ...message, type: 'app_mention', text: '<@U0LAN0Z89> open a ticket for this, please' },
    },
    {
      type: 'SLACK_TRIGGER_NEW_REACTION',
      title: 'New Reaction',
      description: 'Sends each emoji reaction as it is added, with the message it sits on.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source: 'docs actionkit/integrations/slack/triggers/SLACK_TRIGGER_NEW_REACTION',
      parameters: [
        {
          id: 'reactionFilter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['item_user', 'user', 'channel'],
          supportedOperators: [...matches],
        },
      ],
      example: {
        type: 'reaction_added',
        user: 'U061F7AUR',
        reaction: 'ticket',
        item_user: 'U048S106P',
        item: { type: 'message', channel: 'C024BE91L', ts: '1764064502.000400' },
        event_ts: '1764064533.001200',
      },
    },
    {
      type: 'SLACK_TRIGGER_CHANNEL_TOPIC_CHANGED',
      title: 'Channel Topic Changed',
      description: 'Tells the new topic of a channel and who set it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Slack Events API: channel_topic message subtype',
      parameters: [
        {
          id: 'channel',
          type: 'ENUM',
          title: 'Channel',
          required: true,
          values: [],
          valuesSource: { sourceType: 'channels', dependencies: [] },
        },
      ],
      example: { ...channel, topic: { value: 'Freeze from Friday' }, changed_by: 'U048S106P' },
    },
  ],
};

import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const topic = {
  id: 4417,
  title: 'Belt slips on the second gear',
  slug: 'belt-slips-on-the-second-gear',
  category_id: 7,
  tags: ['lathe', 'belt'],
  posts_count: 1,
  created_by: { id: 211, username: 'turnip' },
  created_at: '2026-11-15T10:15:30.120Z',
  archetype: 'regular',
} as const;

const post = {
  id: 20931,
  topic_id: 4417,
  post_number: 2,
  username: 'brassy',
  raw: 'Loosen the motor plate first, then check the pulley for glaze.',
  created_at: '2026-11-15T11:02:09.870Z',
  reply_to_post_number: 1,
} as const;

const user = {
  id: 305,
  username: 'newshaving',
  name: 'Kaja Lund',
  trust_level: 0,
  active: true,
  created_at: '2026-11-15T09:40:00.000Z',
} as const;

export const discourse: CatalogIntegration = {
  name: 'discourse',
  displayName: 'Discourse',
  category: 'Learning & community',
  brandColor: '#e45735',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'Discourse webhooks: event types',
  accounts: ['forum.turners.test', 'staff.turners.test'],
  choices: {
    categories: choicesByAccount([
      [
        [7, 'Machines', '1,204 topics'],
        [9, 'Show and tell', '640 topics'],
        [12, 'Site feedback', '88 topics'],
      ],
      [[3, 'Moderation', '41 topics']],
    ]),
    subcategories: choicesByParent('category', {
      7: [
        [71, 'Lathes'],
        [72, 'Band saws'],
      ],
      9: [[91, 'Bowls']],
      12: [],
      3: [[31, 'Appeals']],
    }),
    tags: choices([
      ['lathe', 'lathe', '402 topics'],
      ['belt', 'belt', '37 topics'],
      ['safety', 'safety', '120 topics'],
    ]),
    badges: choices([
      [5, 'First Like'],
      [18, 'Great Topic'],
      [102, 'Solved ten'],
    ]),
  },
  triggers: [
    {
      type: 'DISCOURSE_TRIGGER_TOPIC_CREATED',
      title: 'Topic Opened',
      description: 'Sends each topic as it is opened, with its category and tags.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Discourse webhooks: topic_created',
      parameters: [
        {
          id: 'category',
          type: 'ENUM',
          title: 'Category',
          required: false,
          values: [],
          valuesSource: { sourceType: 'categories', dependencies: [] },
        },
        {
          id: 'subcategory',
          type: 'ENUM',
          title: 'Subcategory',
          required: false,
          values: [],
          valuesSource: { sourceType: 'subcategories', dependencies: ['category'] },
        },
        {
          id: 'tags',
          type: 'TEXTAREA',
          title: 'Tags',
          subtitle: 'Pick from the list or write your own, one a line.',
          required: false,
          lines: 4,
          valuesSource: { sourceType: 'tags', dependencies: [] },
        },
      ],
      example: topic,
    },
    {
      type: 'DISCOURSE_TRIGGER_POST_CREATED',
      title: 'Reply Posted',
      description: 'Delivers every reply in a topic, raw text included.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Discourse webhooks: post_created',
      parameters: [
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['username', 'raw', 'post_number', 'reply_to_post_number'],
        },
        {
          id: 'secret',
          type: 'PASSWORD',
          title: 'Webhook secret',
          subtitle: 'At least 12 characters.',
          required: false,
        },
      ],
      example: post,
    },
    {
      type: 'DISCOURSE_TRIGGER_SOLUTION_ACCEPTED',
      title: 'Solution Accepted',
      description: 'Tells which reply was marked as the solution, and who wrote it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Discourse webhooks: accepted_solution',
      parameters: [],
      example: { ...post, accepted_answer: true, topic },
    },
    {
      type: 'DISCOURSE_TRIGGER_USER_CREATED',
      title: 'Account Registered',
      description: 'Names everyone who registers on the forum, before their first post.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Discourse webhooks: user_created',
      parameters: [],
      example: user,
    },
    {
      type: 'DISCOURSE_TRIGGER_BADGE_GRANTED',
      title: 'Badge Granted',
      description: 'Reports badges as they are earned, with the post that earned them.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Discourse webhooks: user_badge_granted',
      parameters: [
        {
          id: 'badge',
          type: 'DYNAMIC_ENUM',
          title: 'Badge',
          required: false,
          valuesSource: { sourceType: 'badges', dependencies: [] },
        },
      ],
      example: {
        id: 66120,
        badge: { id: 18, name: 'Great Topic' },
        user,
        granted_at: '2026-11-16T00:00:12.000Z',
        post_id: 20931,
        topic_id: 4417,
      },
    },
    {
      type: 'DISCOURSE_TRIGGER_REVIEWABLE_CREATED',
      title: 'Post Needs Review',
      description: 'Puts flagged and held posts in front of you, with the reasons given.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Discourse webhooks: reviewable_created',
      parameters: [
        {
          id: 'reason',
          type: 'EnumTextAreaPairInput',
          title: 'Reason',
          subtitle: 'Add words that the flag must contain.',
          required: false,
          values: [
            { value: 'spam', label: 'Spam' },
            { value: 'off_topic', label: 'Off topic' },
            { value: 'inappropriate', label: 'Inappropriate' },
          ],
        },
        {
          id: 'minimumScore',
          type: 'NUMBER',
          title: 'Minimum score',
          required: false,
          defaultValue: 0,
        },
      ],
      example: {
        id: 812,
        type: 'ReviewableFlaggedPost',
        status: 0,
        topic_id: 4417,
        score: 11.2,
        reviewable_scores: [{ reason: 'spam', user_id: 211 }],
        created_at: '2026-11-16T07:31:44.000Z',
      },
    },
  ],
};

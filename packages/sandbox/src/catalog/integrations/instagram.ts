import { choicesByAccount, manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const entry = { id: '17841405822304914', time: 1794842400 } as const;

const dishes = ['Opening night', 'Menu card', 'Kitchen table', 'Wine list', 'Staff pick'] as const;

export const instagram: CatalogIntegration = {
  name: 'instagram',
  displayName: 'Instagram',
  category: 'Social & media',
  brandColor: '#e1306c',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Instagram Platform: webhooks',
  accounts: ['@lanternbistro', '@lanternbakery'],
  choices: {
    media: manyChoices(
      150,
      (index, { account }) => [
        String(17918195224117850 - index * 4096),
        `${dishes[index % dishes.length]} ${Math.floor(index / dishes.length) + 1}`,
        `${account === 0 ? 'Bistro' : 'Bakery'} ${index % 3 === 0 ? 'reel' : 'photo'}`,
      ],
      { pageSize: 30 },
    ),
    labels: choicesByAccount([
      [
        ['reservation', 'Reservation'],
        ['press', 'Press'],
      ],
      [['cake-order', 'Cake order']],
    ]),
  },
  triggers: [
    {
      type: 'INSTAGRAM_TRIGGER_COMMENT_RECEIVED',
      title: 'Comment Received',
      description: 'Sends comments on your posts and reels, with the post and the commenter.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Instagram webhooks: comments',
      parameters: [
        {
          id: 'media',
          type: 'ENUM',
          title: 'Post',
          required: false,
          values: [],
          valuesSource: { sourceType: 'media', dependencies: [] },
        },
        {
          id: 'keywords',
          type: 'TEXTAREA_NO_VARS',
          title: 'Containing any of',
          required: false,
          lines: 4,
          placeholder: 'book\ntable',
        },
      ],
      example: {
        ...entry,
        field: 'comments',
        value: {
          id: '17865799348089039',
          text: 'Is the tasting menu on this week?',
          from: { id: '232323232', username: 'forkandfern' },
          media: { id: '17918195224117851', media_product_type: 'REELS' },
        },
      },
    },
    {
      type: 'INSTAGRAM_TRIGGER_MENTIONED',
      title: 'Account Mentioned',
      description: 'Tells when someone mentions you in a caption or a comment.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Instagram webhooks: mentions',
      parameters: [
        {
          id: 'place',
          type: 'ENUM',
          title: 'Mentioned in',
          required: false,
          values: [
            { value: 'caption', label: 'A caption' },
            { value: 'comment', label: 'A comment' },
          ],
        },
      ],
      example: {
        ...entry,
        field: 'mentions',
        value: { media_id: '17873440459141021', comment_id: '17894227972186120' },
        caption: 'Best soup in town at @lanternbistro',
      },
    },
    {
      type: 'INSTAGRAM_TRIGGER_DIRECT_MESSAGE',
      title: 'Direct Message Received',
      description: 'Hands over messages sent to your business inbox, attachments included.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Instagram webhooks: messages',
      parameters: [
        {
          id: 'label',
          type: 'ENUM',
          title: 'Conversation label',
          required: false,
          values: [{ value: 'none', label: 'No label yet' }],
          valuesSource: { sourceType: 'labels', dependencies: [] },
        },
        {
          id: 'skipStoryReplies',
          type: 'BOOLEAN_INPUT',
          title: 'Skip replies to stories',
          required: false,
          defaultValue: false,
        },
      ],
      example: {
        ...entry,
        field: 'messages',
        value: {
          sender: { id: '12334' },
          recipient: { id: '23245' },
          timestamp: '1794842399',
          message: {
            mid: 'aWdfZAG1faXRlbToxOk',
            text: 'A table for five on Friday?',
            attachments: [{ type: 'image', payload: { url: 'https://cdn.lantern.test/a.jpg' } }],
          },
        },
      },
    },
    {
      type: 'INSTAGRAM_TRIGGER_STORY_INSIGHTS',
      title: 'Story Insights Ready',
      description: 'Reports reach, replies and exits of a story once it has expired.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Instagram webhooks: story_insights',
      parameters: [],
      example: {
        ...entry,
        field: 'story_insights',
        value: {
          media_id: '17887498072083520',
          impressions: 444,
          reach: 44,
          taps_forward: 4,
          taps_back: 3,
          exits: 3,
          replies: 1,
        },
      },
    },
    {
      type: 'INSTAGRAM_TRIGGER_MEDIA_PUBLISHED',
      title: 'Own Post Published',
      description: 'Notes each photo, reel or carousel that appears on your profile.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Instagram API: GET /{ig-user-id}/media',
      parameters: [
        {
          id: 'mediaType',
          type: 'ENUM',
          title: 'Media type',
          required: false,
          values: ['IMAGE', 'VIDEO', 'CAROUSEL_ALBUM'],
        },
      ],
      example: {
        id: '17918195224117851',
        caption: 'Celeriac, pear, brown butter.',
        media_type: 'CAROUSEL_ALBUM',
        media_product_type: 'FEED',
        permalink: 'https://www.instagram.test/p/Ck1aB2cD3eF/',
        timestamp: '2026-11-16T15:20:00+0000',
        children: [{ id: '17918195224117852' }],
      },
    },
  ],
};

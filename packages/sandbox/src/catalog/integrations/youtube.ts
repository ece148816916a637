import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const video = {
  id: 'kX3nB4PpJk0',
  channelId: 'UCq7Vw1tR9sYp0LmN2bXcZaA',
  channelTitle: 'Slow Kitchen',
  title: 'Rye bread in a cold oven',
  publishedAt: '2026-11-13T17:00:06Z',
  tags: ['bread', 'rye'],
  thumbnails: {
    high: { url: 'https://img.slowkitchen.test/kX3nB4PpJk0.jpg', width: 480, height: 360 },
  },
  url: 'https://video.slowkitchen.test/watch?v=kX3nB4PpJk0',
} as const;

export const youtube: CatalogIntegration = {
  name: 'youtube',
  displayName: 'YouTube',
  category: 'Social & media',
  brandColor: '#ff0000',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'YouTube Data API v3; push notifications',
  accounts: ['Slow Kitchen', 'Slow Kitchen Shorts'],
  choices: {
    playlists: choicesByAccount([
      [
        ['PLslow-bread', 'Bread', '24 videos'],
        ['PLslow-soup', 'Soup', '17 videos'],
      ],
      [['PLshorts-tips', 'Tips', '90 videos']],
    ]),
    videos: choicesByParent('playlist', {
      'PLslow-bread': [
        ['kX3nB4PpJk0', 'Rye bread in a cold oven'],
        ['hT8mQ2vYw1s', 'Starter from scratch'],
      ],
      'PLslow-soup': [['pL4kS7dFg9a', 'Celeriac and pear']],
      'PLshorts-tips': [['zQ1wE3rT5y7', 'Sharpen a peeler']],
    }),
  },
  triggers: [
    {
      type: 'YOUTUBE_TRIGGER_VIDEO_PUBLISHED',
      title: 'Video Published',
      description: 'Sends each video of a channel within minutes of its release.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'YouTube push notifications (WebSub): video upload',
      parameters: [
        {
          id: 'channelId',
          type: 'TEXT',
          title: 'Channel ID',
          subtitle: 'Leave empty for your own channel.',
          required: false,
          placeholder: 'UCq7Vw1tR9sYp0LmN2bXcZaA',
        },
        {
          id: 'format',
          type: 'ENUM',
          title: 'Format',
          required: false,
          defaultValue: 'all',
          values: [
            { value: 'all', label: 'All' },
            {
              value: 'video',
              label: 'Long videos',
              dependentInputs: [
                {
                  id: 'minimumMinutes',
                  type: 'NUMBER',
                  title: 'At least (minutes)',
                  required: false,
                },
              ],
            },
            { value: 'short', label: 'Shorts' },
          ],
        },
      ],
      example: video,
    },
    {
      type: 'YOUTUBE_TRIGGER_COMMENT_POSTED',
      title: 'Video Comment Posted',
      description: 'Delivers top-level comments on your videos, with likes and replies counted.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'YouTube Data API: commentThreads.list',
      parameters: [
        {
          id: 'playlist',
          type: 'ENUM',
          title: 'Playlist',
          required: false,
          values: [],
          valuesSource: { sourceType: 'playlists', dependencies: [] },
        },
        {
          id: 'video',
          type: 'ENUM',
          title: 'Video',
          required: false,
          values: [],
          valuesSource: { sourceType: 'videos', dependencies: ['playlist'] },
        },
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['textOriginal', 'authorDisplayName', 'likeCount'],
        },
      ],
      example: {
        id: 'UgzDE2tasfmrYLyNkGt4AaABAg',
        videoId: video.id,
        textOriginal: 'Mine cracked on top. Too dry?',
        authorDisplayName: '@crumbcounter',
        likeCount: 4,
        totalReplyCount: 1,
        publishedAt: '2026-11-13T19:21:47Z',
      },
    },
    {
      type: 'YOUTUBE_TRIGGER_SUBSCRIBER_GAINED',
      title: 'Subscriber Gained',
      description: 'Names people who subscribe to the channel and keep it public.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'YouTube Data API: subscriptions.list (myRecentSubscribers)',
      parameters: [],
      example: {
        kind: 'youtube#subscription',
        id: 'AQ3Zk1',
        publishedAt: '2026-11-14T08:12:00Z',
        subscriberSnippet: { title: 'Crumb Counter', channelId: 'UCz0Yx9Wv8Ut7Sr6Qp5On4MmL' },
      },
    },
    {
      type: 'YOUTUBE_TRIGGER_LIVE_STARTED',
      title: 'Live Stream Started',
      description: 'Announces a broadcast of yours as soon as it goes on air.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'YouTube Live Streaming API: liveBroadcasts.list (lifeCycleStatus live)',
      parameters: [
        {
          id: 'privacy',
          type: 'ENUM',
          title: 'Visibility',
          required: false,
          values: ['public', 'unlisted', 'private'],
        },
      ],
      example: {
        id: 'Qb7nM2xKc9E',
        title: 'Sunday stew, live',
        status: { lifeCycleStatus: 'live', privacyStatus: 'public' },
        scheduledStartTime: '2026-11-15T16:00:00Z',
        actualStartTime: '2026-11-15T16:02:11Z',
        liveChatId: 'Cg0KC1FiN25NMnhL',
      },
    },
  ],
};

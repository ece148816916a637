import { choiceSections, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const member = {
  id: 7730112,
  email: 'ayo@quietrunners.test',
  name: 'Ayo Martins',
  headline: 'Slow marathons',
  created_at: '2026-11-08T17:10:44.003Z',
  member_tags: [{ id: 911, name: 'Founding member' }],
} as const;

const post = {
  id: 18220457,
  name: 'First frost, first 10k',
  slug: 'first-frost-first-10k',
  space: { id: 520117, name: 'Run diaries' },
  user: { id: member.id, name: member.name },
  comments_count: 0,
  published_at: '2026-11-19T06:58:00.000Z',
} as const;

export const circle: CatalogIntegration = {
  name: 'circle',
  displayName: 'Circle',
  category: 'Learning & community',
  brandColor: '#506cf0',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'Circle Admin API v2; workflows',
  accounts: ['Quiet Runners', 'Quiet Runners Coaches'],
  choices: {
    spaces: choiceSections({
      Community: [
        [520110, 'Say hello'],
        [520117, 'Run diaries'],
      ],
      Courses: [
        [520140, 'Couch to 10k'],
        [520141, 'Winter strength'],
      ],
    }),
    courses: choicesByAccount([
      [
        [520140, 'Couch to 10k'],
        [520141, 'Winter strength'],
      ],
      [[520202, 'Coach certificate']],
    ]),
    lessons: choicesByParent('course', {
      520140: [
        [81001, 'Shoes'],
        [81002, 'Week one'],
      ],
      520141: [[81101, 'Warm-ups']],
      520202: [[81201, 'Ethics']],
    }),
  },
  triggers: [
    {
      type: 'CIRCLE_TRIGGER_MEMBER_JOINED',
      title: 'Member Joined Community',
      description: 'Sends each person who joins, with their profile and tags.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Circle workflows: member joins the community',
      parameters: [],
      example: member,
    },
    {
      type: 'CIRCLE_TRIGGER_POST_PUBLISHED',
      title: 'Post in Space',
      description: 'Delivers posts as members publish them in the space you choose.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Circle Admin API v2: GET /posts',
      parameters: [
        {
          id: 'space',
          type: 'ENUM',
          title: 'Space',
          required: true,
          values: [],
          valuesSource: { sourceType: 'spaces', dependencies: [] },
        },
        {
          id: 'keywords',
          type: 'TEXTAREA',
          title: 'Containing any of',
          required: false,
          lines: 4,
          placeholder: 'injury\nrace report',
        },
      ],
      example: post,
    },
    {
      type: 'CIRCLE_TRIGGER_EVENT_RSVP',
      title: 'Event RSVP Received',
      description: 'Tells who says they will come to an event of the community.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Circle Admin API v2: GET /event_attendees',
      parameters: [
        {
          id: 'minimumAttendees',
          type: 'NUMBER',
          title: 'Once it has at least this many guests',
          required: false,
          placeholder: '10',
        },
      ],
      example: {
        id: 440122,
        event: {
          id: 9081,
          name: 'Sunday long run',
          starts_at: '2026-11-29T08:00:00.000Z',
          location_type: 'in_person',
        },
        member,
        rsvp_date: '2026-11-20T19:01:15.000Z',
      },
    },
    {
      type: 'CIRCLE_TRIGGER_LESSON_COMPLETED',
      title: 'Lesson Completed',
      description: 'Reports a lesson that a member finished, and how far the course is done.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Circle workflows: member completes a course lesson',
      parameters: [
        {
          id: 'course',
          type: 'ENUM',
          title: 'Course',
          required: true,
          values: [],
          valuesSource: { sourceType: 'courses', dependencies: [] },
        },
        {
          id: 'lesson',
          type: 'ENUM',
          title: 'Lesson',
          required: false,
          values: [],
          valuesSource: { sourceType: 'lessons', dependencies: ['course'] },
        },
      ],
      example: {
        community_member: member,
        course: { id: 520140, name: 'Couch to 10k' },
        lesson: { id: 81002, name: 'Week one' },
        progress: { completed: 2, total: 12 },
        completed_at: '2026-11-20T20:12:00.000Z',
      },
    },
  ],
};

import { choiceSections, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const context = {
  library: { name: 'analytics.js', version: '2.11.1' },
  ip: '203.0.113.140',
  page: { path: '/courses/watercolour', title: 'Watercolour basics' },
} as const;
const message = {
  messageId: 'ajs-next-1763899271-6c2d',
  anonymousId: '2b1f6c9e-41aa-4e0f-8b79-0a9d2f0f3f8c',
  userId: 'u_50731',
  timestamp: '2026-11-23T12:01:11.004Z',
  context,
} as const;

export const segment: CatalogIntegration = {
  name: 'segment',
  displayName: 'Segment',
  category: 'Analytics',
  brandColor: '#52bd95',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'Segment docs: spec and Public API',
  accounts: ['Papaya Learning', 'Papaya Staging'],
  choices: {
    sources: choiceSections({
      Web: [
        ['src_web', 'Web app'],
        ['src_site', 'Marketing site'],
      ],
      Mobile: [
        ['src_ios', 'iOS'],
        ['src_android', 'Android'],
      ],
      Server: [['src_api', 'Backend']],
    }),
    eventNames: choicesByParent('source', {
      src_web: [
        ['Course Started', 'Course Started'],
        ['Lesson Completed', 'Lesson Completed'],
        ['Plan Upgraded', 'Plan Upgraded'],
      ],
      src_site: [['Newsletter Requested', 'Newsletter Requested']],
      src_ios: [['Lesson Downloaded', 'Lesson Downloaded']],
      src_android: [['Lesson Downloaded', 'Lesson Downloaded']],
      src_api: [['Invoice Paid', 'Invoice Paid']],
    }),
    eventProperties: choicesByParent('event', {
      'Course Started': [
        ['course', 'course'],
        ['level', 'level'],
      ],
      'Lesson Completed': [
        ['course', 'course'],
        ['minutes', 'minutes'],
      ],
      'Plan Upgraded': [
        ['plan', 'plan'],
        ['seats', 'seats'],
      ],
      'Newsletter Requested': [['topic', 'topic']],
      'Lesson Downloaded': [['bytes', 'bytes']],
      'Invoice Paid': [
        ['amount', 'amount'],
        ['currency', 'currency'],
      ],
    }),
    audiences: choicesByAccount([
      [
        ['aud_2aX', 'Finished three courses', '4,120 users'],
        ['aud_7pQ', 'Trial ends this week', '310 users'],
      ],
      [['aud_stg', 'Test audience']],
    ]),
  },
  triggers: [
    {
      type: 'SEGMENT_TRIGGER_EVENT_TRACKED',
      title: 'Event Tracked',
      description: 'Streams each tracked event with its properties and the page it came from.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Segment spec: track call',
      parameters: [
        {
          id: 'source',
          type: 'ENUM',
          title: 'Source',
          required: true,
          values: [],
          valuesSource: { sourceType: 'sources', dependencies: [] },
        },
        {
          id: 'event',
          type: 'DYNAMIC_ENUM',
          title: 'Event',
          required: true,
          valuesSource: { sourceType: 'eventNames', dependencies: ['source'] },
        },
        {
          id: 'properties',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'eventProperties', dependencies: ['event'] },
        },
      ],
      example: {
        ...message,
        type: 'track',
        event: 'Lesson Completed',
        properties: { course: 'Watercolour basics', lesson: 4, minutes: 17 },
      },
    },
    {
      type: 'SEGMENT_TRIGGER_USER_IDENTIFIED',
      title: 'User Identified',
      description: 'Hands over a user with the traits that an identify call set.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Segment spec: identify call',
      parameters: [
        {
          id: 'source',
          type: 'ENUM',
          title: 'Source',
          required: false,
          values: [],
          valuesSource: { sourceType: 'sources', dependencies: [] },
        },
        {
          id: 'trait',
          type: 'EDITABLE_ENUM',
          title: 'Only with trait',
          required: false,
          values: ['email', 'name', 'plan', 'company'],
        },
      ],
      example: {
        ...message,
        type: 'identify',
        traits: {
          email: 'ines@brightpost.test',
          plan: 'annual',
          interests: ['painting', 'ceramics'],
        },
      },
    },
    {
      type: 'SEGMENT_TRIGGER_GROUP_JOINED',
      title: 'User Joined a Group',
      description: 'Tells which account or company a user was linked with.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Segment spec: group call',
      parameters: [],
      example: {
        ...message,
        type: 'group',
        groupId: 'acct_881',
        traits: { name: 'Brightpost Studio', seats: 12, industry: 'Design' },
      },
    },
    {
      type: 'SEGMENT_TRIGGER_AUDIENCE_ENTERED',
      title: 'User Entered Audience',
      description: 'Sends a user at the moment that they enter one of your audiences.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Segment Engage: Audience Entered',
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
          id: 'alsoExits',
          type: 'SWITCH',
          title: 'When they leave, too',
          required: false,
          defaultValue: false,
        },
      ],
      example: {
        ...message,
        type: 'track',
        event: 'Audience Entered',
        properties: {
          audience_key: 'finished_three_courses',
          audience_name: 'Finished three courses',
          finished_three_courses: true,
        },
      },
    },
    {
      type: 'SEGMENT_TRIGGER_SCHEMA_VIOLATED',
      title: 'Tracking Plan Violated',
      description: 'Reports events that break your tracking plan, and what is wrong with them.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Segment Protocols: forwarded Violation Generated',
      parameters: [],
      example: {
        type: 'track',
        event: 'Violation Generated',
        properties: {
          eventName: 'Plan Upgraded',
          violationType: 'Required',
          violationField: 'properties.seats',
          violationDescription: 'seats is required',
          trackingPlanId: 'tp_1hX',
          sourceName: 'Web app',
        },
        timestamp: '2026-11-23T12:03:00.000Z',
      },
    },
  ],
};

import { choiceSections, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const event = {
  event_type: 'Workout Finished',
  user_id: 'rider-20411',
  device_id: 'C8F9E604-F01A-4BD9',
  event_time: '2026-11-24T05:48:12.331000',
  platform: 'iOS',
  country: 'Portugal',
  event_properties: { sport: 'cycling', minutes: 64, distance_km: 31.2 },
  user_properties: { plan: 'club', streak: 12 },
} as const;

export const amplitude: CatalogIntegration = {
  name: 'amplitude',
  displayName: 'Amplitude',
  category: 'Analytics',
  brandColor: '#1e61f0',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'Amplitude docs: webhook streaming and Behavioral Cohorts API',
  accounts: ['Trailhead Fitness', 'Trailhead Dev'],
  choices: {
    cohorts: choicesByAccount([
      [
        ['cxq81', 'At risk of leaving', '2,310 users'],
        ['cxq82', 'Power riders', '940 users'],
        ['cxq83', 'Trial, day 5', '122 users'],
      ],
      [['dev01', 'Testers']],
    ]),
    events: choiceSections({
      Training: [
        ['Workout Started', 'Workout Started'],
        ['Workout Finished', 'Workout Finished'],
      ],
      Billing: [
        ['Plan Chosen', 'Plan Chosen'],
        ['Payment Declined', 'Payment Declined'],
      ],
    }),
    properties: choicesByParent('eventType', {
      'Workout Started': [
        ['sport', 'sport'],
        ['indoor', 'indoor'],
      ],
      'Workout Finished': [
        ['sport', 'sport'],
        ['minutes', 'minutes'],
        ['distance_km', 'distance_km'],
      ],
      'Plan Chosen': [['plan', 'plan']],
      'Payment Declined': [['reason', 'reason']],
    }),
  },
  triggers: [
    {
      type: 'AMPLITUDE_TRIGGER_EVENT_STREAMED',
      title: 'Event Streamed',
      description: 'Delivers chosen events as they reach Amplitude, with user properties.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Amplitude: webhook event streaming',
      parameters: [
        {
          id: 'eventType',
          type: 'DYNAMIC_ENUM',
          title: 'Event',
          required: true,
          valuesSource: { sourceType: 'events', dependencies: [] },
        },
        {
          id: 'propertyFilter',
          type: 'DYNAMIC_CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'properties', dependencies: ['eventType'] },
        },
      ],
      example: event,
    },
    {
      type: 'AMPLITUDE_TRIGGER_COHORT_ENTERED',
      title: 'User Entered Cohort',
      description: 'Names each user who newly meets the definition of a cohort.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Amplitude: cohort webhook (in_cohort true)',
      parameters: [
        {
          id: 'cohort',
          type: 'ENUM',
          title: 'Cohort',
          required: true,
          values: [],
          valuesSource: { sourceType: 'cohorts', dependencies: [] },
        },
      ],
      example: {
        cohort_name: 'At risk of leaving',
        cohort_id: 'cxq81',
        in_cohort: true,
        computed_time: '1763964000',
        users: [{ user_id: 'rider-20411', user_properties: { plan: 'club' } }],
      },
    },
    {
      type: 'AMPLITUDE_TRIGGER_COHORT_EXITED',
      title: 'User Left Cohort',
      description: 'Names each user who no longer meets the definition of a cohort.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Amplitude: cohort webhook (in_cohort false)',
      parameters: [
        {
          id: 'cohort',
          type: 'ENUM',
          title: 'Cohort',
          required: true,
          values: [],
          valuesSource: { sourceType: 'cohorts', dependencies: [] },
        },
      ],
      example: {
        cohort_name: 'Trial, day 5',
        cohort_id: 'cxq83',
        in_cohort: false,
        computed_time: '1763967600',
        users: [{ user_id: 'rider-20988', user_properties: { plan: 'trial' } }],
      },
    },
    {
      type: 'AMPLITUDE_TRIGGER_CHART_VALUE_CROSSED',
      title: 'Chart Value Crossed',
      description: 'Tells when the latest point of a saved chart passes a limit.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Amplitude Dashboard REST API: GET /api/3/chart/{id}/query',
      parameters: [
        {
          id: 'chartId',
          type: 'TEXT',
          title: 'Chart ID',
          subtitle: 'The last part of the address of the chart.',
          required: true,
          placeholder: 'zj2k81p',
        },
        {
          id: 'direction',
          type: 'ENUM',
          title: 'When it',
          required: true,
          defaultValue: 'below',
          values: [
            { value: 'above', label: 'Rises above' },
            { value: 'below', label: 'Falls below' },
          ],
        },
        { id: 'limit', type: 'NUMBER', title: 'Limit', required: true },
      ],
      example: {
        chart_id: 'zj2k81p',
        title: 'Daily workouts',
        value: 18402,
        previous_value: 20950,
        limit: 19000,
        crossed: 'below',
        date: '2026-11-23',
      },
    },
    {
      type: 'AMPLITUDE_TRIGGER_ANNOTATION_ADDED',
      title: 'Chart Annotation Added',
      description: 'Sends each note that somebody pins to a date, with its author and text.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Amplitude: Chart Annotations API',
      parameters: [],
      example: {
        id: 77121,
        date: '2026-11-24',
        label: 'Autumn challenge begins',
        details: 'Mail to all club members at 07:00',
        category: 'Marketing',
        created_by: 'leif@trailhead.test',
      },
    },
  ],
};

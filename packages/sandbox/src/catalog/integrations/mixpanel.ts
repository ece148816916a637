import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const properties = {
  time: 1763931602,
  distinct_id: 'reader-88102',
  $browser: 'Safari',
  $city: 'Kraków',
  mp_country_code: 'PL',
  plan: 'premium',
  article: 'How lighthouses talk',
  seconds_read: 212,
  $insert_id: 'b1ac09d2e7f3',
} as const;

export const mixpanel: CatalogIntegration = {
  name: 'mixpanel',
  displayName: 'Mixpanel',
  category: 'Analytics',
  brandColor: '#7856ff',
  authenticationType: 'basic',
  origin: 'modelled',
  source: 'Mixpanel docs: Export API and cohort webhooks',
  accounts: ['Quill & Co (project 2811440)', 'Quill Staging (project 2811441)'],
  choices: {
    events: choices([
      ['Article Read', 'Article Read'],
      ['Paywall Shown', 'Paywall Shown'],
      ['Subscription Started', 'Subscription Started'],
      ['Comment Posted', 'Comment Posted'],
    ]),
    eventProperties: choicesByParent('event', {
      'Article Read': [
        ['article', 'article'],
        ['seconds_read', 'seconds_read'],
        ['plan', 'plan'],
      ],
      'Paywall Shown': [
        ['article', 'article'],
        ['variant', 'variant'],
      ],
      'Subscription Started': [
        ['plan', 'plan'],
        ['price', 'price'],
      ],
      'Comment Posted': [['length', 'length']],
    }),
    cohorts: choicesByAccount([
      [
        [4410, 'Weekly readers'],
        [4411, 'Lapsed premium'],
        [4412, 'Comment writers'],
      ],
      [[9001, 'Staff']],
    ]),
  },
  triggers: [
    {
      type: 'MIXPANEL_TRIGGER_EVENT_EXPORTED',
      title: 'Event Recorded',
      description: 'Hands over raw events with all their properties, a few minutes late.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Mixpanel Raw Event Export API: GET /api/2.0/export',
      parameters: [
        {
          id: 'event',
          type: 'DYNAMIC_ENUM',
          title: 'Event',
          required: true,
          valuesSource: { sourceType: 'events', dependencies: [] },
        },
        {
          id: 'where',
          type: 'DYNAMIC_CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'eventProperties', dependencies: ['event'] },
          disableOrCondition: true,
        },
      ],
      example: {
        project_id: 2811440,
        event: 'Article Read',
        time: properties.time,
        distinct_id: properties.distinct_id,
        properties,
      },
    },
    {
      type: 'MIXPANEL_TRIGGER_COHORT_MEMBERS_ADDED',
      title: 'People Added to Cohort',
      description: 'Lists people who joined a cohort since its last sync.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Mixpanel cohort sync webhook: add_members',
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
        action: 'add_members',
        mixpanel_project_id: '2811440',
        mixpanel_cohort_name: 'Lapsed premium',
        mixpanel_cohort_id: '4411',
        members: [{ mixpanel_distinct_id: 'reader-88102', $email: 'wanda@lettermail.test' }],
        page_info: { total_pages: 1 },
      },
    },
    {
      type: 'MIXPANEL_TRIGGER_COHORT_MEMBERS_REMOVED',
      title: 'People Removed from Cohort',
      description: 'Lists people who dropped out of a cohort since its last sync.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Mixpanel cohort sync webhook: remove_members',
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
        action: 'remove_members',
        mixpanel_project_id: '2811440',
        mixpanel_cohort_name: 'Weekly readers',
        mixpanel_cohort_id: '4410',
        members: [{ mixpanel_distinct_id: 'reader-70551' }],
      },
    },
    {
      type: 'MIXPANEL_TRIGGER_REPORT_VALUE_CHANGED',
      title: 'Report Value Changed',
      description: 'Compares a saved report with its last value and sends any large change.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Mixpanel Query API: GET /api/query/insights',
      parameters: [
        {
          id: 'bookmark',
          type: 'TEXT_NO_VARS',
          title: 'Report ID',
          required: true,
          placeholder: '6128841',
          documentationLink: 'https://developer.mixpanel.com/reference/insights-query',
        },
        {
          id: 'change',
          type: 'NUMBER',
          title: 'Change of at least (%)',
          required: false,
          defaultValue: 10,
        },
      ],
      example: {
        bookmark_id: 6128841,
        headers: ['$metric'],
        date_range: { from_date: '2026-11-16', to_date: '2026-11-23' },
        value: 7122,
        previous: 8204,
        change_percent: -13.2,
      },
    },
    {
      type: 'MIXPANEL_TRIGGER_PROFILE_PROPERTY_SET',
      title: 'Profile Property Changed',
      description: 'Gives the old and new value of a property of a user profile.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Mixpanel Engage Query API: profiles',
      parameters: [
        {
          id: 'property',
          type: 'EDITABLE_ENUM',
          title: 'Property',
          required: true,
          values: ['plan', '$email', '$city', 'renewal_date'],
        },
      ],
      example: {
        $distinct_id: 'reader-88102',
        $properties: {
          $name: 'Wanda Kos',
          $email: 'wanda@lettermail.test',
          plan: 'premium',
          $last_seen: '2026-11-23T20:19:40',
        },
        changed: { property: 'plan', from: 'free', to: 'premium' },
        checked_at: '2026-11-23T20:25:00Z',
      },
    },
  ],
};

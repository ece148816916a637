import { choiceSections, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const issue = {
  id: '5120388412',
  shortId: 'PLAYER-7QX',
  title: "TypeError: Cannot read properties of undefined (reading 'buffer')",
  level: 'error',
  status: 'unresolved',
  project: { id: '4505', slug: 'web-player', name: 'Web player' },
  count: '37',
  userCount: 21,
  web_url: 'https://wavelet-audio.sentry.test/issues/5120388412/',
} as const;

const actor = { id: 7702, name: 'Juno Park', type: 'user' } as const;

export const sentry: CatalogIntegration = {
  name: 'sentry',
  displayName: 'Sentry',
  category: 'Incidents & monitoring',
  brandColor: '#362d59',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Sentry docs: integration platform webhooks',
  accounts: ['wavelet-audio', 'wavelet-labs'],
  choices: {
    projects: choicesByAccount([
      [
        [4505, 'Web player', 'JavaScript'],
        [4506, 'Upload service', 'Go'],
        [4507, 'Android app', 'Kotlin'],
      ],
      [[4601, 'Spectrum demo', 'Rust']],
    ]),
    environments: choicesByParent('project', {
      4505: [
        ['production', 'production'],
        ['canary', 'canary'],
      ],
      4506: [
        ['production', 'production'],
        ['staging', 'staging'],
      ],
      4507: [
        ['play-store', 'play-store'],
        ['beta', 'beta'],
      ],
      4601: [['demo', 'demo']],
    }),
    releases: choicesByParent('environment', {
      production: [
        ['5.12.0', '5.12.0', 'Released today'],
        ['5.11.3', '5.11.3', 'Released last week'],
      ],
      canary: [['5.13.0-rc.1', '5.13.0-rc.1']],
      staging: [['2.8.0', '2.8.0']],
      'play-store': [['9.1', '9.1']],
      beta: [['9.2b4', '9.2b4']],
      demo: [['0.3', '0.3']],
    }),
    tags: choiceSections({
      Device: [
        ['browser', 'Browser'],
        ['os', 'Operating system'],
        ['device.family', 'Device family'],
      ],
      App: [
        ['release', 'Release'],
        ['environment', 'Environment'],
        ['transaction', 'Transaction'],
      ],
    }),
  },
  triggers: [
    {
      type: 'SENTRY_TRIGGER_ISSUE_FIRST_SEEN',
      title: 'Issue First Seen',
      description: 'Sends an error the first time that it shows up in a project.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Sentry webhooks: issue.created',
      parameters: [
        {
          id: 'project',
          type: 'ENUM',
          title: 'Project',
          required: false,
          values: [],
          valuesSource: { sourceType: 'projects', dependencies: [] },
        },
        {
          id: 'environment',
          type: 'ENUM',
          title: 'Environment',
          required: false,
          values: [],
          valuesSource: { sourceType: 'environments', dependencies: ['project'] },
        },
        {
          id: 'release',
          type: 'EDITABLE_ENUM',
          title: 'Release',
          required: false,
          placeholder: 'Any release',
          values: [],
          valuesSource: { sourceType: 'releases', dependencies: ['environment'] },
        },
        {
          id: 'level',
          type: 'ENUM',
          title: 'Level',
          required: false,
          values: [
            { value: 'fatal', label: 'Fatal' },
            { value: 'error', label: 'Error' },
            { value: 'warning', label: 'Warning' },
            { value: 'info', label: 'Info' },
          ],
        },
      ],
      example: {
        ...issue,
        culprit: 'decodeNext(player/decoder)',
        platform: 'javascript',
        firstSeen: '2026-11-23T07:58:12.404Z',
      },
    },
    {
      type: 'SENTRY_TRIGGER_ISSUE_RESOLVED',
      title: 'Issue Resolved',
      description: 'Tells who resolved an issue, and in which release.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Sentry webhooks: issue.resolved',
      parameters: [],
      example: {
        ...issue,
        status: 'resolved',
        statusDetails: { inNextRelease: true },
        resolvedBy: actor,
        resolvedAt: '2026-11-23T10:12:00.118Z',
      },
    },
    {
      type: 'SENTRY_TRIGGER_ISSUE_REGRESSED',
      title: 'Issue Came Back',
      description: 'Reports an issue seen again after it was resolved, with the new event.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Sentry webhooks: issue.unresolved (substatus regressed)',
      parameters: [],
      example: {
        ...issue,
        substatus: 'regressed',
        previouslyResolvedAt: '2026-11-10T12:00:00.000Z',
        lastSeen: '2026-11-23T11:40:03.220Z',
      },
    },
    {
      type: 'SENTRY_TRIGGER_ISSUE_ASSIGNED',
      title: 'Issue Assigned',
      description: 'Names the member or team that an issue was handed to.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Sentry webhooks: issue.assigned',
      parameters: [],
      example: { ...issue, assignedTo: { type: 'team', id: '118', name: 'decoder-team' }, actor },
    },
    {
      type: 'SENTRY_TRIGGER_ALERT_RULE_FIRED',
      title: 'Issue Alert Fired',
      description: 'Hands over the event that made one of your issue alert rules fire.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Sentry webhooks: event_alert.triggered',
      parameters: [
        {
          id: 'project',
          type: 'ENUM',
          title: 'Project',
          required: true,
          values: [],
          valuesSource: { sourceType: 'projects', dependencies: [] },
        },
        {
          id: 'eventFilter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'tags', dependencies: [] },
        },
        {
          id: 'tagMatches',
          type: 'EnumTextAreaPairInput',
          title: 'Message',
          required: false,
          values: [
            { value: 'contains', label: 'Contains' },
            { value: 'equals', label: 'Is exactly' },
            { value: 'startsWith', label: 'Starts with' },
          ],
        },
      ],
      example: {
        triggered_rule: 'Seen by more than 20 people in an hour',
        event: {
          event_id: 'e4874d664c3540c1a32eab185f12c5ab',
          title: issue.title,
          datetime: '2026-11-23T08:31:09.000Z',
          tags: [
            ['browser', 'Firefox 145'],
            ['environment', 'production'],
          ],
        },
        issue_id: issue.id,
        url: issue.web_url,
      },
    },
    {
      type: 'SENTRY_TRIGGER_METRIC_ALERT_CRITICAL',
      title: 'Metric Alert Critical',
      description: 'Warns that a metric alert crossed its critical threshold.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Sentry webhooks: metric_alert.critical',
      parameters: [
        {
          id: 'alsoWarnings',
          type: 'BOOLEAN_INPUT',
          title: 'Warnings too',
          required: false,
          defaultValue: false,
        },
      ],
      example: {
        action: 'critical',
        description_title: 'Critical: Failure rate of uploads',
        description_text: '6.1 % failure rate in the last 10 minutes',
        metric_alert: {
          id: '9931',
          alert_rule: {
            name: 'Failure rate of uploads',
            aggregate: 'failure_rate()',
            dataset: 'transactions',
            time_window: 10,
          },
          date_started: '2026-11-23T09:00:00Z',
          projects: ['upload-service'],
        },
      },
    },
  ],
};

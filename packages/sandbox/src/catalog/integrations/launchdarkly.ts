import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const member = {
  _id: '57ec1a0f5c3f7e0c8d0b1d10',
  email: 'imani@cobalttravel.test',
  firstName: 'Imani',
  lastName: 'Reyes',
} as const;

const entry = {
  _id: '673c8d10a4e5c20fd1a7b902',
  date: 1763461392110,
  kind: 'flag',
  name: 'New fare calendar',
  member,
  accesses: [{ action: 'updateOn', resource: 'proj/web:env/production:flag/fare-calendar' }],
  titleVerb: 'turned on the flag',
  comment: 'Ready for everybody in Spain',
} as const;

export const launchdarkly: CatalogIntegration = {
  name: 'launchdarkly',
  displayName: 'LaunchDarkly',
  category: 'Developer tools',
  brandColor: '#405bff',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'LaunchDarkly docs: webhooks and audit log',
  accounts: ['Cobalt Travel', 'Cobalt Sandbox'],
  choices: {
    projects: choicesByAccount([
      [
        ['web', 'Website'],
        ['mobile', 'Mobile apps'],
      ],
      [['playground', 'Playground']],
    ]),
    environments: choicesByParent('project', {
      web: [
        ['production', 'Production'],
        ['staging', 'Staging'],
      ],
      mobile: [
        ['prod-ios', 'Production iOS'],
        ['prod-android', 'Production Android'],
      ],
      playground: [['test', 'Test']],
    }),
    flags: choicesByParent('environment', {
      production: [
        ['fare-calendar', 'New fare calendar', 'On'],
        ['seat-map', 'Seat map v2', 'Off'],
      ],
      staging: [
        ['fare-calendar', 'New fare calendar', 'On'],
        ['one-page-checkout', 'One-page checkout', 'On'],
      ],
      'prod-ios': [['offline-pass', 'Offline boarding pass', 'On']],
      'prod-android': [['offline-pass', 'Offline boarding pass', 'Off']],
      test: [['demo', 'Demo flag', 'Off']],
    }),
  },
  triggers: [
    {
      type: 'LAUNCHDARKLY_TRIGGER_FLAG_TOGGLED',
      title: 'Flag Turned On or Off',
      description: 'Tells who switched a feature flag in an environment, and to what.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'LaunchDarkly audit log: flag action updateOn',
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
          id: 'environment',
          type: 'ENUM',
          title: 'Environment',
          required: true,
          values: [],
          valuesSource: { sourceType: 'environments', dependencies: ['project'] },
        },
        {
          id: 'flag',
          type: 'DYNAMIC_ENUM',
          title: 'Flag',
          required: false,
          placeholder: 'Any flag',
          valuesSource: { sourceType: 'flags', dependencies: ['environment'] },
        },
        { id: 'secret', type: 'PASSWORD', title: 'Webhook secret', required: false },
      ],
      example: entry,
    },
    {
      type: 'LAUNCHDARKLY_TRIGGER_TARGETING_RULES_EDITED',
      title: 'Targeting Rules Edited',
      description: 'Delivers the rules of a flag before and after somebody edited them.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'LaunchDarkly audit log: flag action updateRules',
      parameters: [],
      example: {
        ...entry,
        titleVerb: 'updated the rules of',
        accesses: [
          { action: 'updateRules', resource: 'proj/web:env/production:flag/fare-calendar' },
        ],
        previousVersion: { rules: [] },
        currentVersion: {
          rules: [{ clauses: [{ attribute: 'country', op: 'in', values: ['ES'] }], variation: 0 }],
        },
      },
    },
    {
      type: 'LAUNCHDARKLY_TRIGGER_FLAG_ARCHIVED',
      title: 'Flag Archived',
      description: 'Reports each flag that was put away, with the member who did it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'LaunchDarkly audit log: flag action updateGlobalArchived',
      parameters: [],
      example: {
        ...entry,
        titleVerb: 'archived the flag',
        accesses: [{ action: 'updateGlobalArchived', resource: 'proj/web:env/*:flag/seat-map' }],
      },
    },
    {
      type: 'LAUNCHDARKLY_TRIGGER_APPROVAL_REQUESTED',
      title: 'Flag Approval Requested',
      description: 'Sends each request to approve a flag change, with its instructions.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'LaunchDarkly API: GET /api/v2/approval-requests',
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
          id: 'onlyMine',
          type: 'BOOLEAN_INPUT',
          title: 'Only where I am asked',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        _id: '673c9120f0b5a11d4c0e7781',
        description: 'Open seat map to 10 %',
        status: 'pending',
        reviewStatus: 'pending',
        requestorId: member._id,
        creationDate: 1763462304000,
        flag: { key: 'seat-map', name: 'Seat map v2' },
        instructions: [{ kind: 'updateFallthroughVariationOrRollout' }],
        notifyMemberIds: ['57ec1a0f5c3f7e0c8d0b1d11'],
      },
    },
    {
      type: 'LAUNCHDARKLY_TRIGGER_FLAG_WENT_STALE',
      title: 'Flag Went Stale',
      description: 'Lists temporary flags that nobody has evaluated for a while.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'LaunchDarkly API: GET /api/v2/flag-statuses (inactive)',
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
          id: 'quietFor',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Not evaluated for',
          required: true,
          supportedUnits: ['DAYS'],
        },
      ],
      example: {
        name: 'inactive',
        lastRequested: '2026-09-02T11:18:56.441Z',
        flag: { key: 'seat-map', name: 'Seat map v2', temporary: true, maintainer: member.email },
        environment: 'production',
      },
    },
  ],
};

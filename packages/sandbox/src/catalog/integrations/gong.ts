import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const call = {
  id: '7782342274025937895',
  title: 'Orchardline: rollout plan',
  url: 'https://app.gong.test/call?id=7782342274025937895',
  started: '2026-11-19T14:00:00Z',
  duration: 2460,
  direction: 'Conference',
  primaryUserId: '234599484848423',
  parties: [
    { name: 'Ebba Nyman', emailAddress: 'ebba@cloudgrain.test', affiliation: 'Internal' },
    { name: 'Sam Abebe', emailAddress: 'sam@orchardline.test', affiliation: 'External' },
  ],
  context: [
    { system: 'CRM', objects: [{ objectType: 'Opportunity', objectId: '0065I000004mHRPQA2' }] },
  ],
} as const;

export const gong: CatalogIntegration = {
  name: 'gong',
  displayName: 'Gong',
  category: 'Marketing & sales engagement',
  brandColor: '#8039e9',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Cloudgrain EMEA', 'Cloudgrain Americas'],
  choices: {
    workspaces: choicesByAccount([
      [
        ['623457276584334', 'EMEA sales'],
        ['623457276584335', 'Customer success'],
      ],
      [['623457276584340', 'Americas sales']],
    ]),
    trackers: choicesByParent('workspace', {
      '623457276584334': [
        ['trk-price', 'Pricing objections'],
        ['trk-rivals', 'Competitors'],
        ['trk-legal', 'Legal review'],
      ],
      '623457276584335': [['trk-churn', 'Churn risk']],
      '623457276584340': [['trk-budget', 'Budget freeze']],
    }),
    scorecards: choices([
      ['6843152929075440037', 'Discovery'],
      ['6843152929075440038', 'Demo'],
    ]),
  },
  triggers: [
    {
      type: 'GONG_TRIGGER_CALL_PROCESSED',
      title: 'Call Ready to Review',
      description: 'Sends each recorded call once its transcript and highlights are ready.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Gong automation rules: webhook for processed calls',
      parameters: [
        {
          id: 'scope',
          type: 'ENUM',
          title: 'Calls',
          required: true,
          defaultValue: 'all',
          values: [
            { value: 'all', label: 'All calls' },
            {
              value: 'workspace',
              label: 'Calls of a workspace',
              dependentInputs: [
                {
                  id: 'workspace',
                  type: 'ENUM',
                  title: 'Workspace',
                  required: true,
                  values: [],
                  valuesSource: { sourceType: 'workspaces', dependencies: [] },
                },
              ],
            },
            {
              value: 'host',
              label: 'Calls of a person',
              dependentInputs: [
                {
                  id: 'hostEmail',
                  type: 'TEXT',
                  title: 'Host e-mail',
                  required: true,
                  placeholder: 'ebba@cloudgrain.test',
                },
              ],
            },
          ],
        },
        {
          id: 'only',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['title', 'duration', 'direction', 'externalParty', 'language'],
          disableOrCondition: true,
        },
        {
          id: 'includeTranscript',
          type: 'BOOLEAN_INPUT',
          title: 'Include transcript',
          required: false,
          defaultValue: false,
        },
      ],
      example: call,
    },
    {
      type: 'GONG_TRIGGER_TRACKER_MENTIONED',
      title: 'Tracker Mentioned on Call',
      description: 'Reports calls on which a tracked topic came up, with the moments.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Gong automation rules: webhook filtered by tracker',
      parameters: [
        {
          id: 'workspace',
          type: 'ENUM',
          title: 'Workspace',
          required: true,
          values: [],
          valuesSource: { sourceType: 'workspaces', dependencies: [] },
        },
        {
          id: 'tracker',
          type: 'ENUM',
          title: 'Tracker',
          required: true,
          values: [],
          valuesSource: { sourceType: 'trackers', dependencies: ['workspace'] },
        },
        {
          id: 'minimumCount',
          type: 'NUMBER',
          title: 'Mentioned at least',
          required: false,
          defaultValue: 1,
        },
      ],
      example: {
        callId: call.id,
        title: call.title,
        tracker: { id: 'trk-price', name: 'Pricing objections', count: 2 },
        occurrences: [
          {
            startTime: 812.4,
            speakerId: '6432345678555530067',
            text: 'That is above what we planned.',
          },
        ],
      },
    },
    {
      type: 'GONG_TRIGGER_SCORECARD_ANSWERED',
      title: 'Scorecard Answered',
      description: 'Gives the scores that a reviewer put on a call, question by question.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Gong API: stats/activity/scorecards',
      parameters: [
        {
          id: 'scorecard',
          type: 'ENUM',
          title: 'Scorecard',
          required: false,
          values: [],
          valuesSource: { sourceType: 'scorecards', dependencies: [] },
        },
      ],
      example: {
        answeredScorecardId: '4418822004',
        scorecardName: 'Discovery',
        callId: call.id,
        reviewedUserId: '234599484848423',
        reviewTime: '2026-11-20T09:00:00Z',
        answers: [{ questionId: '11', isOverall: true, score: 4 }],
      },
    },
  ],
};

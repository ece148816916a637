import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const pipeline = {
  id: 'a8b1d0f2-6d1c-4a0e-9b6e-55e1f0a3c7d9',
  number: 1402,
  trigger: { type: 'webhook' },
  vcs: {
    branch: 'main',
    revision: '1dc6aa69429bff4806ad6afe58d3d8f57e25973e',
    commit: {
      subject: 'Cache tiles at the edge',
      author: { name: 'Rune Dahl', email: 'rune@tidepool.test' },
    },
  },
} as const;

const workflow = {
  id: '06f4c7a2-2b0c-4e33-9ed1-8f9b2b5b4a10',
  name: 'build-and-deploy',
  created_at: '2026-11-18T10:01:00.000Z',
  stopped_at: '2026-11-18T10:09:42.000Z',
  status: 'failed',
  url: 'https://circleci.tidepool.test/pipelines/1402',
} as const;

export const circleci: CatalogIntegration = {
  name: 'circleci',
  displayName: 'CircleCI',
  category: 'Developer tools',
  brandColor: '#343434',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'CircleCI docs: outbound webhooks',
  accounts: ['gh/tidepool-maps', 'gh/tidepool-labs'],
  choices: {
    projects: choicesByAccount([
      [
        ['gh/tidepool-maps/tiles', 'tiles'],
        ['gh/tidepool-maps/router', 'router'],
        ['gh/tidepool-maps/ios', 'ios'],
      ],
      [['gh/tidepool-labs/sonar', 'sonar']],
    ]),
    workflows: choicesByParent('project', {
      'gh/tidepool-maps/tiles': [
        ['build-and-deploy', 'build-and-deploy'],
        ['nightly', 'nightly'],
      ],
      'gh/tidepool-maps/router': [
        ['test', 'test'],
        ['release', 'release'],
      ],
      'gh/tidepool-maps/ios': [['testflight', 'testflight']],
      'gh/tidepool-labs/sonar': [['main', 'main']],
    }),
  },
  triggers: [
    {
      type: 'CIRCLECI_TRIGGER_WORKFLOW_FINISHED',
      title: 'Workflow Finished',
      description: 'Sends a workflow when its last job stops, with status and commit.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'CircleCI outbound webhooks: workflow-completed',
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
          id: 'workflow',
          type: 'DYNAMIC_ENUM',
          title: 'Workflow',
          required: false,
          placeholder: 'All workflows',
          valuesSource: { sourceType: 'workflows', dependencies: ['project'] },
        },
        {
          id: 'status',
          type: 'ENUM',
          title: 'Status',
          required: false,
          values: [
            { value: 'success', label: 'Success' },
            { value: 'failed', label: 'Failed' },
            { value: 'error', label: 'Error' },
            { value: 'canceled', label: 'Cancelled' },
            { value: 'unauthorized', label: 'Unauthorized' },
          ],
        },
        {
          id: 'signingSecret',
          type: 'PASSWORD',
          title: 'Signing secret',
          required: false,
          documentationLink: 'https://circleci.com/docs/guides/integration/outbound-webhooks/',
          documentationLinkLabel: 'Outbound webhooks',
        },
      ],
      example: {
        id: '3888f21b-eaa7-38e3-8f3d-75a63bba8895',
        type: 'workflow-completed',
        happened_at: '2026-11-18T10:09:43.000Z',
        project: { slug: 'gh/tidepool-maps/tiles', name: 'tiles' },
        workflow,
        pipeline,
      },
    },
    {
      type: 'CIRCLECI_TRIGGER_JOB_FAILED',
      title: 'Job Failed',
      description: 'Names the job that broke a workflow, with its number and branch.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'CircleCI outbound webhooks: job-completed (status failed)',
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
          id: 'branch',
          type: 'EDITABLE_ENUM',
          title: 'Branch',
          required: false,
          placeholder: 'Any branch',
          values: ['main', 'develop', 'release'],
        },
      ],
      example: {
        id: '8bd71c28-4969-3677-8940-3e3a61c46f09',
        type: 'job-completed',
        happened_at: '2026-11-18T10:08:12.000Z',
        job: {
          id: '8b91f9a8-7975-4e60-916c-f0152ccfb4a6',
          name: 'integration-tests',
          number: 21877,
          status: 'failed',
          started_at: '2026-11-18T10:03:30.000Z',
        },
        workflow,
        pipeline,
      },
    },
    {
      type: 'CIRCLECI_TRIGGER_APPROVAL_WAITING',
      title: 'Workflow Waits for Approval',
      description: 'Tells that a workflow stands on hold until somebody approves it.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'CircleCI API v2: workflow job of type approval, status on_hold',
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
          id: 'waiting',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Waiting for at least',
          required: false,
          supportedUnits: ['MINUTES', 'HOURS'],
        },
      ],
      example: {
        workflow: { ...workflow, status: 'on_hold' },
        job: {
          id: '2c7d0a91-66a4-4f75-8c1f-0e5c2e6d1b42',
          name: 'hold-for-release',
          type: 'approval',
          status: 'on_hold',
          approval_request_id: '2c7d0a91-66a4-4f75-8c1f-0e5c2e6d1b42',
        },
        pipeline_number: 1402,
        project_slug: 'gh/tidepool-maps/tiles',
      },
    },
    {
      type: 'CIRCLECI_TRIGGER_FLAKY_TEST_FOUND',
      title: 'Flaky Test Found',
      description: 'Lists a test that passed and failed on the same commit, with its file.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'CircleCI API v2: insights flaky-tests',
      parameters: [
        {
          id: 'minimum',
          type: 'NUMBER',
          title: 'Times flaked at least',
          required: false,
          defaultValue: 3,
        },
      ],
      example: {
        test_name: 'Router › keeps the detour',
        classname: 'router.detour',
        file: 'test/detour.spec.ts',
        job_name: 'integration-tests',
        workflow_name: 'build-and-deploy',
        times_flaked: 4,
        time_wasted: 731,
      },
    },
  ],
};

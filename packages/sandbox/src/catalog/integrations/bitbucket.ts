import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const repository = {
  uuid: '{f3a10c55-2b1e-4a05-93b4-6e2f0a1b7c11}',
  full_name: 'harrow-and-pine/warehouse',
  name: 'warehouse',
  is_private: true,
} as const;

const pullrequest = {
  id: 208,
  title: 'Reserve stock before payment',
  state: 'OPEN',
  author: { display_name: 'Mara Okoye', nickname: 'mara' },
  source: { branch: { name: 'reserve-stock' }, commit: { hash: '8d2fa01c77be' } },
  destination: { branch: { name: 'main' } },
  reviewers: [{ display_name: 'Jon Halloran', nickname: 'jonh' }],
  created_on: '2026-11-19T13:22:41.120000+00:00',
} as const;

export const bitbucket: CatalogIntegration = {
  name: 'bitbucket',
  displayName: 'Bitbucket',
  category: 'Developer tools',
  brandColor: '#0052cc',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Bitbucket Cloud docs: event payloads',
  accounts: ['harrow-and-pine', 'harrow-labs'],
  choices: {
    repositories: choicesByAccount([
      [
        ['warehouse', 'warehouse', 'Private'],
        ['storefront', 'storefront', 'Private'],
        ['design-tokens', 'design-tokens', 'Public'],
      ],
      [['prototypes', 'prototypes', 'Private']],
    ]),
    branches: choicesByParent('repository', {
      warehouse: [
        ['main', 'main'],
        ['release', 'release'],
        ['reserve-stock', 'reserve-stock'],
      ],
      storefront: [
        ['main', 'main'],
        ['develop', 'develop'],
      ],
      'design-tokens': [['main', 'main']],
      prototypes: [['main', 'main']],
    }),
  },
  triggers: [
    {
      type: 'BITBUCKET_TRIGGER_CODE_PUSHED',
      title: 'Code Pushed',
      description: 'Sends each push with its branches and the commits that came with them.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Bitbucket Cloud webhooks: repo:push',
      parameters: [
        {
          id: 'repository',
          type: 'ENUM',
          title: 'Repository',
          required: true,
          values: [],
          valuesSource: { sourceType: 'repositories', dependencies: [] },
        },
        {
          id: 'branch',
          type: 'EDITABLE_ENUM',
          title: 'Branch',
          required: false,
          placeholder: 'Any branch',
          values: [],
          valuesSource: { sourceType: 'branches', dependencies: ['repository'] },
        },
        {
          id: 'ignorePaths',
          type: 'TEXTAREA_NO_VARS',
          title: 'Ignore paths',
          subtitle: 'One pattern a line.',
          required: false,
          placeholder: 'docs/**',
          lines: 4,
        },
      ],
      example: {
        event: 'repo:push',
        repository,
        actor: { display_name: 'Mara Okoye', nickname: 'mara' },
        push: {
          changes: [
            {
              new: { type: 'branch', name: 'main' },
              forced: false,
              commits: [{ hash: '8d2fa01c77be', message: 'Reserve stock before payment' }],
            },
          ],
        },
      },
    },
    {
      type: 'BITBUCKET_TRIGGER_PULL_REQUEST_OPENED',
      title: 'Pull Request Opened',
      description: 'Hands over a pull request as it is opened, with its reviewers.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Bitbucket Cloud webhooks: pullrequest:created',
      parameters: [
        {
          id: 'repository',
          type: 'ENUM',
          title: 'Repository',
          required: false,
          values: [],
          valuesSource: { sourceType: 'repositories', dependencies: [] },
        },
        {
          id: 'openedFilter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['author', 'destination', 'title'],
          disableOrCondition: true,
        },
      ],
      example: {
        event: 'pullrequest:created',
        repository,
        actor: { nickname: 'mara' },
        pullrequest,
      },
    },
    {
      type: 'BITBUCKET_TRIGGER_CHANGES_REQUESTED',
      title: 'Changes Requested',
      description: 'Tells which reviewer asked for changes to a pull request.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Bitbucket Cloud webhooks: pullrequest:changes_request_created',
      parameters: [],
      example: {
        repository,
        pullrequest,
        actor: { display_name: 'Jon Halloran', nickname: 'jonh' },
        changes_request: { date: '2026-11-19T15:02:10.004000+00:00' },
      },
    },
    {
      type: 'BITBUCKET_TRIGGER_PULL_REQUEST_MERGED',
      title: 'Pull Request Merged',
      description: 'Reports a merged pull request with its merge commit and who closed it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Bitbucket Cloud webhooks: pullrequest:fulfilled',
      parameters: [
        {
          id: 'repository',
          type: 'ENUM',
          title: 'Repository',
          required: true,
          values: [],
          valuesSource: { sourceType: 'repositories', dependencies: [] },
        },
        {
          id: 'destination',
          type: 'DYNAMIC_ENUM',
          title: 'Into branch',
          required: false,
          valuesSource: { sourceType: 'branches', dependencies: ['repository'] },
        },
      ],
      example: {
        event: 'pullrequest:fulfilled',
        repository,
        pullrequest: {
          ...pullrequest,
          state: 'MERGED',
          merge_commit: { hash: '764413d85e29' },
          closed_by: { nickname: 'jonh' },
        },
        actor: { nickname: 'jonh' },
      },
    },
    {
      type: 'BITBUCKET_TRIGGER_BUILD_STATUS_CHANGED',
      title: 'Build Status Changed',
      description: 'Passes on a build status whenever one of a commit moves to another state.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Bitbucket Cloud webhooks: repo:commit_status_updated',
      parameters: [
        {
          id: 'state',
          type: 'ENUM',
          title: 'State',
          required: false,
          defaultValue: 'FAILED',
          values: [
            { value: 'SUCCESSFUL', label: 'Successful' },
            { value: 'FAILED', label: 'Failed' },
            { value: 'STOPPED', label: 'Stopped' },
            { value: 'INPROGRESS', label: 'In progress' },
          ],
        },
        {
          id: 'secret',
          type: 'PASSWORD',
          title: 'Webhook secret',
          subtitle: 'Signs each call, so that you can check where it came from.',
          required: false,
        },
      ],
      example: {
        event: 'repo:commit_status_updated',
        actor: { nickname: 'mara' },
        repository,
        commit_status: {
          key: 'pipelines-main',
          name: 'Pipeline #1184',
          state: 'FAILED',
          type: 'build',
          refname: 'main',
          url: 'https://bitbucket.harrow.test/warehouse/pipelines/1184',
          updated_on: '2026-11-19T15:40:00.000000+00:00',
        },
      },
    },
  ],
};

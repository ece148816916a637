import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const repository = {
  id: '278d5cd2-584d-4b63-824a-2ba458937249',
  name: 'meter-gateway',
  project: { id: '6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c', name: 'Metering' },
  defaultBranch: 'refs/heads/main',
} as const;

const workItem = {
  id: 2184,
  rev: 7,
  fields: {
    'System.Title': 'Gateway drops readings after a clock change',
    'System.WorkItemType': 'Bug',
    'System.State': 'Active',
    'System.AssignedTo': { displayName: 'Hanna Virtanen', uniqueName: 'hanna@gridworks.test' },
    'Microsoft.VSTS.Common.Priority': 2,
  },
  url: 'https://dev.azure.test/gridworks/Metering/_apis/wit/workItems/2184',
} as const;

const organization = {
  id: 'organization',
  type: 'ENUM',
  title: 'Organization',
  required: true,
  values: [],
  valuesSource: { sourceType: 'organizations', dependencies: [] },
} as const;

const project = {
  id: 'project',
  type: 'ENUM',
  title: 'Project',
  required: true,
  values: [],
  valuesSource: { sourceType: 'projects', dependencies: ['organization'] },
} as const;

export const azuredevops: CatalogIntegration = {
  name: 'azuredevops',
  displayName: 'Azure DevOps',
  category: 'Developer tools',
  brandColor: '#0078d7',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['gridworks', 'gridworks-labs'],
  choices: {
    organizations: choicesByAccount([
      [
        ['gridworks', 'gridworks'],
        ['gridworks-partners', 'gridworks-partners'],
      ],
      [['gridworks-labs', 'gridworks-labs']],
    ]),
    projects: choicesByParent('organization', {
      gridworks: [
        ['Metering', 'Metering'],
        ['Billing', 'Billing'],
        ['FieldApp', 'Field app'],
      ],
      'gridworks-partners': [['Portal', 'Partner portal']],
      'gridworks-labs': [['Forecast', 'Load forecast']],
    }),
    repositories: choicesByParent('project', {
      Metering: [
        ['meter-gateway', 'meter-gateway'],
        ['meter-simulator', 'meter-simulator'],
      ],
      Billing: [
        ['tariffs', 'tariffs'],
        ['invoice-run', 'invoice-run'],
      ],
      FieldApp: [['field-app', 'field-app']],
      Portal: [['portal-web', 'portal-web']],
      Forecast: [['load-models', 'load-models']],
    }),
    pipelines: choicesByParent('project', {
      Metering: [
        [41, 'gateway-ci'],
        [42, 'gateway-nightly'],
      ],
      Billing: [[55, 'invoice-run-ci']],
      FieldApp: [[61, 'field-app-release']],
      Portal: [[12, 'portal-deploy']],
      Forecast: [[7, 'train-models']],
    }),
  },
  triggers: [
    {
      type: 'AZURE_DEVOPS_TRIGGER_CODE_PUSHED',
      title: 'Code Pushed',
      description: 'Sends the commits of every push to a repository, with branch and author.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Azure DevOps service hooks: git.push',
      parameters: [
        organization,
        project,
        {
          id: 'repository',
          type: 'ENUM',
          title: 'Repository',
          required: false,
          values: [],
          valuesSource: { sourceType: 'repositories', dependencies: ['project'] },
        },
        {
          id: 'branch',
          type: 'EDITABLE_ENUM',
          title: 'Branch',
          required: false,
          values: ['main', 'develop', 'release/*'],
        },
      ],
      example: {
        pushId: 1184,
        pushedBy: { displayName: 'Hanna Virtanen', uniqueName: 'hanna@gridworks.test' },
        repository,
        refUpdates: [
          { name: 'refs/heads/main', oldObjectId: 'aad331d8d3b1', newObjectId: '33b55f7cb7e7' },
        ],
        commits: [
          { commitId: '33b55f7cb7e7', comment: 'Keep the reading order across clock changes' },
        ],
        date: '2026-11-20T11:02:51.000Z',
      },
    },
    {
      type: 'AZURE_DEVOPS_TRIGGER_PULL_REQUEST_MERGED',
      title: 'Pull Request Merged',
      description: 'Tells that a pull request went through, with its reviewers and target branch.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Azure DevOps service hooks: git.pullrequest.updated (status completed)',
      parameters: [],
      example: {
        pullRequestId: 318,
        status: 'completed',
        title: 'Keep the reading order across clock changes',
        sourceRefName: 'refs/heads/fix/clock-change',
        targetRefName: 'refs/heads/main',
        mergeStatus: 'succeeded',
        reviewers: [{ displayName: 'Oskar Lind', vote: 10 }],
        repository,
        closedDate: '2026-11-20T11:02:40.000Z',
      },
    },
    {
      type: 'AZURE_DEVOPS_TRIGGER_BUILD_COMPLETED',
      title: 'Build Completed',
      description: 'Reports how a build ended, how long it took and what started it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Azure DevOps service hooks: build.complete',
      parameters: [
        organization,
        project,
        {
          id: 'pipeline',
          type: 'ENUM',
          title: 'Pipeline',
          required: false,
          values: [],
          valuesSource: { sourceType: 'pipelines', dependencies: ['project'] },
        },
        {
          id: 'result',
          type: 'ENUM',
          title: 'Result',
          required: false,
          values: [
            { value: 'succeeded', label: 'Succeeded' },
            { value: 'partiallySucceeded', label: 'Partly succeeded' },
            { value: 'failed', label: 'Failed' },
            { value: 'canceled', label: 'Canceled' },
          ],
        },
      ],
      example: {
        id: 90412,
        buildNumber: '20261120.3',
        result: 'failed',
        reason: 'individualCI',
        definition: { id: 41, name: 'gateway-ci' },
        sourceBranch: 'refs/heads/main',
        startTime: '2026-11-20T11:03:10.000Z',
        finishTime: '2026-11-20T11:09:58.000Z',
        requestedFor: { displayName: 'Hanna Virtanen' },
      },
    },
    {
      type: 'AZURE_DEVOPS_TRIGGER_WORK_ITEM_UPDATED',
      title: 'Work Item Updated',
      description:
        'Delivers a bug, task or story with the fields that changed in its last revision.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Azure DevOps service hooks: workitem.updated',
      parameters: [
        organization,
        project,
        {
          id: 'priority',
          type: 'ENUM',
          title: 'Priority',
          required: false,
          values: [
            { value: 1, label: '1 - Critical' },
            { value: 2, label: '2 - High' },
            { value: 3, label: '3 - Medium' },
            { value: 4, label: '4 - Low' },
          ],
        },
        {
          id: 'secret',
          type: 'PASSWORD',
          title: 'Shared password',
          required: false,
          subtitle: 'Sent with each hook so that its origin can be checked.',
        },
      ],
      example: {
        ...workItem,
        changed: { 'System.State': { oldValue: 'New', newValue: 'Active' } },
      },
    },
    {
      type: 'AZURE_DEVOPS_TRIGGER_WORK_ITEM_MATCHES_QUERY',
      title: 'Work Item Matches Query',
      description: 'Hands over work items when they first show up in the result of a query.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Azure DevOps REST API: wit/wiql',
      parameters: [
        organization,
        project,
        {
          id: 'query',
          type: 'CODE',
          title: 'Query (WIQL)',
          required: true,
          placeholder: "SELECT [System.Id] FROM WorkItems WHERE [System.State] = 'Active'",
          documentationLink: 'https://learn.microsoft.com/azure/devops/boards/queries/wiql-syntax',
          documentationLinkLabel: 'WIQL syntax',
        },
      ],
      example: workItem,
    },
    {
      type: 'AZURE_DEVOPS_TRIGGER_RELEASE_APPROVAL_PENDING',
      title: 'Release Approval Pending',
      description: 'Asks for attention when a deployment waits for somebody to approve it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Azure DevOps service hooks: ms.vss-release.deployment-approval-pending-event',
      parameters: [],
      example: {
        approval: { id: 771, status: 'pending', approver: { displayName: 'Oskar Lind' } },
        release: { id: 204, name: 'Release-204', reason: 'continuousIntegration' },
        environment: { id: 3, name: 'Production' },
        project: { name: 'Metering' },
        createdOn: '2026-11-20T12:00:00.000Z',
      },
    },
  ],
};

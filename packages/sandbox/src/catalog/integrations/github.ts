import { choices, manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const repository = {
  id: 1296269,
  full_name: 'kelpforest/tide-tables',
  private: false,
  html_url: 'https://github.test/kelpforest/tide-tables',
  default_branch: 'main',
} as const;

const user = { login: 'inka-r', id: 5830044, type: 'User' } as const;

const issue = {
  id: 2650118822,
  number: 418,
  title: 'Low water is an hour off in October',
  state: 'open',
  labels: [{ name: 'bug', color: 'd73a4a' }],
  user,
  assignees: [],
  body: 'Since the clocks went back the table is one hour late.',
  created_at: '2026-11-18T07:20:11Z',
} as const;

const pullRequest = {
  id: 1908822044,
  number: 422,
  title: 'Read the time zone from the harbour',
  state: 'open',
  draft: false,
  user,
  head: { ref: 'harbour-zone', sha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821' },
  base: { ref: 'main', sha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e' },
  changed_files: 5,
  created_at: '2026-11-19T18:44:09Z',
} as const;

const project = {
  id: 88104,
  node_id: 'PVT_kwDOAALabM4AAVgY',
  title: 'Winter release',
  number: 6,
  owner: { login: 'kelpforest', type: 'Organization' },
  public: false,
  created_at: '2026-11-16T12:00:00Z',
} as const;

const classicProject = {
  id: 1002604,
  name: 'Harbour data',
  body: 'Who checks which harbour',
  number: 1,
  state: 'open',
  columns_url: 'https://api.github.test/projects/1002604/columns',
  creator: user,
  created_at: '2026-11-10T20:09:31Z',
} as const;

const projectItem = {
  id: 4418822,
  node_id: 'PVTI_lADOAALabM4AAVgYzgBDbVo',
  project_node_id: project.node_id,
  content_type: 'Issue',
  content_node_id: 'I_kwDOABcdef5',
  creator: user,
  created_at: '2026-11-19T09:00:00Z',
  archived_at: null,
} as const;

const organizationChoice = {
  label: 'Organization',
  value: 'organization',
  dependentInputs: [
    { id: 'organization', type: 'TEXTAREA', title: 'Organization', required: true },
  ],
} as const;

const classicApiType = {
  id: 'apiType',
  type: 'ENUM',
  title: 'Where',
  required: true,
  values: [
    { value: 'githubApp' },
    organizationChoice,
    {
      label: 'Repository',
      value: 'repository',
      dependentInputs: [
        { id: 'owner', type: 'TEXTAREA', title: 'Owner', required: true },
        { id: 'repo', type: 'TEXTAREA', title: 'Repository', required: true },
      ],
    },
  ],
} as const;

const apiType = {
  id: 'apiType',
  type: 'ENUM',
  title: 'Where',
  required: true,
  values: [organizationChoice],
} as const;

const repo = {
  id: 'repository',
  type: 'ENUM',
  title: 'Repository',
  required: true,
  values: [],
  valuesSource: { sourceType: 'repositories', dependencies: [] },
} as const;

const harbours = [
  'tide',
  'wave',
  'wind',
  'buoy',
  'chart',
  'pilot',
  'sonar',
  'depth',
  'radar',
  'beacon',
] as const;
const parts = [
  'tables',
  'api',
  'app',
  'docs',
  'client',
  'importer',
  'alerts',
  'models',
  'infra',
  'site',
] as const;

export const github: CatalogIntegration = {
  name: 'github',
  displayName: 'GitHub',
  category: 'Developer tools',
  brandColor: '#24292f',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['kelpforest', 'inka-r'],
  choices: {
    repositories: manyChoices(
      180,
      (index, { account }) => {
        const area = harbours[index % harbours.length];
        const part = parts[Math.floor(index / harbours.length) % parts.length];
        const owner = account === 0 ? 'kelpforest' : 'inka-r';
        const name = `${owner}/${area}-${part}${index < 100 ? '' : '-v1'}`;
        return [name, name, index < 100 ? 'Active' : 'Archived'];
      },
      { pageSize: 30 },
    ),
    branches: choices([
      ['main', 'main', 'Default'],
      ['develop', 'develop'],
      ['release/7', 'release/7'],
      ['release/8', 'release/8'],
    ]),
    workflows: choices([
      [161335, 'CI', '.github/workflows/ci.yml'],
      [161336, 'Nightly import', '.github/workflows/nightly.yml'],
      [161337, 'Deploy', '.github/workflows/deploy.yml'],
    ]),
    labels: choices([
      ['bug', 'bug'],
      ['good first issue', 'good first issue'],
      ['security', 'security'],
    ]),
  },
  triggers: [
    {
      type: 'GITHUB_TRIGGER_CLASSIC_PROJECT_CREATED',
      title: 'Project Created (Classic)',
      description: 'Announces a classic project board when it is opened, with its maker.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source: 'docs actionkit/integrations/github/triggers/GITHUB_TRIGGER_CLASSIC_PROJECT_CREATED',
      parameters: [classicApiType],
      example: classicProject,
    },
    {
      type: 'GITHUB_TRIGGER_CLASSIC_PROJECT_UPDATED',
      title: 'Project Updated (Classic)',
      description: 'Shows what was edited on a classic project board: name, text or state.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/github/triggers/GITHUB_TRIGGER_CLASSIC_PROJECT_UPDATED (llms.txt index)',
      parameters: [classicApiType],
      example: { ...classicProject, state: 'closed', updated_at: '2026-11-20T08:10:00Z' },
    },
    {
      type: 'GITHUB_TRIGGER_ISSUE_CREATED',
      title: 'Issue Created',
      description: 'Sends each issue as it is opened, with its author, labels and text.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/github/triggers/GITHUB_TRIGGER_ISSUE_CREATED (llms.txt index)',
      parameters: [
        repo,
        {
          id: 'label',
          type: 'ENUM',
          title: 'Label',
          required: false,
          values: [],
          valuesSource: { sourceType: 'labels', dependencies: [] },
        },
      ],
      example: issue,
    },
    {
      type: 'GITHUB_TRIGGER_ISSUE_UPDATED',
      title: 'Issue Updated',
      description:
        'Hands over an issue after an edit, a new label, an assignment or a change of state.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/github/triggers/GITHUB_TRIGGER_ISSUE_UPDATED (llms.txt index)',
      parameters: [
        repo,
        {
          id: 'only',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['action', 'state', 'label', 'assignee', 'milestone'],
          supportedOperators: ['$stringExactlyMatches', '$stringIsIn', '$exists'],
        },
      ],
      example: {
        ...issue,
        labels: [
          { name: 'bug', color: 'd73a4a' },
          { name: 'clock', color: 'c5def5' },
        ],
        updated_at: '2026-11-19T10:00:00Z',
      },
    },
    {
      type: 'GITHUB_TRIGGER_PROJECT_CREATED',
      title: 'Project Created',
      description: 'Tells of each project that an organization starts, with its number and owner.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source: 'docs actionkit/integrations/github/triggers/GITHUB_TRIGGER_PROJECT_CREATED',
      parameters: [apiType],
      example: project,
    },
    {
      type: 'GITHUB_TRIGGER_PROJECT_ITEM_CREATED',
      title: 'Project Item Created',
      description: 'Reports every issue, pull request or draft that is added to a project.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/github/triggers/GITHUB_TRIGGER_PROJECT_ITEM_CREATED (llms.txt index)',
      parameters: [apiType],
      example: projectItem,
    },
    {
      type: 'GITHUB_TRIGGER_PROJECT_ITEM_UPDATED',
      title: 'Project Item Updated',
      description: 'Follows the items of a project: which field changed, from what, to what.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/github/triggers/GITHUB_TRIGGER_PROJECT_ITEM_UPDATED (llms.txt index)',
      parameters: [apiType],
      example: {
        ...projectItem,
        changes: { field_value: { field_name: 'Status', from: 'Todo', to: 'In progress' } },
        updated_at: '2026-11-20T09:12:30Z',
      },
    },
    {
      type: 'GITHUB_TRIGGER_PROJECT_UPDATED',
      title: 'Project Updated',
      description: 'Passes on the new title, description or visibility of a project.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/github/triggers/GITHUB_TRIGGER_PROJECT_UPDATED (llms.txt index)',
      parameters: [],
      example: { ...project, title: 'Winter release 8.2', updated_at: '2026-11-21T07:00:00Z' },
    },
    {
      type: 'GITHUB_TRIGGER_PULL_REQUEST_CREATED',
      title: 'PR Created',
      description: 'Delivers each pull request as it is opened, with both branches.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/github/triggers/GITHUB_TRIGGER_PULL_REQUEST_CREATED (llms.txt index)',
      parameters: [
        repo,
        {
          id: 'base',
          type: 'EDITABLE_ENUM',
          title: 'Into branch',
          required: false,
          values: ['main'],
          valuesSource: { sourceType: 'branches', dependencies: [] },
        },
        {
          id: 'includeDrafts',
          type: 'BOOLEAN_INPUT',
          title: 'Include drafts',
          required: false,
          defaultValue: false,
        },
      ],
      example: pullRequest,
    },
    {
      type: 'GITHUB_TRIGGER_PULL_REQUEST_UPDATED',
      title: 'PR Updated',
      description: 'Keeps you posted on a pull request: commits, reviewers, draft state, closing.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/github/triggers/GITHUB_TRIGGER_PULL_REQUEST_UPDATED (llms.txt index)',
      parameters: [],
      example: {
        ...pullRequest,
        changed_files: 6,
        requested_reviewers: [{ login: 'otto-k' }],
        updated_at: '2026-11-20T06:55:00Z',
      },
    },
    {
      type: 'GITHUB_TRIGGER_COMMITS_PUSHED',
      title: 'Commits Pushed',
      description: 'Lists the commits of every push to a branch, with the files they touch.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'GitHub webhook: push',
      parameters: [
        repo,
        {
          id: 'branch',
          type: 'EDITABLE_ENUM',
          title: 'Branch',
          required: false,
          subtitle: 'A name, or a pattern such as release/*.',
          values: [],
          valuesSource: { sourceType: 'branches', dependencies: [] },
        },
        {
          id: 'secret',
          type: 'PASSWORD',
          title: 'Webhook secret',
          required: false,
          documentationLink:
            'https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries',
          documentationLinkLabel: 'Checking deliveries',
        },
      ],
      example: {
        ref: 'refs/heads/main',
        before: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
        after: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
        forced: false,
        pusher: { name: 'inka-r', email: 'inka@kelpforest.test' },
        commits: [
          {
            id: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
            message: 'Read the time zone from the harbour',
            modified: ['src/zone.ts'],
          },
        ],
        repository,
      },
    },
    {
      type: 'GITHUB_TRIGGER_REVIEW_SUBMITTED',
      title: 'Review Submitted',
      description: 'Brings the verdict and comment of each review of a pull request.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'GitHub webhook: pull_request_review, action submitted',
      parameters: [
        repo,
        {
          id: 'state',
          type: 'ENUM',
          title: 'Verdict',
          required: false,
          values: [
            { value: 'approved', label: 'Approved' },
            { value: 'changes_requested', label: 'Changes requested' },
            { value: 'commented', label: 'Comment only' },
          ],
        },
      ],
      example: {
        action: 'submitted',
        review: {
          id: 80044,
          user: { login: 'otto-k' },
          state: 'changes_requested',
          body: 'Please add a test for Lisbon.',
        },
        pull_request: pullRequest,
        repository,
      },
    },
    {
      type: 'GITHUB_TRIGGER_RELEASE_PUBLISHED',
      title: 'Release Published',
      description: 'Presents each release with its tag, notes and files.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'GitHub webhook: release, action published',
      parameters: [
        repo,
        {
          id: 'includePrereleases',
          type: 'SWITCH',
          title: 'Include pre-releases',
          required: false,
          defaultValue: false,
        },
      ],
      example: {
        id: 118044,
        tag_name: 'v8.2.0',
        name: '8.2 - Harbours know their time zone',
        prerelease: false,
        author: user,
        assets: [{ name: 'tide-tables-8.2.0.zip', size: 4810022, download_count: 0 }],
        body: 'Low water is on time again.',
        published_at: '2026-11-21T10:00:00Z',
      },
    },
    {
      type: 'GITHUB_TRIGGER_WORKFLOW_RUN_FAILED',
      title: 'Workflow Run Failed',
      description: 'Alerts you to a failed run of a workflow, with its commit and branch.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'GitHub webhook: workflow_run, action completed (failure)',
      parameters: [
        repo,
        {
          id: 'workflow',
          type: 'ENUM',
          title: 'Workflow',
          required: false,
          values: [],
          valuesSource: { sourceType: 'workflows', dependencies: [] },
        },
        {
          id: 'branch',
          type: 'TEXT_NO_VARS',
          title: 'Branch',
          required: false,
          placeholder: 'main',
        },
      ],
      example: {
        id: 30433642,
        name: 'CI',
        run_number: 562,
        event: 'push',
        conclusion: 'failure',
        head_branch: 'main',
        head_commit: { id: 'ec26c3e5', message: 'Read the time zone from the harbour' },
        html_url: 'https://github.test/kelpforest/tide-tables/actions/runs/30433642',
        repository,
      },
    },
    {
      type: 'GITHUB_TRIGGER_DEPENDABOT_ALERT_OPENED',
      title: 'Dependabot Alert Opened',
      description: 'Warns of a weak spot in a dependency, with its severity and the safe version.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'GitHub webhook: dependabot_alert, action created',
      parameters: [
        repo,
        {
          id: 'severity',
          type: 'ENUM',
          title: 'Severity',
          required: false,
          values: ['low', 'medium', 'high', 'critical'],
        },
      ],
      example: {
        number: 12,
        state: 'open',
        dependency: {
          package: { ecosystem: 'npm', name: 'example-parser' },
          manifest_path: 'package-lock.json',
          scope: 'runtime',
        },
        security_advisory: {
          ghsa_id: 'GHSA-xxxx-0418-test',
          severity: 'high',
          summary: 'Slow parsing of crafted input',
        },
        first_patched_version: '2.4.1',
        repository,
      },
    },
  ],
};

import { choices, choicesByAccount, choicesByParent, manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const issue = {
  id: '10482',
  key: 'PLAT-318',
  self: 'https://orbitworks.atlassian.test/rest/api/3/issue/10482',
  fields: {
    summary: 'Session expires while a file is uploading',
    issuetype: { id: '10004', name: 'Bug' },
    status: { id: '3', name: 'In Progress', statusCategory: { key: 'indeterminate' } },
    priority: { id: '2', name: 'High' },
    assignee: { accountId: '5b10a2844c20165700ede21g', displayName: 'Priya Nair' },
    labels: ['uploads', 'auth'],
    created: '2026-11-12T09:20:31.000+0000',
    updated: '2026-11-20T14:02:10.000+0000',
  },
} as const;

const sprint = {
  id: 84,
  name: 'Platform sprint 22',
  state: 'active',
  originBoardId: 12,
  goal: 'Uploads survive a token refresh',
  startDate: '2026-11-16T08:00:00.000Z',
  endDate: '2026-11-30T16:00:00.000Z',
} as const;

const project = {
  id: '10012',
  key: 'PLAT',
  name: 'Platform',
  projectTypeKey: 'software',
  lead: { accountId: '5b10a2844c20165700ede21g', displayName: 'Priya Nair' },
  url: 'https://orbitworks.atlassian.test/browse/PLAT',
} as const;

const labelWords = ['uploads', 'auth', 'mobile', 'billing', 'search', 'infra'] as const;

export const jira: CatalogIntegration = {
  name: 'jira',
  displayName: 'Jira',
  category: 'Project management',
  brandColor: '#0052cc',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['orbitworks.atlassian.test', 'orbitworks-labs.atlassian.test'],
  choices: {
    projects: choicesByAccount([
      [
        ['PLAT', 'Platform', 'Software project'],
        ['WEB', 'Website', 'Software project'],
        ['HELP', 'Help desk', 'Service project'],
      ],
      [['LAB', 'Lab experiments', 'Software project']],
    ]),
    issueTypes: choicesByParent('project', {
      PLAT: [
        ['10004', 'Bug'],
        ['10001', 'Story'],
        ['10000', 'Epic'],
      ],
      WEB: [
        ['10004', 'Bug'],
        ['10002', 'Task'],
      ],
      HELP: [
        ['10101', 'Incident'],
        ['10102', 'Service request'],
      ],
      LAB: [['10002', 'Task']],
    }),
    statuses: choicesByParent('issueType', {
      '10000': [
        ['1', 'To Do'],
        ['5', 'Done'],
      ],
      '10001': [
        ['1', 'To Do'],
        ['3', 'In Progress'],
        ['5', 'Done'],
      ],
      '10002': [
        ['1', 'To Do'],
        ['5', 'Done'],
      ],
      '10004': [
        ['1', 'To Do'],
        ['3', 'In Progress'],
        ['10200', 'In Review'],
        ['5', 'Done'],
      ],
      '10101': [
        ['10301', 'Open'],
        ['10302', 'Waiting for customer'],
        ['10303', 'Resolved'],
      ],
      '10102': [
        ['10301', 'Open'],
        ['10303', 'Resolved'],
      ],
    }),
    boards: choices([
      [12, 'Platform board', 'Scrum'],
      [15, 'Website board', 'Scrum'],
      [19, 'Help desk board', 'Kanban'],
    ]),
    labels: manyChoices(
      150,
      (index) => {
        const label = `${labelWords[index % labelWords.length]}-${Math.floor(index / 6) + 1}`;
        return [label, label];
      },
      { pageSize: 30 },
    ),
  },
  triggers: [
    {
      type: 'JIRA_TRIGGER_COMMENT_CREATED',
      title: 'New Comment',
      description: 'Sends each comment as it is added, with its author and the issue.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/jira/triggers/JIRA_TRIGGER_COMMENT_CREATED (llms.txt index)',
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
          id: 'internalNotes',
          type: 'BOOLEAN_INPUT',
          title: 'Include internal notes',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        id: '20117',
        author: { accountId: '70121:9f2c', displayName: 'Marek Kowal' },
        body: 'Reproduced on 4.2 with a file above 200 MB.',
        issue: { id: '10482', key: 'PLAT-318' },
        jsdPublic: true,
        created: '2026-11-20T13:58:44.000+0000',
      },
    },
    {
      type: 'JIRA_TRIGGER_ISSUE_CREATED',
      title: 'New Issue',
      description: 'Delivers every issue when it is raised, with all its fields.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/jira/triggers/JIRA_TRIGGER_ISSUE_CREATED (llms.txt index)',
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
          id: 'issueType',
          type: 'ENUM',
          title: 'Issue type',
          required: false,
          values: [],
          valuesSource: { sourceType: 'issueTypes', dependencies: ['project'] },
        },
        {
          id: 'label',
          type: 'EDITABLE_ENUM',
          title: 'Label',
          required: false,
          values: [],
          placeholder: 'Any label',
          valuesSource: { sourceType: 'labels', dependencies: [] },
        },
      ],
      example: {
        ...issue,
        fields: {
          ...issue.fields,
          status: { id: '1', name: 'To Do', statusCategory: { key: 'new' } },
        },
        webhookEvent: 'jira:issue_created',
      },
    },
    {
      type: 'JIRA_TRIGGER_ISSUE_UPDATED',
      title: 'Issue Updated',
      description: 'Sends an issue after an edit, with the fields that changed.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source: 'docs actionkit/integrations/jira/triggers/JIRA_TRIGGER_ISSUE_UPDATED',
      parameters: [
        {
          id: 'jqlQuery',
          type: 'CODE',
          title: 'JQL query',
          required: false,
          placeholder: 'project = {{settings.project}} \nAND status = {{settings.status}}',
        },
      ],
      example: {
        ...issue,
        changelog: {
          id: '30551',
          items: [{ field: 'priority', fromString: 'Medium', toString: 'High' }],
        },
      },
    },
    {
      type: 'JIRA_TRIGGER_PROJECT_CREATED',
      title: 'Project Created',
      description: 'Tells when a project is set up, with its key, type and lead.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source: 'docs actionkit/integrations/jira/triggers/JIRA_TRIGGER_PROJECT_CREATED',
      parameters: [],
      example: project,
    },
    {
      type: 'JIRA_TRIGGER_PROJECT_UPDATED',
      title: 'Project Updated',
      description: 'Reports a change to the name, key or lead of a project.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/jira/triggers/JIRA_TRIGGER_PROJECT_UPDATED (llms.txt index)',
      parameters: [],
      example: { ...project, lead: { accountId: '70121:9f2c', displayName: 'Marek Kowal' } },
    },
    {
      type: 'JIRA_TRIGGER_ISSUE_TRANSITIONED',
      title: 'Issue Moved to Status',
      description: 'Hands over an issue as it enters the status you pick, with the one it left.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Jira Cloud webhook: jira:issue_updated (status in changelog)',
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
          id: 'issueType',
          type: 'ENUM',
          title: 'Issue type',
          required: true,
          values: [],
          valuesSource: { sourceType: 'issueTypes', dependencies: ['project'] },
        },
        {
          id: 'status',
          type: 'ENUM',
          title: 'Into status',
          required: true,
          values: [],
          valuesSource: { sourceType: 'statuses', dependencies: ['issueType'] },
        },
      ],
      example: {
        ...issue,
        transition: { from: 'To Do', to: 'In Progress', by: '5b10a2844c20165700ede21g' },
      },
    },
    {
      type: 'JIRA_TRIGGER_SPRINT_STARTED',
      title: 'Sprint Started',
      description: 'Announces a sprint on the day it starts, with its goal and dates.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Jira Cloud webhook: sprint_started',
      parameters: [
        {
          id: 'board',
          type: 'ENUM',
          title: 'Board',
          required: true,
          values: [],
          valuesSource: { sourceType: 'boards', dependencies: [] },
        },
      ],
      example: sprint,
    },
    {
      type: 'JIRA_TRIGGER_SPRINT_CLOSED',
      title: 'Sprint Completed',
      description: 'Sums up a finished sprint: what was done and what is carried over.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Jira Cloud webhook: sprint_closed',
      parameters: [
        {
          id: 'board',
          type: 'ENUM',
          title: 'Board',
          required: true,
          values: [],
          valuesSource: { sourceType: 'boards', dependencies: [] },
        },
        {
          id: 'includeIssues',
          type: 'SWITCH',
          title: 'List the unfinished issues',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        ...sprint,
        state: 'closed',
        completeDate: '2026-11-30T15:41:00.000Z',
        completedIssues: 17,
        unfinishedIssues: ['PLAT-318', 'PLAT-322'],
      },
    },
    {
      type: 'JIRA_TRIGGER_VERSION_RELEASED',
      title: 'Version Released',
      description: 'Announces a fix version once it is marked as released in its project.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Jira Cloud webhook: jira:version_released',
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
          id: 'namePattern',
          type: 'TEXT_NO_VARS',
          title: 'Version name starts with',
          required: false,
          placeholder: '4.',
        },
      ],
      example: {
        id: '10310',
        name: '4.3.0',
        projectId: 10012,
        released: true,
        releaseDate: '2026-11-24',
        description: 'Resumable uploads',
      },
    },
    {
      type: 'JIRA_TRIGGER_WORKLOG_CREATED',
      title: 'Work Logged',
      description: 'Reports the time someone logged on an issue, with the note they left.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Jira Cloud webhook: worklog_created',
      parameters: [
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['author.displayName', 'timeSpentSeconds', 'issueId'],
          disableOrCondition: true,
        },
      ],
      example: {
        id: '45110',
        issueId: '10482',
        author: { accountId: '5b10a2844c20165700ede21g', displayName: 'Priya Nair' },
        timeSpent: '2h 30m',
        timeSpentSeconds: 9000,
        started: '2026-11-20T09:00:00.000+0000',
      },
    },
    {
      type: 'JIRA_TRIGGER_ISSUE_DUE_SOON',
      title: 'Issue Due Soon',
      description: 'Reminds you of an open issue some time ahead of its due date.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Jira Cloud REST API: issue field duedate (JQL search)',
      parameters: [
        {
          id: 'notifyBefore',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Notify before',
          required: true,
          supportedUnits: ['HOURS', 'DAYS'],
        },
        {
          id: 'jql',
          type: 'CODE',
          title: 'Narrow with JQL',
          required: false,
          lines: 4,
          documentationLink: 'https://support.atlassian.com/jira-software-cloud/docs/jql-fields/',
          documentationLinkLabel: 'How to write JQL',
          placeholder: 'assignee in membersOf("platform")',
        },
      ],
      example: { ...issue, fields: { ...issue.fields, duedate: '2026-11-27' }, dueInHours: 48 },
    },
  ],
};

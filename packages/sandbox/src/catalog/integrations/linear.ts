import { choiceSections, choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const issue = {
  id: '9c1d7b0e-5c0a-4f2b-8d7e-6e0f5a0f7a31',
  identifier: 'ENG-412',
  title: 'Retry webhook deliveries with backoff',
  priority: 2,
  priorityLabel: 'High',
  state: { id: 'st-progress', name: 'In Progress', type: 'started' },
  team: { id: 'team-eng', key: 'ENG', name: 'Engineering' },
  assignee: { id: 'u-81', name: 'Hana Sato' },
  labels: [{ id: 'lb-4', name: 'reliability' }],
  url: 'https://linear.test/orbitworks/issue/ENG-412',
} as const;

export const linear: CatalogIntegration = {
  name: 'linear',
  displayName: 'Linear',
  category: 'Project management',
  brandColor: '#5e6ad2',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Orbitworks', 'Orbitworks Skunkworks'],
  choices: {
    teams: choicesByAccount([
      [
        ['team-eng', 'Engineering', 'ENG'],
        ['team-des', 'Design', 'DES'],
        ['team-ops', 'Operations', 'OPS'],
      ],
      [['team-skw', 'Skunkworks', 'SKW']],
    ]),
    workflowStates: choicesByParent('team', {
      'team-eng': [
        ['st-todo', 'Todo', 'Unstarted'],
        ['st-progress', 'In Progress', 'Started'],
        ['st-review', 'In Review', 'Started'],
        ['st-done', 'Done', 'Completed'],
      ],
      'team-des': [
        ['st-explore', 'Exploring', 'Started'],
        ['st-handoff', 'Handed off', 'Completed'],
      ],
      'team-ops': [
        ['st-open', 'Open', 'Unstarted'],
        ['st-closed', 'Closed', 'Completed'],
      ],
      'team-skw': [['st-idea', 'Idea', 'Backlog']],
    }),
    labels: choiceSections({
      Type: [
        ['lb-1', 'Bug'],
        ['lb-2', 'Feature'],
      ],
      Area: [
        ['lb-4', 'reliability'],
        ['lb-5', 'onboarding'],
      ],
    }),
    projects: choices([
      ['pr-1', 'Delivery guarantees'],
      ['pr-2', 'Mobile onboarding'],
      ['pr-3', 'Usage billing'],
    ]),
  },
  triggers: [
    {
      type: 'LINEAR_TRIGGER_ISSUE_CREATED',
      title: 'New Issue Created',
      description: 'Hands over every issue filed in the team, with its priority and labels.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/linear/triggers/LINEAR_TRIGGER_ISSUE_CREATED (llms.txt index)',
      parameters: [
        {
          id: 'team',
          type: 'DYNAMIC_ENUM',
          title: 'Team',
          required: false,
          valuesSource: { sourceType: 'teams', dependencies: [] },
        },
        {
          id: 'minPriority',
          type: 'ENUM',
          title: 'At least this urgent',
          required: false,
          values: [
            { value: 1, label: 'Urgent' },
            { value: 2, label: 'High' },
            { value: 3, label: 'Medium' },
            { value: 4, label: 'Low' },
          ],
        },
      ],
      example: { ...issue, state: { id: 'st-todo', name: 'Todo', type: 'unstarted' } },
    },
    {
      type: 'LINEAR_TRIGGER_ISSUE_DELETED',
      title: 'Issue Deleted',
      description: 'Reports an issue that was moved to the bin, and by whom.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/linear/triggers/LINEAR_TRIGGER_ISSUE_DELETED (llms.txt index)',
      parameters: [],
      example: {
        id: issue.id,
        identifier: 'ENG-412',
        title: issue.title,
        actor: { id: 'u-81', name: 'Hana Sato' },
        trashed: true,
        archivedAt: '2026-11-21T08:00:00.000Z',
      },
    },
    {
      type: 'LINEAR_TRIGGER_LABEL_ADDED',
      title: 'Issue Label Added or Removed',
      description: 'Tells which label was put on or taken off an issue.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/linear/triggers/LINEAR_TRIGGER_LABEL_ADDED (llms.txt index)',
      parameters: [
        {
          id: 'label',
          type: 'ENUM',
          title: 'Label',
          required: false,
          values: [],
          valuesSource: { sourceType: 'labels', dependencies: [] },
        },
        {
          id: 'change',
          type: 'ENUM',
          title: 'Change',
          required: false,
          values: [
            { value: 'added', label: 'Added' },
            { value: 'removed', label: 'Removed' },
          ],
        },
      ],
      example: { ...issue, change: 'added', label: { id: 'lb-4', name: 'reliability' } },
    },
    {
      type: 'LINEAR_TRIGGER_STATUS_UPDATED',
      title: 'Issue Status Updated',
      description: 'Sends an issue as its status moves, with the one it had before.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/linear/triggers/LINEAR_TRIGGER_STATUS_UPDATED (llms.txt index)',
      parameters: [
        {
          id: 'team',
          type: 'DYNAMIC_ENUM',
          title: 'Team',
          required: true,
          valuesSource: { sourceType: 'teams', dependencies: [] },
        },
        {
          id: 'status',
          type: 'DYNAMIC_ENUM',
          title: 'Into status',
          required: false,
          valuesSource: { sourceType: 'workflowStates', dependencies: ['team'] },
        },
      ],
      example: {
        ...issue,
        updatedFrom: { stateId: 'st-todo', updatedAt: '2026-11-18T09:00:00.000Z' },
      },
    },
    {
      type: 'LINEAR_TRIGGER_ISSUE_SLA_BREACHED',
      title: 'Issue SLA Breached',
      description: 'Warns that an issue has run past the time its service level allows.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Linear webhook: IssueSLA (action breached)',
      parameters: [
        {
          id: 'team',
          type: 'DYNAMIC_ENUM',
          title: 'Team',
          required: false,
          valuesSource: { sourceType: 'teams', dependencies: [] },
        },
        {
          id: 'alsoHighRisk',
          type: 'SWITCH',
          title: 'Also when the risk is high',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        action: 'breached',
        issue,
        slaStartedAt: '2026-11-17T10:00:00.000Z',
        slaBreachesAt: '2026-11-19T10:00:00.000Z',
      },
    },
    {
      type: 'LINEAR_TRIGGER_PROJECT_UPDATE_POSTED',
      title: 'Project Update Posted',
      description: 'Passes on the status report a lead writes for a project, with its health.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Linear webhook: ProjectUpdate (action create)',
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
          id: 'health',
          type: 'ENUM',
          title: 'Health',
          required: false,
          values: ['onTrack', 'atRisk', 'offTrack'],
        },
      ],
      example: {
        id: 'pu-7719',
        body: 'Backoff is in; dashboards follow next week.',
        health: 'atRisk',
        project: { id: 'pr-1', name: 'Delivery guarantees' },
        user: { id: 'u-81', name: 'Hana Sato' },
        createdAt: '2026-11-20T16:30:00.000Z',
      },
    },
    {
      type: 'LINEAR_TRIGGER_COMMENT_POSTED',
      title: 'Comment on Issue',
      description: 'Delivers what people write below an issue, replies in threads included.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Linear webhook: Comment (action create)',
      parameters: [
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['body', 'user.name', 'issue.identifier'],
          supportedOperators: ['$stringContains', '$stringDoesNotContain'],
        },
      ],
      example: {
        id: 'cm-50021',
        body: 'Could we cap it at five tries?',
        issue: { id: issue.id, identifier: 'ENG-412' },
        user: { id: 'u-90', name: 'Luis Prado' },
        parentId: null,
        createdAt: '2026-11-20T11:12:00.000Z',
      },
    },
  ],
};

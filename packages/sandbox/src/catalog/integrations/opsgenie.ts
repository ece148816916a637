import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const alert = {
  alertId: '70413a06-38d6-4c85-92b8-5ebc900d42e2',
  tinyId: '1791',
  message: 'Disk almost full on archive-03',
  alias: 'archive-03-disk',
  priority: 'P2',
  source: 'node-exporter',
  tags: ['disk', 'archive'],
  teams: ['4513b7ea-3b91-438f-b7e4-e3e54af9147c'],
  createdAt: 1763776800000,
  username: 'system',
} as const;

const origin = {
  integrationId: '37c8f316-17c6-49d7-899b-9c7e540c048d',
  integrationName: 'Prometheus',
  source: { name: 'node-exporter', type: 'API' },
} as const;

export const opsgenie: CatalogIntegration = {
  name: 'opsgenie',
  displayName: 'Opsgenie',
  category: 'Incidents & monitoring',
  brandColor: '#172b4d',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'Opsgenie docs: outgoing webhook payloads',
  accounts: ['brightmoor.opsgenie.test', 'brightmoor-lab.opsgenie.test'],
  choices: {
    teams: choicesByAccount([
      [
        ['4513b7ea-3b91-438f-b7e4-e3e54af9147c', 'Storage'],
        ['90098alp9-f0e3-41d3-a060-0ea895027630', 'Network'],
        ['a30alp45-65bf-422f-9d41-67b10a67282a', 'Desktop'],
      ],
      [['lab-team', 'Lab']],
    ]),
    teamMembers: choicesByParent('team', {
      '4513b7ea-3b91-438f-b7e4-e3e54af9147c': [
        ['priya@brightmoor.test', 'Priya Castell'],
        ['hugo@brightmoor.test', 'Hugo Wren'],
      ],
      '90098alp9-f0e3-41d3-a060-0ea895027630': [['samir@brightmoor.test', 'Samir Holt']],
      'a30alp45-65bf-422f-9d41-67b10a67282a': [['ines@brightmoor.test', 'Ines Moreau']],
      'lab-team': [['lab@brightmoor.test', 'Lab phone']],
    }),
  },
  triggers: [
    {
      type: 'OPSGENIE_TRIGGER_ALERT_RAISED',
      title: 'Alert Raised',
      description: 'Sends each alert as it opens, with its priority, source and tags.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Opsgenie webhooks: action Create',
      parameters: [
        {
          id: 'team',
          type: 'ENUM',
          title: 'Team',
          required: false,
          values: [],
          valuesSource: { sourceType: 'teams', dependencies: [] },
        },
        {
          id: 'priorities',
          type: 'ENUM',
          title: 'Priority at least',
          required: false,
          defaultValue: 'P3',
          values: [
            { value: 'P1', label: 'P1 – Critical' },
            { value: 'P2', label: 'P2 – High' },
            { value: 'P3', label: 'P3 – Moderate' },
            { value: 'P4', label: 'P4 – Low' },
            { value: 'P5', label: 'P5 – Informational' },
          ],
        },
        {
          id: 'alertFilter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['message', 'source', 'tags', 'entity', 'alias'],
        },
      ],
      example: { action: 'Create', alert, ...origin },
    },
    {
      type: 'OPSGENIE_TRIGGER_ALERT_ACKNOWLEDGED',
      title: 'Alert Acknowledged',
      description: 'Tells who acknowledged an alert and from which source.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Opsgenie webhooks: action Acknowledge',
      parameters: [
        {
          id: 'team',
          type: 'ENUM',
          title: 'Team',
          required: false,
          values: [],
          valuesSource: { sourceType: 'teams', dependencies: [] },
        },
        {
          id: 'member',
          type: 'ENUM',
          title: 'Acknowledged by',
          required: false,
          values: [],
          valuesSource: { sourceType: 'teamMembers', dependencies: ['team'] },
        },
      ],
      example: {
        ...origin,
        action: 'Acknowledge',
        alert: { ...alert, username: 'priya@brightmoor.test' },
        source: { name: 'mobile app', type: 'user' },
      },
    },
    {
      type: 'OPSGENIE_TRIGGER_ALERT_ESCALATED',
      title: 'Alert Escalated to Next',
      description: 'Reports an alert that went to the next step of its escalation rule.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Opsgenie webhooks: action Escalate',
      parameters: [],
      example: {
        action: 'Escalate',
        alert,
        escalationId: '90098alp9-f0e3-41d3',
        escalationName: 'Storage_escalation',
        escalationNotify: { name: 'hugo@brightmoor.test', type: 'user' },
      },
    },
    {
      type: 'OPSGENIE_TRIGGER_NOTE_ADDED',
      title: 'Note Added to Alert',
      description: 'Delivers the text and author of each note that is put on an alert.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Opsgenie webhooks: action AddNote',
      parameters: [
        {
          id: 'noteMatches',
          type: 'EnumTextAreaPairInput',
          title: 'Note',
          required: false,
          values: [
            { value: 'contains', label: 'Contains' },
            { value: 'startsWith', label: 'Starts with' },
            { value: 'matches', label: 'Matches pattern' },
          ],
        },
      ],
      example: {
        ...origin,
        action: 'AddNote',
        alert: {
          ...alert,
          note: 'Moved old snapshots to cold storage.',
          username: 'hugo@brightmoor.test',
        },
      },
    },
    {
      type: 'OPSGENIE_TRIGGER_ALERT_CLOSED',
      title: 'Alert Closed',
      description: 'Hands over an alert once a person or its source has closed it.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Opsgenie webhooks: action Close',
      parameters: [],
      example: {
        ...origin,
        action: 'Close',
        alert: { ...alert, username: 'priya@brightmoor.test' },
        closedAt: 1763780400000,
      },
    },
  ],
};

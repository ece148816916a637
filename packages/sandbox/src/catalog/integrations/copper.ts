import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const opportunity = {
  id: 2827698,
  name: 'Harbour mural, phase two',
  status: 'Open',
  pipeline_id: 213214,
  pipeline_stage_id: 987790,
  monetary_value: 12500,
  win_probability: 60,
  primary_contact_id: 27140359,
  tags: ['public-art'],
  date_modified: 1794901200,
} as const;

const event = {
  subscription_id: 148811,
  ids: [2827698],
  timestamp: '2026-11-17T11:00:00.000Z',
} as const;

export const copper: CatalogIntegration = {
  name: 'copper',
  displayName: 'Copper',
  category: 'CRM',
  brandColor: '#ff3465',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Copper developer API: webhooks',
  accounts: ['crm@brushworks.test', 'grants@brushworks.test'],
  choices: {
    pipelines: choicesByAccount([
      [
        [213214, 'Commissions'],
        [213215, 'Workshops'],
      ],
      [[213300, 'Grants']],
    ]),
    stages: choicesByParent('pipeline', {
      213214: [
        [987790, 'Sketch approved'],
        [987791, 'Contract'],
        [987792, 'Painting'],
      ],
      213215: [[987801, 'Date agreed']],
      213300: [[987901, 'Applied']],
    }),
  },
  triggers: [
    {
      type: 'COPPER_TRIGGER_OPPORTUNITY_STAGE_CHANGED',
      title: 'Opportunity Moved Stage',
      description: 'Reports an opportunity that moved along its pipeline, with both stages.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Copper webhooks: opportunity update (pipeline_stage_id)',
      parameters: [
        {
          id: 'pipeline',
          type: 'ENUM',
          title: 'Pipeline',
          required: true,
          values: [],
          valuesSource: { sourceType: 'pipelines', dependencies: [] },
        },
        {
          id: 'stage',
          type: 'ENUM',
          title: 'Into stage',
          required: false,
          values: [],
          valuesSource: { sourceType: 'stages', dependencies: ['pipeline'] },
        },
        { id: 'minimumValue', type: 'NUMBER', title: 'Minimum value', required: false },
      ],
      example: {
        ...event,
        type: 'opportunity',
        event: 'update',
        updated_attributes: { pipeline_stage_id: [987789, 987790] },
        opportunity,
      },
    },
    {
      type: 'COPPER_TRIGGER_OPPORTUNITY_WON',
      title: 'Opportunity Won',
      description: 'Celebrates each opportunity marked as won, with its value and contact.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Copper webhooks: opportunity update (status)',
      parameters: [
        {
          id: 'pipeline',
          type: 'ENUM',
          title: 'Pipeline',
          required: false,
          values: [],
          valuesSource: { sourceType: 'pipelines', dependencies: [] },
        },
      ],
      example: {
        ...event,
        type: 'opportunity',
        event: 'update',
        updated_attributes: { status: ['Open', 'Won'] },
        opportunity: { ...opportunity, status: 'Won' },
      },
    },
    {
      type: 'COPPER_TRIGGER_LEAD_CREATED',
      title: 'Lead Captured',
      description: 'Sends each lead when it is saved, with its source and custom fields.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Copper webhooks: lead new',
      parameters: [],
      example: {
        ...event,
        ids: [8894157],
        type: 'lead',
        event: 'new',
        lead: {
          id: 8894157,
          name: 'Ola Brandt',
          email: { email: 'ola@quayhotel.test', category: 'work' },
          status: 'New',
          customer_source_id: 331240,
          custom_fields: [{ custom_field_definition_id: 100764, value: 'Lobby wall' }],
        },
      },
    },
    {
      type: 'COPPER_TRIGGER_ACTIVITY_LOGGED',
      title: 'Activity Logged',
      description: 'Delivers calls, meetings and notes as your team logs them on a record.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Copper webhooks: activity_log new',
      parameters: [
        {
          id: 'kind',
          type: 'ENUM',
          title: 'Kind of activity',
          required: false,
          values: [
            { value: 0, label: 'Note' },
            { value: 190711, label: 'Phone call' },
            { value: 190712, label: 'Meeting' },
          ],
        },
      ],
      example: {
        ...event,
        ids: [3061844454],
        type: 'activity_log',
        event: 'new',
        activity: {
          id: 3061844454,
          parent: { id: 27140359, type: 'person' },
          type: { id: 190711, category: 'user' },
          details: 'Agreed on three colours.',
          activity_date: 1794898800,
        },
      },
    },
  ],
};

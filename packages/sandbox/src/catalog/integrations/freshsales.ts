import { choices, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const deal = {
  id: 19000231877,
  name: 'Night-shift lighting, hall B',
  amount: '18400.00',
  deal_stage_id: 19000104321,
  deal_pipeline_id: 19000015001,
  expected_close: '2026-12-15',
  owner: { id: 19000004410, display_name: 'Alva Sund' },
  sales_account: { id: 19000377100, name: 'Torvik Steel' },
  updated_at: '2026-11-18T14:20:00Z',
} as const;

const contact = {
  id: 19008812345,
  first_name: 'Bea',
  last_name: 'Horvat',
  email: 'bea@torviksteel.test',
  job_title: 'Site manager',
  lead_score: 82,
  lifecycle_stage: 'Sales Qualified Lead',
  created_at: '2026-11-17T09:41:30Z',
} as const;

export const freshsales: CatalogIntegration = {
  name: 'freshsales',
  displayName: 'Freshsales',
  category: 'CRM',
  brandColor: '#f7a01c',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'Freshsales API: views sorted by updated_at; workflow webhooks',
  accounts: ['brightspan.freshsales.test', 'brightspan-nordic.freshsales.test'],
  choices: {
    pipelines: choices([
      [19000015001, 'Projects'],
      [19000015002, 'Service contracts'],
    ]),
    stages: choicesByParent('pipeline', {
      19000015001: [
        [19000104320, 'Site visit'],
        [19000104321, 'Offer sent'],
        [19000104322, 'Won'],
        [19000104323, 'Lost'],
      ],
      19000015002: [
        [19000104410, 'Renewal due'],
        [19000104411, 'Signed'],
      ],
    }),
    owners: choices([
      [19000004410, 'Alva Sund'],
      [19000004411, 'Rui Matos'],
    ]),
  },
  triggers: [
    {
      type: 'FRESHSALES_TRIGGER_DEAL_STAGE_CHANGED',
      title: 'Deal Stage Changed',
      description: 'Sends a deal when it enters another stage of its pipeline.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Freshsales workflow webhook: deal updated (deal_stage_id)',
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
      ],
      example: { ...deal, previous_deal_stage_id: 19000104320 },
    },
    {
      type: 'FRESHSALES_TRIGGER_LEAD_SCORE_REACHED',
      title: 'Contact Score Reached',
      description: 'Picks out contacts whose score climbs to the mark you set.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Freshsales API: contacts view (lead_score)',
      parameters: [
        {
          id: 'score',
          type: 'NUMBER',
          title: 'Score of at least',
          required: true,
          defaultValue: 80,
        },
        {
          id: 'owner',
          type: 'ENUM',
          title: 'Owner',
          required: false,
          values: [{ value: 0, label: 'Nobody yet' }],
          valuesSource: { sourceType: 'owners', dependencies: [] },
        },
      ],
      example: contact,
    },
    {
      type: 'FRESHSALES_TRIGGER_CONTACT_CREATED',
      title: 'Contact Added to CRM',
      description: 'Hands over each contact that is added by hand, import or web form.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Freshsales workflow webhook: contact created',
      parameters: [
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['job_title', 'lead_source', 'country', 'lifecycle_stage'],
        },
      ],
      example: { ...contact, lead_source: 'Web form', lead_score: 12 },
    },
    {
      type: 'FRESHSALES_TRIGGER_APPOINTMENT_DUE',
      title: 'Appointment Coming Up',
      description: 'Reminds you of a customer appointment shortly before it begins.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Freshsales API: GET /appointments?filter=upcoming',
      parameters: [
        {
          id: 'notifyBefore',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Notify before',
          required: true,
          supportedUnits: ['MINUTES', 'HOURS'],
        },
      ],
      example: {
        id: 19000066120,
        title: 'Walk through hall B',
        from_date: '2026-11-24T08:00:00Z',
        end_date: '2026-11-24T09:00:00Z',
        location: 'Torvik Steel, gate 2',
        appointment_attendees: [{ contact_id: 19008812345 }],
      },
    },
  ],
};

import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const lead = {
  id: 'lead_70jZ5hiVt5X31MZ3vJ0R7GJMqJEihkoF9TtSVAjLjuw',
  display_name: 'Larkfield Bikes',
  status_label: 'Qualified',
  url: 'https://larkfield.test',
  contacts: [
    {
      id: 'cont_8a1',
      name: 'Femke Jonker',
      emails: [{ type: 'office', email: 'femke@larkfield.test' }],
    },
  ],
  created_by_name: 'Ash Romero',
  date_created: '2026-11-16T13:10:02.000Z',
} as const;

const activity = {
  id: 'acti_Xq1v0B6ePz',
  lead_id: lead.id,
  contact_id: 'cont_8a1',
  user_name: 'Ash Romero',
  date_created: '2026-11-18T15:32:40.000Z',
} as const;

export const close: CatalogIntegration = {
  name: 'close',
  displayName: 'Close',
  category: 'CRM',
  brandColor: '#1463ff',
  authenticationType: 'api_key',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Pedalworks Sales', 'Pedalworks Partners'],
  choices: {
    leadStatuses: choices([
      ['stat_potential', 'Potential'],
      ['stat_qualified', 'Qualified'],
      ['stat_customer', 'Customer'],
      ['stat_lost', 'Not interested'],
    ]),
    pipelines: choicesByAccount([
      [
        ['pipe_retail', 'Retailers'],
        ['pipe_fleet', 'Company fleets'],
      ],
      [['pipe_partner', 'Partners']],
    ]),
    opportunityStatuses: choicesByParent('pipeline', {
      pipe_retail: [
        ['stat_demo', 'Demo booked'],
        ['stat_trial', 'On trial'],
        ['stat_won', 'Won'],
        ['stat_lost', 'Lost'],
      ],
      pipe_fleet: [
        ['stat_offer', 'Offer sent'],
        ['stat_fleet_won', 'Won'],
      ],
      pipe_partner: [['stat_signed', 'Signed']],
    }),
  },

  triggers: [
    {
      type: 'CLOSE_TRIGGER_LEAD_CREATED',
      title: 'New Lead',
      description: 'Sends each lead that enters the CRM, with its contacts and status.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Close Webhooks: lead.created',
      parameters: [
        {
          id: 'only',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['display_name', 'status_label', 'created_by_name', 'url'],
          disableOrCondition: true,
        },
      ],
      example: lead,
    },
    {
      type: 'CLOSE_TRIGGER_LEAD_STATUS_CHANGED',
      title: 'Lead Status Changed',
      description: 'Tells how a lead moved on: its status before, its status now.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Close Webhooks: activity.lead_status_change.created',
      parameters: [
        {
          id: 'newStatus',
          type: 'ENUM',
          title: 'New status',
          required: false,
          values: [],
          valuesSource: { sourceType: 'leadStatuses', dependencies: [] },
        },
      ],
      example: {
        ...activity,
        _type: 'LeadStatusChange',
        old_status_label: 'Potential',
        new_status_label: 'Qualified',
      },
    },
    {
      type: 'CLOSE_TRIGGER_OPPORTUNITY_STATUS_CHANGED',
      title: 'Opportunity Moved',
      description: 'Follows an opportunity through its pipeline, with value and confidence.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Close Webhooks: activity.opportunity_status_change.created',
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
          id: 'status',
          type: 'ENUM',
          title: 'Moved into',
          required: false,
          values: [],
          valuesSource: { sourceType: 'opportunityStatuses', dependencies: ['pipeline'] },
        },
      ],
      example: {
        ...activity,
        _type: 'OpportunityStatusChange',
        opportunity_id: 'oppo_7H4sjNso6K',
        opportunity_value: 480000,
        opportunity_value_currency: 'EUR',
        opportunity_confidence: 70,
        old_status_label: 'Demo booked',
        new_status_label: 'On trial',
      },
    },
    {
      type: 'CLOSE_TRIGGER_CALL_COMPLETED',
      title: 'Call Completed',
      description: 'Delivers a finished call with its length, outcome and notes.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Close Webhooks: activity.call.completed',
      parameters: [
        {
          id: 'direction',
          type: 'ENUM',
          title: 'Direction',
          required: false,
          values: [
            { value: 'inbound', label: 'Incoming' },
            { value: 'outbound', label: 'Outgoing' },
          ],
        },
        {
          id: 'minimumSeconds',
          type: 'NUMBER',
          title: 'Longer than (seconds)',
          required: false,
          defaultValue: 30,
        },
        {
          id: 'outcomeText',
          type: 'EnumTextAreaPairInput',
          title: 'Note contains',
          required: false,
          subtitle: 'Choose where to look, then write what to look for.',
          values: ['note', 'transcript', 'phone'],
        },
      ],
      example: {
        ...activity,
        _type: 'Call',
        direction: 'outbound',
        duration: 412,
        disposition: 'answered',
        note: 'Wants a fleet offer for 30 bikes.',
      },
    },
    {
      type: 'CLOSE_TRIGGER_TASK_COMPLETED',
      title: 'Sales Task Completed',
      description: 'Reports each task that a rep ticks off on a lead.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Close Webhooks: task.lead.completed',
      parameters: [],
      example: {
        id: 'task_V7n0Rk',
        _type: 'lead',
        lead_id: lead.id,
        lead_name: lead.display_name,
        text: 'Send the fleet price list',
        assigned_to_name: 'Ash Romero',
        is_complete: true,
        date: '2026-11-19',
      },
    },
    {
      type: 'CLOSE_TRIGGER_EMAIL_RECEIVED',
      title: 'Lead Replied by E-mail',
      description: 'Passes on every e-mail that a contact writes to your team.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Close Webhooks: activity.email.created',
      parameters: [
        {
          id: 'ignoreSenders',
          type: 'TEXTAREA',
          title: 'Ignore senders',
          required: false,
          lines: 4,
          placeholder: 'One address or domain a line',
        },
      ],
      example: {
        ...activity,
        _type: 'Email',
        direction: 'incoming',
        subject: 'Re: Fleet offer',
        sender: 'Femke Jonker <femke@larkfield.test>',
        status: 'inbox',
        body_preview: 'Thirty bikes would be fine for us.',
      },
    },
  ],
};

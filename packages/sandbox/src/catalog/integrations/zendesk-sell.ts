import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const deal = {
  id: 88211904,
  name: 'Lobby refit - Hotel Meridienne',
  value: '47500.00',
  currency: 'EUR',
  stage_id: 20118,
  owner_id: 431,
  contact_id: 55012,
  hot: true,
  estimated_close_date: '2026-12-22',
  updated_at: '2026-11-20T15:00:00Z',
} as const;

export const zendeskSell: CatalogIntegration = {
  name: 'zendesksell',
  displayName: 'Zendesk Sell',
  category: 'CRM',
  brandColor: '#d4ae5e',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs ActionKit sidebar (Actions Reference list)',
  accounts: ['Foxglove Interiors', 'Foxglove Trade'],
  choices: {
    pipelines: choices([
      [501, 'Hotels'],
      [502, 'Private homes'],
    ]),
    stages: choicesByParent('pipeline', {
      '501': [
        [20117, 'Qualified'],
        [20118, 'Quote'],
        [20119, 'Closure'],
      ],
      '502': [
        [20130, 'First visit'],
        [20131, 'Sketch'],
      ],
    }),
    owners: choicesByAccount([
      [
        [431, 'Benoit Lacaze'],
        [432, 'Zofia Wrona'],
      ],
      [[610, 'Trade desk']],
    ]),
  },
  triggers: [
    {
      type: 'ZENDESK_SELL_TRIGGER_DEAL_REACHED_STAGE',
      title: 'Deal Reached Stage',
      description: 'Tells that a deal has moved on to the chosen stage of its pipeline.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Zendesk Sell Firehose API: deals (stage_id)',
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
          title: 'Stage',
          required: true,
          values: [],
          valuesSource: { sourceType: 'stages', dependencies: ['pipeline'] },
        },
      ],
      example: { ...deal, previous: { stage_id: 20117 } },
    },
    {
      type: 'ZENDESK_SELL_TRIGGER_LEAD_ASSIGNED',
      title: 'Lead Assigned',
      description: 'Sends a lead that was given to a rep, with where it came from.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Zendesk Sell Firehose API: leads (owner_id)',
      parameters: [
        {
          id: 'owner',
          type: 'ENUM',
          title: 'Owner',
          required: false,
          values: [],
          valuesSource: { sourceType: 'owners', dependencies: [] },
        },
      ],
      example: {
        id: 902117,
        first_name: 'Gilles',
        last_name: 'Perrot',
        organization_name: 'Perrot Bistros',
        status: 'New',
        source_id: 12,
        owner_id: 432,
        previous: { owner_id: 431 },
      },
    },
    {
      type: 'ZENDESK_SELL_TRIGGER_DEAL_MARKED_HOT',
      title: 'Deal Marked Hot',
      description: 'Points out a deal that a rep has marked as hot, with its value.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Zendesk Sell Firehose API: deals (hot)',
      parameters: [],
      example: deal,
    },
    {
      type: 'ZENDESK_SELL_TRIGGER_CALL_MADE',
      title: 'Sales Call Made',
      description: 'Hands over the length, outcome and recording of each call.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Zendesk Sell Firehose API: calls',
      parameters: [],
      example: {
        id: 771204,
        phone_number: '+33155501820',
        duration: 412,
        incoming: false,
        missed: false,
        outcome_id: 9,
        resource: {
          type: 'contact',
          id: 55012,
        },
        summary: 'Asked for a second quote.',
        made_at: '2026-11-20T10:00:00Z',
      },
    },
  ],
};

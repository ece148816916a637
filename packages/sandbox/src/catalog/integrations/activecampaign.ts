import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const contact = {
  id: '2104',
  email: 'imani@slowloom.test',
  first_name: 'Imani',
  last_name: 'Cole',
  tags: 'weaver, beginner',
  fields: { experience: 'None yet' },
} as const;

const event = {
  date_time: '2026-11-16T13:22:10-06:00',
  initiated_from: 'admin',
  orgname: 'Slow Loom',
} as const;

export const activecampaign: CatalogIntegration = {
  name: 'activecampaign',
  displayName: 'ActiveCampaign',
  category: 'Marketing & sales engagement',
  brandColor: '#004cff',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'ActiveCampaign API v3: webhooks',
  accounts: ['slowloom.activehosted.test', 'slowloom-wholesale.activehosted.test'],
  choices: {
    lists: choicesByAccount([
      [
        ['1', 'Weekly letter', '12,480 contacts'],
        ['4', 'Class alerts', '2,105 contacts'],
      ],
      [['1', 'Stockists', '164 contacts']],
    ]),
    tags: choices([
      ['17', 'weaver'],
      ['18', 'beginner'],
      ['23', 'gift-buyer'],
    ]),
    pipelines: choices([
      ['1', 'Private classes'],
      ['2', 'Wholesale'],
    ]),
    stages: choicesByParent('pipeline', {
      1: [
        ['1', 'Enquiry'],
        ['2', 'Date held'],
        ['3', 'Paid'],
      ],
      2: [
        ['6', 'Samples sent'],
        ['7', 'First order'],
      ],
    }),
  },
  triggers: [
    {
      type: 'ACTIVECAMPAIGN_TRIGGER_CONTACT_SUBSCRIBED',
      title: 'Contact Subscribed to List',
      description: 'Sends each contact that joins the list, with the form they came by.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'ActiveCampaign webhooks: subscribe',
      parameters: [
        {
          id: 'list',
          type: 'ENUM',
          title: 'List',
          required: true,
          values: [],
          valuesSource: { sourceType: 'lists', dependencies: [] },
        },
        {
          id: 'origins',
          type: 'ENUM',
          title: 'Joined through',
          required: false,
          values: [
            { value: 'public', label: 'A form' },
            { value: 'admin', label: 'A colleague' },
            { value: 'api', label: 'The API' },
            { value: 'system', label: 'An automation' },
          ],
        },
      ],
      example: {
        ...event,
        type: 'subscribe',
        initiated_from: 'public',
        contact,
        list: '4',
        form: { id: '3' },
      },
    },
    {
      type: 'ACTIVECAMPAIGN_TRIGGER_TAG_ADDED',
      title: 'Tag Added to Contact',
      description: 'Tells which tag a contact was given, with the rest of their tags.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'ActiveCampaign webhooks: contact_tag_added',
      parameters: [
        {
          id: 'tag',
          type: 'EDITABLE_ENUM',
          title: 'Tag',
          required: false,
          placeholder: 'Any tag',
          values: [],
          valuesSource: { sourceType: 'tags', dependencies: [] },
        },
      ],
      example: { ...event, type: 'contact_tag_added', tag: 'gift-buyer', contact },
    },
    {
      type: 'ACTIVECAMPAIGN_TRIGGER_CAMPAIGN_REPLIED',
      title: 'Campaign Reply Received',
      description: 'Hands over the text of a reply to one of your campaigns.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'ActiveCampaign webhooks: reply',
      parameters: [],
      example: {
        ...event,
        type: 'reply',
        contact,
        campaign: { id: '88', name: 'Warp and weft #41' },
        message: 'Is there still room in the January class?',
      },
    },
    {
      type: 'ACTIVECAMPAIGN_TRIGGER_DEAL_STAGE_ENTERED',
      title: 'Deal Entered Stage',
      description: 'Reports a deal as it reaches the stage, with its value and owner.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'ActiveCampaign webhooks: deal_update',
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
      example: {
        ...event,
        type: 'deal_update',
        deal: {
          id: '512',
          title: 'Hen party class',
          pipelineid: '1',
          stageid: '2',
          stage_title: 'Date held',
          value: '420.00',
          currency: 'eur',
          owner: '2',
        },
        updated_fields: ['stage'],
      },
    },
  ],
};

import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const contact = {
  id: '66e9e215ece19801b219997f',
  name: 'Sunniva Aas',
  title: 'Head of Facilities',
  email: 'sunniva@glasshaus.test',
  email_status: 'verified',
  organization: {
    id: '5e66b6381e05b4008c8331b8',
    name: 'Glasshaus',
    primary_domain: 'glasshaus.test',
  },
  contact_stage_id: '6095a710bd01d100a506d4ae',
  label_ids: ['65b3f1d2'],
} as const;

export const apollo: CatalogIntegration = {
  name: 'apollo',
  displayName: 'Apollo.io',
  category: 'Marketing & sales engagement',
  brandColor: '#1b1b1f',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Apollo REST API',
  accounts: ['sales@windowly.test', 'partners@windowly.test'],
  choices: {
    sequences: choicesByAccount([
      [
        ['66e9e215ece19801b2199001', 'Facilities, cold', '6 steps'],
        ['66e9e215ece19801b2199002', 'Trade-fair follow-up', '3 steps'],
      ],
      [['66e9e215ece19801b2199101', 'Partner intro', '4 steps']],
    ]),
    steps: choicesByParent('sequence', {
      '66e9e215ece19801b2199001': [
        [1, 'Step 1: automatic e-mail'],
        [2, 'Step 2: phone call'],
        [3, 'Step 3: manual e-mail'],
      ],
      '66e9e215ece19801b2199002': [[1, 'Step 1: automatic e-mail']],
      '66e9e215ece19801b2199101': [[1, 'Step 1: automatic e-mail']],
    }),
    stages: choices([
      ['6095a710bd01d100a506d4ae', 'Cold'],
      ['6095a710bd01d100a506d4af', 'Approaching'],
      ['6095a710bd01d100a506d4b0', 'Replied'],
      ['6095a710bd01d100a506d4b1', 'Do not contact'],
    ]),
    contactFields: choices([
      ['title', 'Title'],
      ['seniority', 'Seniority'],
      ['organization.estimated_num_employees', 'Employees'],
    ]),
  },
  triggers: [
    {
      type: 'APOLLO_TRIGGER_SEQUENCE_REPLY',
      title: 'Sequence Reply Received',
      description: 'Hands over each reply to a sequence e-mail, with how it was classed.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Apollo API: GET /emailer_messages/search (replied)',
      parameters: [
        {
          id: 'sequence',
          type: 'ENUM',
          title: 'Sequence',
          required: false,
          values: [],
          valuesSource: { sourceType: 'sequences', dependencies: [] },
        },
        {
          id: 'replyClass',
          type: 'ENUM',
          title: 'Kind of reply',
          required: false,
          values: [
            { value: 'willing_to_meet', label: 'Willing to meet' },
            { value: 'follow_up_question', label: 'Follow-up question' },
            { value: 'not_interested', label: 'Not interested' },
            { value: 'out_of_office', label: 'Out of office' },
          ],
        },
      ],
      example: {
        id: '66f2a1b0c3d4e50001a2b3c4',
        emailer_campaign_id: '66e9e215ece19801b2199001',
        reply_class: 'willing_to_meet',
        subject: 'Re: cleaner glass by spring',
        contact,
        replied_at: '2026-11-18T08:41:00Z',
      },
    },
    {
      type: 'APOLLO_TRIGGER_SEQUENCE_STEP_FINISHED',
      title: 'Sequence Step Finished',
      description: 'Follows contacts from step to step of a sequence, as each one is done.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Apollo API: contacts (contact_campaign_statuses)',
      parameters: [
        {
          id: 'sequence',
          type: 'ENUM',
          title: 'Sequence',
          required: true,
          values: [],
          valuesSource: { sourceType: 'sequences', dependencies: [] },
        },
        {
          id: 'step',
          type: 'ENUM',
          title: 'Step',
          required: false,
          values: [],
          valuesSource: { sourceType: 'steps', dependencies: ['sequence'] },
        },
      ],
      example: {
        ...contact,
        contact_campaign_statuses: [
          {
            emailer_campaign_id: '66e9e215ece19801b2199001',
            current_step_position: 2,
            status: 'active',
          },
        ],
      },
    },
    {
      type: 'APOLLO_TRIGGER_CONTACT_STAGE_CHANGED',
      title: 'Contact Stage Changed',
      description: 'Reports a contact that was moved to another stage, by hand or by a rule.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Apollo API: POST /contacts/search (contact_stage_id)',
      parameters: [
        {
          id: 'stage',
          type: 'ENUM',
          title: 'Into stage',
          required: false,
          values: [],
          valuesSource: { sourceType: 'stages', dependencies: [] },
        },
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'contactFields', dependencies: [] },
          disableOrCondition: true,
        },
      ],
      example: {
        ...contact,
        contact_stage_id: '6095a710bd01d100a506d4b0',
        updated_at: '2026-11-18T08:45:12Z',
      },
    },
    {
      type: 'APOLLO_TRIGGER_PHONE_REVEALED',
      title: 'Phone Number Found',
      description: 'Delivers the mobile numbers that an enrichment request turned up later.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Apollo API: people enrichment with webhook_url (reveal_phone_number)',
      parameters: [],
      example: {
        status: 'success',
        people: [
          {
            id: '64a7ff0cc4dfae00013df1a5',
            status: 'success',
            phone_numbers: [
              {
                raw_number: '+47 555 01 234',
                sanitized_number: '+4755501234',
                type_cd: 'mobile',
                confidence_cd: 'high',
              },
            ],
          },
        ],
        credits_consumed: 1,
        total_requested_enrichments: 1,
      },
    },
    {
      type: 'APOLLO_TRIGGER_TASK_DUE',
      title: 'Sales Task Due',
      description: 'Lists calls and manual e-mails that fall due within the time you set.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Apollo API: POST /tasks/search (due_at)',
      parameters: [
        {
          id: 'within',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Due within',
          required: true,
          supportedUnits: ['MINUTES', 'HOURS', 'DAYS'],
        },
        {
          id: 'priority',
          type: 'ENUM',
          title: 'Priority',
          required: false,
          values: ['high', 'medium', 'low'],
        },
      ],
      example: {
        id: '66f2b7c1d8e9f00001b2c3d5',
        type: 'call',
        priority: 'high',
        status: 'scheduled',
        note: 'Ask about the atrium',
        due_at: '2026-11-19T13:00:00Z',
        contact,
      },
    },
  ],
};

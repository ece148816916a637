import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const company = {
  type: 'company',
  id: '6657adf76abd0167d9419def',
  company_id: 'acct-311',
  name: 'Harbourline Logistics',
  plan: { id: '9', name: 'Growth' },
  monthly_spend: 890,
  user_count: 34,
  created_at: '2026-06-02T09:14:00Z',
  updated_at: '2026-11-18T12:00:41Z',
} as const;

const contact = {
  type: 'contact',
  id: '667d60ca8a68186f43bafdd9',
  role: 'user',
  external_id: 'usr_2201',
  name: 'Tomas Vrba',
  email: 'tomas@harbourline.test',
  location: { country: 'Czechia', city: 'Brno' },
  unsubscribed_from_emails: false,
  tags: ['beta'],
  created_at: '2026-06-02T09:15:20Z',
} as const;

const conversation = {
  type: 'conversation',
  id: '215470618993127',
  state: 'open',
  priority: 'not_priority',
  source: { type: 'conversation', subject: '', body: 'The CSV export stops at 1,000 rows.' },
  contacts: [{ id: contact.id, external_id: 'usr_2201' }],
  admin_assignee_id: 814865,
  team_assignee_id: 5017691,
  created_at: '2026-11-20T08:30:00Z',
} as const;

const contactKeys = ['role', 'email', 'location.country', 'tags', 'signed_up_at'] as const;

export const intercom: CatalogIntegration = {
  name: 'intercom',
  displayName: 'Intercom',
  category: 'Support',
  brandColor: '#1f8ded',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Tidepool Help', 'Tidepool Staging'],
  choices: {
    teams: choicesByAccount([
      [
        [5017691, 'Tier 1'],
        [5017692, 'Billing'],
        [5017700, 'Escalations'],
      ],
      [[6100001, 'Test team']],
    ]),
    teammates: choicesByParent('team', {
      '5017691': [
        [814865, 'Ines Duarte'],
        [814866, 'Kofi Mensah'],
      ],
      '5017692': [[814901, 'Lea Brandt']],
      '5017700': [[814950, 'Owen Price']],
      '6100001': [[900001, 'Test teammate']],
    }),
    tags: choices([
      ['beta', 'beta'],
      ['churn-risk', 'churn-risk'],
      ['vip', 'vip'],
      ['feature-request', 'feature-request'],
    ]),
  },
  triggers: [
    {
      type: 'INTERCOM_TRIGGER_COMPANY_CREATED',
      title: 'New Company Created',
      description: 'Hands over each company the first time a user of it is seen.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/intercom/triggers/INTERCOM_TRIGGER_COMPANY_CREATED (llms.txt index)',
      parameters: [],
      example: company,
    },
    {
      type: 'INTERCOM_TRIGGER_COMPANY_UPDATED',
      title: 'Company Updated',
      description: 'Sends a company whose plan, spend or attributes were changed.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/intercom/triggers/INTERCOM_TRIGGER_COMPANY_UPDATED (llms.txt index)',
      parameters: [],
      example: { ...company, monthly_spend: 1290, plan: { id: '12', name: 'Scale' } },
    },
    {
      type: 'INTERCOM_TRIGGER_CONTACT_CREATED',
      title: 'New Contact Created',
      description: 'Delivers every user or lead that joins your contacts, with its attributes.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/intercom/triggers/INTERCOM_TRIGGER_CONTACT_CREATED (llms.txt index)',
      parameters: [],
      example: contact,
    },
    {
      type: 'INTERCOM_TRIGGER_CONTACT_UPDATED',
      title: 'Contact Updated',
      description: 'Sends a user or lead after an attribute, tag or location changes.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/intercom/triggers/INTERCOM_TRIGGER_CONTACT_UPDATED (llms.txt index)',
      parameters: [
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: [...contactKeys],
        },
      ],
      example: { ...contact, tags: ['beta', 'vip'] },
    },
    {
      type: 'INTERCOM_TRIGGER_CONVERSATION_STARTED',
      title: 'Conversation Started',
      description:
        "Sends the opening message of a customer's conversation, with its first routing.",
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Intercom webhook topic: conversation.user.created',
      parameters: [
        {
          id: 'keywords',
          type: 'TEXT',
          title: 'Mentions',
          required: false,
          placeholder: 'invoice, refund',
        },
        {
          id: 'outsideOfficeHours',
          type: 'BOOLEAN_INPUT',
          title: 'Only outside office hours',
          required: false,
          defaultValue: false,
        },
      ],
      example: conversation,
    },
    {
      type: 'INTERCOM_TRIGGER_CONVERSATION_ASSIGNED',
      title: 'Conversation Assigned',
      description: 'Tells which teammate or team a conversation was handed to.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Intercom webhook topic: conversation.admin.assigned',
      parameters: [
        {
          id: 'team',
          type: 'ENUM',
          title: 'Team',
          required: true,
          values: [],
          valuesSource: { sourceType: 'teams', dependencies: [] },
        },
        {
          id: 'teammate',
          type: 'ENUM',
          title: 'Teammate',
          required: false,
          values: [],
          subtitle: 'Any teammate of the team when empty.',
          valuesSource: { sourceType: 'teammates', dependencies: ['team'] },
        },
      ],
      example: { ...conversation, assigned_by: 814950, assigned_at: '2026-11-20T08:34:12Z' },
    },
    {
      type: 'INTERCOM_TRIGGER_CONVERSATION_RATED',
      title: 'Conversation Rated',
      description: 'Reports the rating a customer left for a conversation, with the remark.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Intercom webhook topic: conversation.rating.added',
      parameters: [
        {
          id: 'atMost',
          type: 'ENUM',
          title: 'Rating at most',
          required: false,
          values: [
            { value: 1, label: 'Terrible' },
            { value: 2, label: 'Bad' },
            { value: 3, label: 'OK' },
            { value: 4, label: 'Great' },
          ],
        },
      ],
      example: {
        ...conversation,
        state: 'closed',
        rating: { rating: 2, remark: 'Took four days to answer.', teammate_id: 814865 },
      },
    },
    {
      type: 'INTERCOM_TRIGGER_CONTACT_TAGGED',
      title: 'Contact Tagged',
      description: 'Names the tag, the contact it was put on and the teammate who did so.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Intercom webhook topic: contact.user.tag.created',
      parameters: [
        {
          id: 'tag',
          type: 'EDITABLE_ENUM',
          title: 'Tag',
          required: true,
          values: [],
          valuesSource: { sourceType: 'tags', dependencies: [] },
        },
      ],
      example: {
        type: 'contact_tag',
        tag: { id: '17513', name: 'churn-risk' },
        contact: { id: '667d60ca8a68186f43bafdd9', name: 'Tomas Vrba' },
        admin_id: 814866,
        created_at: '2026-11-21T15:00:08Z',
      },
    },
  ],
};

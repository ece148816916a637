import { choices, choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const invitee = {
  uri: 'https://api.calendly.test/scheduled_events/7c1f/invitees/9ab2',
  email: 'dora@hillview.test',
  name: 'Dora Kiss',
  status: 'active',
  timezone: 'Europe/Budapest',
  questions_and_answers: [
    { question: 'What should we look at?', answer: 'Heat pump sizing', position: 0 },
  ],
  scheduled_event: {
    name: 'Home visit',
    start_time: '2026-12-02T09:00:00.000000Z',
    end_time: '2026-12-02T09:45:00.000000Z',
    location: { type: 'physical', location: '4 Linden Row' },
  },
  tracking: { utm_source: 'spring-mailing', utm_campaign: null },
  cancel_url: 'https://calendly.test/cancellations/9ab2',
} as const;

const eventType = {
  id: 'eventType',
  type: 'ENUM',
  title: 'Event type',
  required: false,
  values: [],
  valuesSource: { sourceType: 'eventTypes', dependencies: [] },
} as const;

export const calendly: CatalogIntegration = {
  name: 'calendly',
  displayName: 'Calendly',
  category: 'Calendar & scheduling',
  brandColor: '#006bff',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Mattis Krug (warmhaus)', 'Warmhaus service desk'],
  choices: {
    eventTypes: choicesByAccount([
      [
        ['ET-HOMEVISIT', 'Home visit', '45 minutes'],
        ['ET-CALL', 'First call', '20 minutes'],
        ['ET-HANDOVER', 'Handover', '60 minutes'],
      ],
      [['ET-REPAIR', 'Repair slot', '90 minutes']],
    ]),
    routingForms: choices([
      ['RF-QUOTE', 'Get a quote'],
      ['RF-SERVICE', 'Service request'],
    ]),
  },
  triggers: [
    {
      type: 'CALENDLY_TRIGGER_INVITEE_CANCELED',
      title: 'Invitee Canceled',
      description: 'Tells who called a booked meeting off, and the reason they gave.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/calendly/triggers/CALENDLY_TRIGGER_INVITEE_CANCELED (llms.txt index)',
      parameters: [eventType],
      example: {
        ...invitee,
        status: 'canceled',
        cancellation: {
          canceled_by: 'Dora Kiss',
          reason: 'Tenants are away',
          canceler_type: 'invitee',
        },
      },
    },
    {
      type: 'CALENDLY_TRIGGER_INVITEE_CREATED',
      title: 'Invitee Created',
      description: 'Sends each booking as it is made, with the answers to your questions.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/calendly/triggers/CALENDLY_TRIGGER_INVITEE_CREATED (llms.txt index)',
      parameters: [],
      example: invitee,
    },
    {
      type: 'CALENDLY_TRIGGER_INVITEE_NO_SHOW',
      title: 'Invitee Marked as No-Show',
      description: 'Reports a guest who was marked as absent from a meeting.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Calendly Webhooks: invitee_no_show.created',
      parameters: [],
      example: { ...invitee, no_show: { created_at: '2026-12-02T09:20:00.000000Z' } },
    },
    {
      type: 'CALENDLY_TRIGGER_ROUTING_FORM_SUBMITTED',
      title: 'Routing Form Submitted',
      description: 'Hands over the answers of a routing form, and where they led the visitor.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Calendly Webhooks: routing_form_submission.created',
      parameters: [
        {
          id: 'form',
          type: 'ENUM',
          title: 'Routing form',
          required: true,
          values: [],
          valuesSource: { sourceType: 'routingForms', dependencies: [] },
        },
      ],
      example: {
        uri: 'https://api.calendly.test/routing_form_submissions/41c0',
        routing_form: 'RF-QUOTE',
        questions_and_answers: [{ question_uuid: 'q1', question: 'Postcode', answer: '1117' }],
        result: { type: 'event_type', value: 'ET-HOMEVISIT' },
        submitter_type: 'Invitee',
        created_at: '2026-11-23T20:11:00.000000Z',
      },
    },
    {
      type: 'CALENDLY_TRIGGER_MEETING_COMING_UP',
      title: 'Meeting Coming Up',
      description: 'Gives notice of each booked meeting a while before it begins.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Calendly API: scheduled_events, min_start_time',
      parameters: [
        eventType,
        {
          id: 'notifyBefore',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Notify before',
          required: true,
          supportedUnits: ['MINUTES', 'HOURS', 'DAYS'],
        },
      ],
      example: {
        ...invitee.scheduled_event,
        status: 'active',
        invitees: [{ email: invitee.email, name: invitee.name }],
      },
    },
  ],
};

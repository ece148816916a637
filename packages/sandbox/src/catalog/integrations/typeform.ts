import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const response = {
  event_id: '01HF3M2V6T4N8E5Y7Q9R0S1W2X',
  event_type: 'form_response',
  received_at: '2026-11-14T09:17:44Z',
  form_response: {
    form_id: 'lT4Z3j',
    token: 'a3a12ec67a1365927098a606107fac15',
    submitted_at: '2026-11-14T09:17:43Z',
    definition: { title: 'Volunteer sign-up' },
    answers: [
      {
        type: 'choice',
        choice: { label: 'Weekends' },
        field: { id: 'JwWggjAKtOkA', ref: 'availability' },
      },
      {
        type: 'email',
        email: 'jonas@harbourfest.test',
        field: { id: 'SMEUb7VJz92Q', ref: 'email' },
      },
    ],
    hidden: { utm_source: 'newsletter' },
    calculated: { score: 7 },
  },
} as const;

export const typeform: CatalogIntegration = {
  name: 'typeform',
  displayName: 'Typeform',
  category: 'Forms & surveys',
  brandColor: '#262627',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Typeform Webhooks API',
  accounts: ['Harbour Festival', 'Harbour Festival Schools'],
  choices: {
    workspaces: choicesByAccount([
      [
        ['a1b2c3', 'Volunteers'],
        ['d4e5f6', 'Sponsors'],
      ],
      [['g7h8i9', 'School visits']],
    ]),
    forms: choicesByParent('workspace', {
      a1b2c3: [
        ['lT4Z3j', 'Volunteer sign-up', '312 responses'],
        ['mP9xQ2', 'Shift feedback', '87 responses'],
      ],
      d4e5f6: [['nK3yR8', 'Sponsor enquiry', '41 responses']],
      g7h8i9: [['oB5tW1', 'Class booking', '16 responses']],
    }),
    questions: choicesByParent('form', {
      lT4Z3j: [
        ['availability', 'When can you help?', 'Multiple choice'],
        ['email', 'Your e-mail', 'Email'],
        ['shirt', 'T-shirt size', 'Dropdown'],
      ],
      mP9xQ2: [
        ['rating', 'How was your shift?', 'Opinion scale'],
        ['comment', 'Anything to add?', 'Long text'],
      ],
      nK3yR8: [
        ['budget', 'Budget', 'Number'],
        ['company', 'Company', 'Short text'],
      ],
      oB5tW1: [['pupils', 'Number of pupils', 'Number']],
    }),
  },
  triggers: [
    {
      type: 'TYPEFORM_TRIGGER_RESPONSE_SUBMITTED',
      title: 'Form Submitted',
      description: 'Sends every finished response as it comes in, answer by answer.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Typeform Webhooks API: form_response',
      parameters: [
        {
          id: 'workspace',
          type: 'ENUM',
          title: 'Workspace',
          required: true,
          values: [],
          valuesSource: { sourceType: 'workspaces', dependencies: [] },
        },
        {
          id: 'form',
          type: 'ENUM',
          title: 'Form',
          required: true,
          values: [],
          valuesSource: { sourceType: 'forms', dependencies: ['workspace'] },
        },
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'questions', dependencies: ['form'] },
        },
        {
          id: 'secret',
          type: 'PASSWORD',
          title: 'Webhook secret',
          subtitle: 'Typeform signs each delivery with it.',
          required: false,
        },
      ],
      example: response,
    },
    {
      type: 'TYPEFORM_TRIGGER_RESPONSE_PARTIAL',
      title: 'Form Left Half-done',
      description: 'Hands over the answers of someone who left the form before its end.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Typeform Webhooks API: form_response_partial',
      parameters: [
        {
          id: 'workspace',
          type: 'ENUM',
          title: 'Workspace',
          required: true,
          values: [],
          valuesSource: { sourceType: 'workspaces', dependencies: [] },
        },
        {
          id: 'form',
          type: 'ENUM',
          title: 'Form',
          required: true,
          values: [],
          valuesSource: { sourceType: 'forms', dependencies: ['workspace'] },
        },
      ],
      example: { ...response, event_type: 'form_response_partial' },
    },
    {
      type: 'TYPEFORM_TRIGGER_ENDING_REACHED',
      title: 'Ending Reached',
      description: 'Picks out responses that finish on one ending, such as a disqualified one.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Typeform Webhooks API: form_response (form_response.ending)',
      parameters: [
        {
          id: 'endingRef',
          type: 'TEXT_NO_VARS',
          title: 'Ending reference',
          required: true,
          placeholder: 'not-eligible',
        },
        { id: 'minimumScore', type: 'NUMBER', title: 'Minimum score', required: false },
      ],
      example: {
        ...response,
        form_response: {
          ...response.form_response,
          ending: { id: 'dN5FLyFpCMFo', ref: 'not-eligible' },
        },
      },
    },
    {
      type: 'TYPEFORM_TRIGGER_FORM_PUBLISHED',
      title: 'Form Published',
      description: 'Notes each form that goes live in the workspace, with its public link.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Typeform Create API: GET /forms (last_updated_at, settings.is_public)',
      parameters: [],
      example: {
        id: 'mP9xQ2',
        title: 'Shift feedback',
        last_updated_at: '2026-11-12T15:00:00Z',
        settings: { is_public: true },
        _links: { display: 'https://harbourfest.typeform.test/to/mP9xQ2' },
      },
    },
  ],
};

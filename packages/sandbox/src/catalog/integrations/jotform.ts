import { choices, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const submission = {
  submissionID: '5237188266421234567',
  formID: '231074123369555',
  formTitle: 'Pottery class booking',
  ip: '203.0.113.24',
  created_at: '2026-11-09 18:40:07',
  status: 'ACTIVE',
  answers: {
    3: { name: 'fullName', type: 'control_fullname', answer: { first: 'Salma', last: 'Idrissi' } },
    4: { name: 'email', type: 'control_email', answer: 'salma@kilnroom.test' },
    7: { name: 'class', type: 'control_dropdown', answer: 'Wheel throwing, evenings' },
  },
} as const;

export const jotform: CatalogIntegration = {
  name: 'jotform',
  displayName: 'Jotform',
  category: 'Forms & surveys',
  brandColor: '#ff6100',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'Jotform API: webhooks, submissions',
  accounts: ['kilnroom', 'kilnroom-kids'],
  choices: {
    forms: choices([
      ['231074123369555', 'Pottery class booking', '204 submissions'],
      ['231074123369601', 'Kiln rental', '58 submissions'],
      ['231074123369733', 'Waiver', '391 submissions'],
    ]),
    fields: choicesByParent('form', {
      231074123369555: [
        ['fullName', 'Full name'],
        ['email', 'E-mail'],
        ['class', 'Class'],
      ],
      231074123369601: [
        ['pieces', 'Number of pieces'],
        ['cone', 'Cone'],
      ],
      231074123369733: [['signature', 'Signature']],
    }),
  },
  triggers: [
    {
      type: 'JOTFORM_TRIGGER_SUBMISSION_RECEIVED',
      title: 'Submission Received',
      description: 'Sends each submission of the form with all its answers by field.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Jotform API: POST /form/{id}/webhooks',
      parameters: [
        {
          id: 'form',
          type: 'ENUM',
          title: 'Form',
          required: true,
          values: [],
          valuesSource: { sourceType: 'forms', dependencies: [] },
        },
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'fields', dependencies: ['form'] },
          disableOrCondition: true,
        },
      ],
      example: submission,
    },
    {
      type: 'JOTFORM_TRIGGER_PAYMENT_RECEIVED',
      title: 'Payment Taken on Form',
      description: 'Hands over paid submissions only, with the amount and the gateway.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Jotform API: submission answers of payment fields',
      parameters: [
        {
          id: 'form',
          type: 'ENUM',
          title: 'Form',
          required: true,
          values: [],
          valuesSource: { sourceType: 'forms', dependencies: [] },
        },
        {
          id: 'minimumAmount',
          type: 'NUMBER',
          title: 'Minimum amount',
          required: false,
          defaultValue: 1,
        },
        {
          id: 'currency',
          type: 'EDITABLE_ENUM',
          title: 'Currency',
          required: false,
          values: ['EUR', 'GBP', 'USD'],
        },
      ],
      example: {
        ...submission,
        payment: { gateway: 'square', total: '85.00', currency: 'EUR', transactionId: 'pay_7HG2' },
      },
    },
    {
      type: 'JOTFORM_TRIGGER_SUBMISSION_EDITED',
      title: 'Submission Edited',
      description: 'Reports a submission after someone corrected it, with the time of the edit.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Jotform API: GET /form/{id}/submissions (updated_at)',
      parameters: [
        {
          id: 'form',
          type: 'ENUM',
          title: 'Form',
          required: true,
          values: [],
          valuesSource: { sourceType: 'forms', dependencies: [] },
        },
      ],
      example: { ...submission, updated_at: '2026-11-10 08:12:55' },
    },
    {
      type: 'JOTFORM_TRIGGER_SUBMISSION_FLAGGED',
      title: 'Submission Flagged',
      description: 'Brings up submissions that a colleague marked with a flag in the inbox.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Jotform API: GET /form/{id}/submissions (flag)',
      parameters: [],
      example: { ...submission, flag: '1', new: '0' },
    },
  ],
};

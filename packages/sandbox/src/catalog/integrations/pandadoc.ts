import { choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const document = {
  id: 'msFYActMfJHqNTKH8YSvF1',
  name: 'Hire agreement - Brig Aurora',
  status: 'document.sent',
  date_created: '2026-11-17T09:00:00.000000Z',
  date_modified: '2026-11-18T10:12:00.000000Z',
  recipients: [
    { email: 'harbour@kelp.test', first_name: 'Rory', last_name: 'Kelp', role: 'Client' },
  ],
  grand_total: { amount: '6400.00', currency: 'GBP' },
  template: { id: 'BhVzRcxH9Z2LgfPPGXFUBa', name: 'Ship hire' },
} as const;

export const pandadoc: CatalogIntegration = {
  name: 'pandadoc',
  displayName: 'PandaDoc',
  category: 'E-signature',
  brandColor: '#248567',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Tall Ship Events', 'Tall Ship Legal'],
  choices: {
    templates: choicesByAccount([
      [
        ['BhVzRcxH9Z2LgfPPGXFUBa', 'Ship hire'],
        ['Tn4QyWv8Zs1LkRmXeCbGhJ', 'Crew contract'],
      ],
      [['Jx9PqLm2Vb7NcTsRdFwKyA', 'Mutual NDA']],
    ]),
  },
  triggers: [
    {
      type: 'PANDADOC_TRIGGER_DOCUMENT_COMPLETED',
      title: 'Document Completed',
      description: 'Announces a fully signed document once its PDF can be downloaded.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'PandaDoc webhook: document_completed_pdf_ready',
      parameters: [
        {
          id: 'template',
          type: 'ENUM',
          title: 'Made from template',
          required: false,
          values: [],
          valuesSource: { sourceType: 'templates', dependencies: [] },
        },
        {
          id: 'sharedKey',
          type: 'PASSWORD',
          title: 'Shared key',
          required: false,
          subtitle: 'From the webhook settings in PandaDoc.',
        },
      ],
      example: {
        ...document,
        status: 'document.completed',
        date_completed: '2026-11-19T12:00:00.000000Z',
      },
    },
    {
      type: 'PANDADOC_TRIGGER_DOCUMENT_STATUS_CHANGED',
      title: 'Document Status Changed',
      description: 'Tells each step of a document, from draft through viewed to paid.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'PandaDoc webhook: document_state_changed',
      parameters: [
        {
          id: 'status',
          type: 'ENUM',
          title: 'Into status',
          required: false,
          values: [
            { value: 'document.sent', label: 'Sent' },
            { value: 'document.viewed', label: 'Viewed' },
            { value: 'document.waiting_approval', label: 'Waiting for approval' },
            { value: 'document.declined', label: 'Declined' },
            { value: 'document.paid', label: 'Paid' },
          ],
        },
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['name', 'grand_total.amount', 'grand_total.currency', 'template.name'],
        },
      ],
      example: { ...document, status: 'document.viewed' },
    },
    {
      type: 'PANDADOC_TRIGGER_RECIPIENT_COMPLETED',
      title: 'Recipient Signed',
      description: 'Names a recipient who has finished their part, and who is still to come.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'PandaDoc webhook: recipient_completed',
      parameters: [],
      example: {
        ...document,
        action_by: { email: 'harbour@kelp.test', first_name: 'Rory', last_name: 'Kelp' },
        action_date: '2026-11-19T11:58:00.000000Z',
      },
    },
    {
      type: 'PANDADOC_TRIGGER_QUOTE_CHANGED',
      title: 'Quote Changed',
      description: 'Reports new quantities, discounts or totals in the quote of a document.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'PandaDoc webhook: quote_updated',
      parameters: [],
      example: {
        id: '4c6a8d10-0b4f-4d0e-9a21-1f2e3d4c5b6a',
        document_id: document.id,
        currency: 'GBP',
        total: '6080.00',
        sections: [{ name: 'Hire', items: [{ name: 'Day rate', qty: 2, price: '3040.00' }] }],
      },
    },
    {
      type: 'PANDADOC_TRIGGER_DOCUMENT_DELETED',
      title: 'Document Deleted',
      description: 'Gives the name and number of a document that was removed for good.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'PandaDoc webhook: document_deleted',
      parameters: [],
      example: {
        id: document.id,
        name: document.name,
        deleted_by: { email: 'office@tallship.test' },
        date_deleted: '2026-11-22T08:00:00.000000Z',
      },
    },
  ],
};

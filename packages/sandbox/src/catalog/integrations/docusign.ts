import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const envelope = {
  envelopeId: '4b728be4-4417-4b0d-9e41-8c3f0d1a2b90',
  status: 'completed',
  emailSubject: 'Please sign: boat charter, May 2027',
  sender: { userName: 'Carla Neri', email: 'carla@bluehelm.test' },
  sentDateTime: '2026-11-17T09:00:00.000Z',
  completedDateTime: '2026-11-18T18:22:14.000Z',
  expireDateTime: '2026-12-17T09:00:00.000Z',
  recipients: {
    signers: [
      {
        recipientId: '1',
        name: 'Piet Vos',
        email: 'piet@vos.test',
        status: 'completed',
        routingOrder: '1',
      },
    ],
  },
  customFields: { textCustomFields: [{ name: 'charterNo', value: 'CH-2027-118' }] },
} as const;

const which = {
  id: 'watch',
  type: 'ENUM',
  title: 'Envelopes',
  required: true,
  defaultValue: 'all',
  values: [
    { value: 'all', label: 'All in the account' },
    {
      value: 'template',
      label: 'Sent from a template',
      dependentInputs: [
        {
          id: 'template',
          type: 'ENUM',
          title: 'Template',
          required: true,
          values: [],
          valuesSource: { sourceType: 'templates', dependencies: [] },
        },
        {
          id: 'party',
          type: 'ENUM',
          title: 'Look at',
          required: false,
          values: [
            { value: 'everyone', label: 'Every recipient' },
            {
              value: 'role',
              label: 'One role of the template',
              dependentInputs: [
                {
                  id: 'templateRole',
                  type: 'ENUM',
                  title: 'Role',
                  required: true,
                  values: [],
                  valuesSource: { sourceType: 'templateRoles', dependencies: ['template'] },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      value: 'sender',
      label: 'Sent by a person',
      dependentInputs: [
        {
          id: 'senderEmail',
          type: 'TEXT',
          title: 'Sender e-mail',
          required: true,
          placeholder: 'carla@bluehelm.test',
        },
      ],
    },
  ],
} as const;

const hmacKey = {
  id: 'hmacKey',
  type: 'PASSWORD',
  title: 'Connect HMAC key',
  required: false,
  documentationLink: 'https://developers.docusign.com/platform/webhooks/connect/hmac/',
} as const;

export const docusign: CatalogIntegration = {
  name: 'docusign',
  displayName: 'DocuSign',
  category: 'E-signature',
  brandColor: '#4c00ff',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Blue Helm Charter (881144)', 'Blue Helm Demo (118844)'],
  choices: {
    templates: choicesByAccount([
      [
        ['tpl-charter', 'Charter agreement'],
        ['tpl-crew', 'Crew contract'],
        ['tpl-nda', 'Confidentiality'],
      ],
      [['tpl-demo', 'Demo template']],
    ]),
    templateRoles: choicesByParent('template', {
      'tpl-charter': [
        ['Charterer', 'Charterer'],
        ['Owner', 'Owner'],
      ],
      'tpl-crew': [['Skipper', 'Skipper']],
      'tpl-nda': [['Counterparty', 'Counterparty']],
      'tpl-demo': [['Signer', 'Signer']],
    }),
  },
  triggers: [
    {
      type: 'DOCUSIGN_TRIGGER_ENVELOPE_SENT',
      title: 'Envelope Sent',
      description: 'Reports every envelope that goes out, with its recipients in signing order.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'DocuSign Connect: envelope-sent',
      parameters: [],
      example: { ...envelope, status: 'sent', completedDateTime: null },
    },
    {
      type: 'DOCUSIGN_TRIGGER_ENVELOPE_COMPLETED',
      title: 'Envelope Completed',
      description: 'Delivers an envelope once everybody has signed, with the form data.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'DocuSign Connect: envelope-completed',
      parameters: [
        which,
        {
          id: 'includeDocuments',
          type: 'BOOLEAN_INPUT',
          title: 'Include the signed PDF',
          required: false,
          defaultValue: false,
        },
        hmacKey,
      ],
      example: envelope,
    },
    {
      type: 'DOCUSIGN_TRIGGER_ENVELOPE_DECLINED',
      title: 'Envelope Declined',
      description: 'Tells who refused to sign an envelope, and the reason they wrote.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'DocuSign Connect: envelope-declined',
      parameters: [],
      example: {
        ...envelope,
        status: 'declined',
        completedDateTime: null,
        declinedReason: 'The deposit is not what we agreed.',
        declinedDateTime: '2026-11-18T07:10:00.000Z',
      },
    },
    {
      type: 'DOCUSIGN_TRIGGER_RECIPIENT_COMPLETED',
      title: 'Recipient Signed',
      description: 'Sends each signature as it is given, and says who is next in line.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'DocuSign Connect: recipient-completed',
      parameters: [which, hmacKey],
      example: {
        envelopeId: envelope.envelopeId,
        event: 'recipient-completed',
        recipient: envelope.recipients.signers[0],
        nextRecipient: { recipientId: '2', name: 'Carla Neri', routingOrder: '2' },
        signedDateTime: '2026-11-18T16:40:00.000Z',
      },
    },
    {
      type: 'DOCUSIGN_TRIGGER_ENVELOPE_EXPIRING',
      title: 'Envelope About to Expire',
      description: 'Gives notice of unsigned envelopes some time before they run out.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'DocuSign eSignature REST API: envelopes, expireDateTime',
      parameters: [
        {
          id: 'notifyBefore',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Notify before',
          required: true,
          supportedUnits: ['HOURS', 'DAYS'],
        },
      ],
      example: { ...envelope, status: 'delivered', completedDateTime: null },
    },
  ],
};

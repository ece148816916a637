import { choices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const request = {
  signature_request_id: 'f57db65d3f933b5316d398057a36176831451a35',
  title: 'Photography licence, spring catalogue',
  subject: 'Licence for your signature',
  is_complete: false,
  is_declined: false,
  requester_email_address: 'rights@fieldprint.test',
  signatures: [
    {
      signature_id: '78caf2a1d01cd39cea2bc1cbb340dac3',
      signer_name: 'Jun Tanabe',
      signer_email_address: 'jun@tanabe.test',
      status_code: 'awaiting_signature',
      order: 0,
    },
  ],
  metadata: { licence: 'L-0418' },
  created_at: 1763546400,
} as const;

const template = {
  id: 'template',
  type: 'ENUM',
  title: 'Template',
  required: false,
  values: [],
  valuesSource: { sourceType: 'templates', dependencies: [] },
} as const;

export const dropboxsign: CatalogIntegration = {
  name: 'dropboxsign',
  displayName: 'Dropbox Sign',
  category: 'E-signature',
  brandColor: '#00b3e6',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['rights@fieldprint.test', 'Fieldprint test mode'],
  choices: {
    templates: choices([
      ['c26b8a16784a872da37ea946b9ddec7c1e11dff6', 'Photography licence'],
      ['5de8179668f2033afac48da1868d0093bf133266', 'Model release'],
    ]),
  },
  triggers: [
    {
      type: 'DROPBOX_SIGN_TRIGGER_REQUEST_VIEWED',
      title: 'Document Viewed by Signer',
      description: 'Tells when a signer opens the document for the first time.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Dropbox Sign event: signature_request_viewed',
      parameters: [],
      example: {
        ...request,
        event: { event_type: 'signature_request_viewed', event_time: '1763550011' },
      },
    },
    {
      type: 'DROPBOX_SIGN_TRIGGER_REQUEST_SIGNED',
      title: 'Signature Collected',
      description: 'Sends each signature as it comes in, with whose turn it is next.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Dropbox Sign event: signature_request_signed',
      parameters: [],
      example: {
        ...request,
        signatures: [{ ...request.signatures[0], status_code: 'signed', signed_at: 1763552400 }],
      },
    },
    {
      type: 'DROPBOX_SIGN_TRIGGER_ALL_SIGNED',
      title: 'All Signatures In',
      description: 'Delivers the request when the last signer is done, with the file address.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Dropbox Sign event: signature_request_all_signed',
      parameters: [
        template,
        {
          id: 'includeAnswers',
          type: 'SWITCH',
          title: 'Include what signers filled in',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        ...request,
        is_complete: true,
        files_url: 'https://api.sign.test/v3/signature_request/files/f57db65d',
      },
    },
    {
      type: 'DROPBOX_SIGN_TRIGGER_REQUEST_DECLINED',
      title: 'Signature Declined',
      description: 'Passes on the name and the reason of somebody who would not sign.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Dropbox Sign event: signature_request_declined',
      parameters: [],
      example: {
        ...request,
        is_declined: true,
        signatures: [
          { ...request.signatures[0], status_code: 'declined', decline_reason: 'Term is too long' },
        ],
      },
    },
    {
      type: 'DROPBOX_SIGN_TRIGGER_EMAIL_BOUNCED',
      title: 'Signer E-mail Bounced',
      description: 'Warns that a signer never got the request, since their mail bounced.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Dropbox Sign event: signature_request_email_bounce',
      parameters: [],
      example: {
        ...request,
        event: {
          event_type: 'signature_request_email_bounce',
          related_signature_id: '78caf2a1d01cd39c',
        },
      },
    },
  ],
};

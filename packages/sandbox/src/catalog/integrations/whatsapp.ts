import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const metadata = {
  display_phone_number: '15550100311',
  phone_number_id: '106540352242922',
} as const;
const contact = { profile: { name: 'Malik R.' }, wa_id: '15550100466' } as const;

export const whatsapp: CatalogIntegration = {
  name: 'whatsapp',
  displayName: 'WhatsApp Business',
  category: 'Communication',
  brandColor: '#25d366',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'WhatsApp Business Platform docs: webhooks',
  accounts: ['Blue Kettle Café (+1 555 010 0311)', 'Blue Kettle Roastery (+1 555 010 0312)'],
  choices: {
    phoneNumbers: choicesByAccount([
      [
        ['106540352242922', '+1 555 010 0311', 'Quality: high'],
        ['106540352242923', '+1 555 010 0313', 'Quality: medium'],
      ],
      [['106540352242930', '+1 555 010 0312', 'Quality: high']],
    ]),
    templates: choicesByParent('phoneNumber', {
      '106540352242922': [
        ['order_ready', 'order_ready', 'Utility · en'],
        ['winter_menu', 'winter_menu', 'Marketing · en'],
      ],
      '106540352242923': [['table_reminder', 'table_reminder', 'Utility · en']],
      '106540352242930': [['beans_shipped', 'beans_shipped', 'Utility · en']],
    }),
  },
  triggers: [
    {
      type: 'WHATSAPP_TRIGGER_CUSTOMER_MESSAGE_RECEIVED',
      title: 'Customer Message Received',
      description: 'Sends each message that a customer writes to your business number.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'WhatsApp Cloud API webhooks: messages',
      parameters: [
        {
          id: 'phoneNumber',
          type: 'ENUM',
          title: 'Business number',
          required: true,
          values: [],
          valuesSource: { sourceType: 'phoneNumbers', dependencies: [] },
        },
        {
          id: 'kind',
          type: 'ENUM',
          title: 'Kind',
          required: false,
          defaultValue: 'any',
          values: [
            { value: 'any', label: 'Any' },
            { value: 'text', label: 'Text' },
            { value: 'image', label: 'Image' },
            { value: 'audio', label: 'Voice or audio' },
            { value: 'document', label: 'Document' },
            { value: 'location', label: 'Location' },
          ],
        },
      ],
      example: {
        messaging_product: 'whatsapp',
        metadata,
        contacts: [contact],
        messages: [
          {
            from: contact.wa_id,
            id: 'wamid.HBgLMTU1NTAxMDA0NjYVAgASGBQ',
            timestamp: '1763980011',
            type: 'text',
            text: { body: 'Do you still have oat milk?' },
          },
        ],
      },
    },
    {
      type: 'WHATSAPP_TRIGGER_BUTTON_REPLY_RECEIVED',
      title: 'Quick Reply Chosen',
      description: 'Tells which quick reply or list entry a customer tapped.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'WhatsApp Cloud API webhooks: messages (interactive)',
      parameters: [
        {
          id: 'phoneNumber',
          type: 'ENUM',
          title: 'Business number',
          required: false,
          values: [],
          valuesSource: { sourceType: 'phoneNumbers', dependencies: [] },
        },
        {
          id: 'replyId',
          type: 'TEXT_NO_VARS',
          title: 'Reply ID',
          required: false,
          placeholder: 'confirm-order',
        },
      ],
      example: {
        messaging_product: 'whatsapp',
        metadata,
        contacts: [contact],
        messages: [
          {
            from: contact.wa_id,
            id: 'wamid.HBgLMTU1NTAxMDA0NjYVAgBBBB',
            type: 'interactive',
            interactive: {
              type: 'button_reply',
              button_reply: { id: 'confirm-order', title: 'Confirm' },
            },
          },
        ],
      },
    },
    {
      type: 'WHATSAPP_TRIGGER_MESSAGE_STATUS_CHANGED',
      title: 'Message Read or Failed',
      description: 'Follows a message that you sent through delivery, reading or failure.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'WhatsApp Cloud API webhooks: messages (statuses)',
      parameters: [
        {
          id: 'status',
          type: 'ENUM',
          title: 'Status',
          required: false,
          defaultValue: 'failed',
          values: [
            { value: 'delivered', label: 'Delivered' },
            { value: 'read', label: 'Read' },
            {
              value: 'failed',
              label: 'Failed',
              dependentInputs: [
                {
                  id: 'errorCode',
                  type: 'EDITABLE_ENUM',
                  title: 'Error code',
                  required: false,
                  placeholder: 'Any error',
                  values: [131026, 131047, 131049],
                },
              ],
            },
          ],
        },
      ],
      example: {
        messaging_product: 'whatsapp',
        field: 'messages',
        metadata,
        statuses: [
          {
            id: 'wamid.HBgLMTU1NTAxMDA0NjYVAgARGBI',
            status: 'failed',
            timestamp: '1763980200',
            recipient_id: contact.wa_id,
            errors: [{ code: 131047, title: 'Re-engagement message' }],
          },
        ],
      },
    },
    {
      type: 'WHATSAPP_TRIGGER_TEMPLATE_REVIEWED',
      title: 'Message Template Reviewed',
      description: 'Gives the verdict on a message template, and why it was refused.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'WhatsApp webhooks: message_template_status_update',
      parameters: [
        {
          id: 'phoneNumber',
          type: 'ENUM',
          title: 'Business number',
          required: false,
          values: [],
          valuesSource: { sourceType: 'phoneNumbers', dependencies: [] },
        },
        {
          id: 'template',
          type: 'ENUM',
          title: 'Template',
          required: false,
          values: [],
          valuesSource: { sourceType: 'templates', dependencies: ['phoneNumber'] },
        },
      ],
      example: {
        event: 'REJECTED',
        message_template_id: 1689556908129832,
        message_template_name: 'winter_menu',
        message_template_language: 'en',
        reason: 'INVALID_FORMAT',
        time: 1763980300,
      },
    },
    {
      type: 'WHATSAPP_TRIGGER_NUMBER_QUALITY_CHANGED',
      title: 'Messaging Limit Changed',
      description: 'Warns when the quality or messaging limit of your number changes.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'WhatsApp webhooks: phone_number_quality_update',
      parameters: [],
      example: {
        event: 'DOWNGRADE',
        display_phone_number: '15550100313',
        current_limit: 'TIER_1K',
        old_limit: 'TIER_10K',
        time: 1763980400,
      },
    },
  ],
};

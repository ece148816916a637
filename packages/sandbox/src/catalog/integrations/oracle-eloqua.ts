import { choices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const activity = {
  ActivityId: '902113',
  ActivityDate: '2026-11-18 10:22:14.0',
  ContactId: '1004481',
  EmailAddress: 'silje@fjordcraft.test',
  CampaignId: '331',
  AssetName: 'Boat show invitation',
} as const;

export const oracleEloqua: CatalogIntegration = {
  name: 'oracleeloqua',
  displayName: 'Oracle Eloqua',
  category: 'Marketing & sales engagement',
  brandColor: '#c74634',
  authenticationType: 'basic',
  origin: 'seed',
  source: 'docs actionkit/supported-integrations',
  accounts: ['Vantage Marine', 'Vantage Marine Sandbox'],
  choices: {
    campaigns: choices([
      [331, 'Boat show 2027', 'Active'],
      [338, 'Engine service season', 'Active'],
      [340, 'Dealer webinar', 'Draft'],
    ]),
    forms: choices([
      [61, 'Test drive request'],
      [64, 'Brochure download'],
    ]),
  },
  triggers: [
    {
      type: 'ELOQUA_TRIGGER_FORM_SUBMITTED',
      title: 'Form Submission Recorded',
      description: 'Hands over the raw answers of a form together with the known contact.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Eloqua Bulk API: activity FormSubmit',
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
      example: {
        ...activity,
        ActivityType: 'FormSubmit',
        AssetName: 'Test drive request',
        RawData: { model: 'Skerry 28', harbour: 'Arendal' },
      },
    },
    {
      type: 'ELOQUA_TRIGGER_EMAIL_CLICKED_THROUGH',
      title: 'Email Clickthrough',
      description: 'Reports each click in a campaign mail, with its link and device.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Eloqua Bulk API: activity EmailClickthrough',
      parameters: [
        {
          id: 'campaign',
          type: 'ENUM',
          title: 'Campaign',
          required: false,
          values: [],
          valuesSource: { sourceType: 'campaigns', dependencies: [] },
        },
        {
          id: 'linkContains',
          type: 'TEXT',
          title: 'Link contains',
          required: false,
          placeholder: '/boat-show',
        },
      ],
      example: {
        ...activity,
        ActivityType: 'EmailClickthrough',
        EmailClickedThruLink: 'https://vantage.test/boat-show',
      },
    },
    {
      type: 'ELOQUA_TRIGGER_EMAIL_BOUNCED_BACK',
      title: 'Email Bounced Back',
      description: "Warns of a mail that could not be delivered, with the server's answer.",
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Eloqua Bulk API: activity Bounceback',
      parameters: [],
      example: {
        ...activity,
        ActivityType: 'Bounceback',
        SmtpErrorCode: '550',
        SmtpStatusCode: '5.1.1',
        SmtpMessage: 'mailbox unknown',
      },
    },
  ],
};

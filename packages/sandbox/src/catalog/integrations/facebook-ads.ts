import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const lead = {
  id: '7204418822910044',
  created_time: '2026-11-20T17:44:02+0000',
  ad_id: '120208118822040',
  ad_name: 'Cargo bike, 15 s',
  campaign_name: 'Autumn test rides',
  form_id: '881144220011',
  field_data: [
    { name: 'full_name', values: ['Noor Verhoeven'] },
    { name: 'email', values: ['noor@verhoeven.test'] },
    { name: 'city', values: ['Ghent'] },
  ],
  is_organic: false,
} as const;

const activity = {
  object_id: '120208118800010',
  object_name: 'Autumn test rides',
  object_type: 'CAMPAIGN',
  actor_name: 'Elin Storm',
  event_time: '2026-11-21T08:30:00+0000',
} as const;

const adAccount = {
  id: 'adAccount',
  type: 'ENUM',
  title: 'Ad account',
  required: true,
  values: [],
  valuesSource: { sourceType: 'adAccounts', dependencies: [] },
} as const;

const campaign = {
  id: 'campaign',
  type: 'ENUM',
  title: 'Campaign',
  required: false,
  values: [],
  valuesSource: { sourceType: 'campaigns', dependencies: ['adAccount'] },
} as const;

export const facebookAds: CatalogIntegration = {
  name: 'facebookAds',
  displayName: 'Facebook Ads',
  category: 'Marketing & sales engagement',
  brandColor: '#1877f2',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Spoke & Chain (business)', 'Spoke & Chain Belgium'],
  choices: {
    adAccounts: choicesByAccount([
      [
        ['act_4410027', 'Spoke & Chain NL'],
        ['act_4410028', 'Spoke & Chain DE'],
      ],
      [['act_9920044', 'Spoke & Chain BE']],
    ]),
    campaigns: choicesByParent('adAccount', {
      act_4410027: [
        ['120208118800010', 'Autumn test rides'],
        ['120208118800011', 'Winter tyres'],
      ],
      act_4410028: [['120208118800020', 'Probefahrt']],
      act_9920044: [['120208118800030', 'Fietsproef']],
    }),
    pages: choices([
      ['104418822', 'Spoke & Chain'],
      ['104418823', 'Spoke & Chain Workshop'],
    ]),
    leadForms: choicesByParent('page', {
      '104418822': [
        ['881144220011', 'Book a test ride'],
        ['881144220012', 'Price list'],
      ],
      '104418823': [['881144220020', 'Service check']],
    }),
  },
  triggers: [
    {
      type: 'FACEBOOK_ADS_TRIGGER_LEAD_SUBMITTED',
      title: 'Lead Form Submitted',
      description: 'Sends the answers of each lead form, with the ad that brought the person.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Meta Webhooks: page leadgen',
      parameters: [
        {
          id: 'page',
          type: 'ENUM',
          title: 'Page',
          required: true,
          values: [],
          valuesSource: { sourceType: 'pages', dependencies: [] },
        },
        {
          id: 'form',
          type: 'ENUM',
          title: 'Form',
          required: false,
          values: [],
          valuesSource: { sourceType: 'leadForms', dependencies: ['page'] },
        },
      ],
      example: lead,
    },
    {
      type: 'FACEBOOK_ADS_TRIGGER_AD_DISAPPROVED',
      title: 'Ad Rejected in Review',
      description: 'Warns that an ad did not pass the review, with the policy it is said to break.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Marketing API ad account activities: ad_review_declined',
      parameters: [],
      example: {
        ...activity,
        event_type: 'ad_review_declined',
        object_id: '120208118822041',
        object_type: 'AD',
        object_name: 'Cargo bike, 30 s',
        extra_data: { reason: 'Personal attributes' },
      },
    },
    {
      type: 'FACEBOOK_ADS_TRIGGER_BUDGET_CHANGED',
      title: 'Campaign Budget Changed',
      description: 'Tells the old and new budget of a campaign, and who set it.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Marketing API ad account activities: update_campaign_budget',
      parameters: [adAccount, campaign],
      example: {
        ...activity,
        event_type: 'update_campaign_budget',
        extra_data: { old_value: 4000, new_value: 6500, currency: 'EUR' },
      },
    },
    {
      type: 'FACEBOOK_ADS_TRIGGER_DELIVERY_ISSUE',
      title: 'Ad Delivery Issue',
      description: 'Flags an ad, ad set or campaign that cannot run because of an error.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Meta Webhooks: ad account with_issues_ad_objects',
      parameters: [
        adAccount,
        {
          id: 'level',
          type: 'ENUM',
          title: 'Level',
          required: false,
          values: ['CAMPAIGN', 'AD_SET', 'AD'],
        },
      ],
      example: {
        id: '120208118811007',
        level: 'AD_SET',
        error_code: 1815869,
        error_summary: 'Audience too small',
        error_message: 'Fewer people than needed can see this ad set.',
        account_id: 'act_4410027',
      },
    },
    {
      type: 'FACEBOOK_ADS_TRIGGER_ACCOUNT_CHARGED',
      title: 'Ad Account Charged',
      description: 'Notes each charge to your payment method for ads, with its amount.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Marketing API ad account activities: ad_account_billing_charge',
      parameters: [],
      example: {
        ...activity,
        event_type: 'ad_account_billing_charge',
        object_type: 'ACCOUNT',
        extra_data: { amount: 25000, currency: 'EUR', transaction_id: '4418-9920' },
      },
    },
  ],
};

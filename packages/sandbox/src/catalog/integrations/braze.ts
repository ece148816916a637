import { choiceSections, choices, manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const event = {
  id: '7c9a3f10-52e4-4a3c-8d0b-1f6e2b9d4a77',
  user: {
    user_id: '5fb2a1c7e9d84b0012ab34cd',
    external_user_id: 'rider-20814',
    timezone: 'Europe/Oslo',
  },
  time: 1794830400,
  app_id: '01d5a4c8-8e63-4a1e-9a79-7f1be2c3d4e5',
} as const;

const campaign = {
  campaign_id: 'e3a1c5d7-0b2f-4c86-9d1e-6a7b8c9d0e1f',
  campaign_name: 'Rainy-day credit',
  message_variation_id: 'a91e0d2c-7b34-4f58-8c6d-0e1f2a3b4c5d',
  dispatch_id: '5e0a0d0f8f1a2b3c4d5e6f7081920304',
} as const;

const rides = ['Opened ride', 'Ended ride', 'Rated ride', 'Shared ride', 'Reported ride'] as const;

export const braze: CatalogIntegration = {
  name: 'braze',
  displayName: 'Braze',
  category: 'Marketing & sales engagement',
  brandColor: '#300266',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'Braze Currents: event glossary',
  accounts: ['Pedalshare EU', 'Pedalshare sandbox'],
  choices: {
    customEvents: manyChoices(
      125,
      (index) => {
        const name = `${rides[index % rides.length]} v${Math.floor(index / rides.length) + 1}`;
        return [name, name];
      },
      { pageSize: 25 },
    ),
    audiences: choiceSections({
      Segments: [
        ['seg-lapsed', 'Lapsed riders', '48,200 users'],
        ['seg-students', 'Students', '9,310 users'],
      ],
      'Subscription groups': [
        ['grp-tips', 'Riding tips'],
        ['grp-offers', 'Offers'],
      ],
    }),
    campaigns: choices([
      ['e3a1c5d7-0b2f-4c86-9d1e-6a7b8c9d0e1f', 'Rainy-day credit'],
      ['f4b2d6e8-1c3a-4d97-8e2f-7b8c9d0e1f2a', 'Helmet reminder'],
    ]),
  },
  triggers: [
    {
      type: 'BRAZE_TRIGGER_CUSTOM_EVENT_LOGGED',
      title: 'Custom Event Logged',
      description: 'Sends each custom event of your app, with its properties and user.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Braze Currents: users.behaviors.CustomEvent',
      parameters: [
        {
          id: 'eventName',
          type: 'ENUM',
          title: 'Event',
          required: true,
          values: [],
          valuesSource: { sourceType: 'customEvents', dependencies: [] },
        },
        {
          id: 'propertyFilter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          subtitle: 'Name any property of the event.',
        },
      ],
      example: {
        ...event,
        name: 'Ended ride v3',
        properties: { minutes: 14, city: 'Oslo', price: 2.4 },
        platform: 'ios',
      },
    },
    {
      type: 'BRAZE_TRIGGER_CAMPAIGN_CONVERSION',
      title: 'Campaign Conversion',
      description:
        'Reports users who did what a campaign asked of them, and which variant they saw.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Braze Currents: users.campaigns.Conversion',
      parameters: [
        {
          id: 'campaign',
          type: 'ENUM',
          title: 'Campaign',
          required: false,
          values: [],
          valuesSource: { sourceType: 'campaigns', dependencies: [] },
        },
      ],
      example: {
        ...event,
        ...campaign,
        conversion_behavior_index: 0,
        conversion_behavior: 'Made a purchase',
      },
    },
    {
      type: 'BRAZE_TRIGGER_SUBSCRIPTION_STATE_CHANGED',
      title: 'Subscription State Changed',
      description: 'Tells when a user joins or leaves a subscription group, and how.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Braze Currents: users.behaviors.subscriptiongroup.StateChange',
      parameters: [
        {
          id: 'audience',
          type: 'ENUM',
          title: 'Segment or group',
          required: false,
          values: [],
          valuesSource: { sourceType: 'audiences', dependencies: [] },
        },
        {
          id: 'state',
          type: 'ENUM',
          title: 'New state',
          required: false,
          values: [
            { value: 'subscribed', label: 'Subscribed' },
            { value: 'unsubscribed', label: 'Unsubscribed' },
          ],
        },
      ],
      example: {
        ...event,
        subscription_group_id: 'grp-offers',
        subscription_status: 'Unsubscribed',
        channel: 'email',
        state_change_source: 'Preference Center',
      },
    },
    {
      type: 'BRAZE_TRIGGER_APP_UNINSTALLED',
      title: 'App Uninstalled',
      description: 'Notes users who removed the app, as far as push can tell.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Braze Currents: users.behaviors.Uninstall',
      parameters: [],
      example: { ...event, platform: 'android', device_id: 'c0ffee12-3456-4789-abcd-ef0123456789' },
    },
  ],
};

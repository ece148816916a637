import { choices, choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const profile = {
  id: '01GDDKASAP8TKDDA2GRZDSVP4H',
  email: 'noor@willowmail.test',
  phone_number: '+4755501234',
  location: { city: 'Bergen', country: 'Norway' },
} as const;

const event = {
  type: 'event',
  id: '4vRpBT',
  metric: 'Clicked Email',
  profile,
  event_properties: { 'Campaign Name': 'Autumn restock', Subject: 'Your favourites are back' },
  datetime: '2026-11-18T17:22:09+00:00',
  uuid: 'c9a3c2f0-6f8e-11ef-8001-5c2b4a1d9e10',
} as const;

export const klaviyo: CatalogIntegration = {
  name: 'klaviyo',
  displayName: 'Klaviyo',
  category: 'Marketing & sales engagement',
  brandColor: '#232426',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Juniper Skincare', 'Juniper EU'],
  choices: {
    lists: choicesByAccount([
      [
        ['Y6nRLr', 'Newsletter', '18,240 profiles'],
        ['T77uGh', 'VIP early access', '912 profiles'],
        ['XyB4qe', 'SMS opt-ins', '3,307 profiles'],
      ],
      [['R2kLm0', 'EU newsletter', '5,118 profiles']],
    ]),
    flows: choices([
      ['VueJfU', 'Welcome series'],
      ['W8dJeG', 'Abandoned cart'],
      ['Pz1KxQ', 'Win-back'],
    ]),
  },
  triggers: [
    {
      type: 'KLAVIYO_TRIGGER_EMAIL_LINK_CLICKED',
      title: 'Email Link Clicked',
      description: 'Sends every click in one of your emails, with the link and the profile.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Klaviyo Events API: metric Clicked Email',
      parameters: [
        {
          id: 'sentBy',
          type: 'ENUM',
          title: 'Sent by',
          required: false,
          values: [
            { value: 'campaign', label: 'A campaign' },
            {
              value: 'flow',
              label: 'A flow',
              dependentInputs: [
                {
                  id: 'flow',
                  type: 'ENUM',
                  title: 'Flow',
                  required: true,
                  values: [],
                  valuesSource: { sourceType: 'flows', dependencies: [] },
                },
              ],
            },
          ],
        },
        {
          id: 'urlContains',
          type: 'TEXT',
          title: 'Link contains',
          required: false,
          placeholder: '/products/',
        },
      ],
      example: {
        ...event,
        event_properties: { ...event.event_properties, URL: 'https://juniper.test/products/balm' },
      },
    },
    {
      type: 'KLAVIYO_TRIGGER_PROFILE_SUBSCRIBED',
      title: 'Subscribed to List',
      description: 'Hands over each profile that joins the list, and by which form.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Klaviyo Events API: metric Subscribed to List',
      parameters: [
        {
          id: 'list',
          type: 'ENUM',
          title: 'List',
          required: true,
          values: [],
          valuesSource: { sourceType: 'lists', dependencies: [] },
        },
      ],
      example: {
        ...event,
        metric: 'Subscribed to List',
        event_properties: { List: 'Newsletter', 'Form Name': 'Footer form' },
      },
    },
    {
      type: 'KLAVIYO_TRIGGER_EMAIL_UNSUBSCRIBED',
      title: 'Unsubscribed from Email',
      description: 'Tells who opted out of marketing mail, and after which message.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Klaviyo Events API: metric Unsubscribed from Email Marketing',
      parameters: [],
      example: {
        ...event,
        metric: 'Unsubscribed from Email Marketing',
        event_properties: { method: 'Preferences page' },
      },
    },
    {
      type: 'KLAVIYO_TRIGGER_ORDER_PLACED',
      title: 'Order Placed',
      description: 'Reports a shop order tied to a profile, with its items and value.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Klaviyo Events API: metric Placed Order',
      parameters: [],
      example: {
        ...event,
        metric: 'Placed Order',
        event_properties: {
          $value: 84.5,
          OrderId: 'JN-20881',
          Items: ['Cedar balm', 'Oat soap'],
          Currency: 'EUR',
        },
      },
    },
  ],
};

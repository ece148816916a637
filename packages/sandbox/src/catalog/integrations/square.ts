import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const payment = {
  id: 'hYy9pRFVxpDsO1FB05SunFWUe9JZY',
  amount_money: { amount: 1450, currency: 'EUR' },
  status: 'COMPLETED',
  source_type: 'CARD',
  card_details: { card: { card_brand: 'VISA', last_4: '1111' }, entry_method: 'EMV' },
  location_id: 'S8GWD5R9QB376',
  order_id: '03O3USaPaAaFnI6kkwB1JxGgBsUZY',
  created_at: '2026-11-19T12:36:56.455Z',
} as const;

const event = {
  merchant_id: '6SSW7HV8K2ST5',
  event_id: '13b867cf-db3d-4b1c-90b6-2f32a9d78124',
} as const;

export const square: CatalogIntegration = {
  name: 'square',
  displayName: 'Square',
  category: 'Commerce & payments',
  brandColor: '#1f1f1f',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Square developer docs: webhook events',
  accounts: ['Corner Bakery House', 'Corner Bakery Events'],
  choices: {
    locations: choicesByAccount([
      [
        ['S8GWD5R9QB376', 'Mill Street', 'Shop'],
        ['L88917AVBK2S5', 'Market hall', 'Stall'],
      ],
      [['LZ3C7M0P9QF1A', 'Catering van', 'Mobile']],
    ]),
    services: choicesByParent('location', {
      S8GWD5R9QB376: [
        ['GUN7HNQBH7ZRARYZN52E7O4B', 'Cake consultation', '45 min'],
        ['WX4AQK2PB6JD7M3TY5RZ8CVN', 'Sourdough class', '3 h'],
      ],
      L88917AVBK2S5: [['PL5DK8WQ2NB7ZRT3YX6MHCJA', 'Tasting', '30 min']],
      LZ3C7M0P9QF1A: [['QZ1RT6NB8KJD4MPY3VXC7HWA', 'Site visit', '1 h']],
    }),
  },
  triggers: [
    {
      type: 'SQUARE_TRIGGER_PAYMENT_COMPLETED',
      title: 'Payment Completed',
      description: 'Sends each payment that went through, in person or online.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Square webhooks: payment.updated (status COMPLETED)',
      parameters: [
        {
          id: 'location',
          type: 'ENUM',
          title: 'Location',
          required: false,
          values: [],
          valuesSource: { sourceType: 'locations', dependencies: [] },
        },
        {
          id: 'signatureKey',
          type: 'PASSWORD',
          title: 'Signature key',
          subtitle: 'From the webhook page of the developer console.',
          required: false,
        },
      ],
      example: {
        ...event,
        type: 'payment.updated',
        created_at: '2026-11-19T12:36:57Z',
        data: { type: 'payment', id: payment.id, object: { payment } },
      },
    },
    {
      type: 'SQUARE_TRIGGER_REFUND_CREATED',
      title: 'Refund Started',
      description: 'Tells that money is on its way back to a buyer, and why.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Square webhooks: refund.created',
      parameters: [],
      example: {
        ...event,
        type: 'refund.created',
        created_at: '2026-11-20T09:01:02Z',
        data: {
          type: 'refund',
          id: 'hYy9pRF_KlWP8hC',
          object: {
            refund: {
              amount_money: { amount: 450, currency: 'EUR' },
              payment_id: payment.id,
              reason: 'Cold coffee',
              status: 'PENDING',
            },
          },
        },
      },
    },
    {
      type: 'SQUARE_TRIGGER_BOOKING_CREATED',
      title: 'Appointment Booked',
      description: 'Delivers each appointment that is booked, with its service and start time.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Square webhooks: booking.created',
      parameters: [
        {
          id: 'location',
          type: 'ENUM',
          title: 'Location',
          required: true,
          values: [],
          valuesSource: { sourceType: 'locations', dependencies: [] },
        },
        {
          id: 'service',
          type: 'ENUM',
          title: 'Service',
          required: false,
          values: [],
          valuesSource: { sourceType: 'services', dependencies: ['location'] },
        },
      ],
      example: {
        ...event,
        type: 'booking.created',
        data: {
          type: 'booking',
          id: 'zkras0xv0xwswx',
          object: {
            booking: {
              start_at: '2026-11-26T13:00:00Z',
              location_id: 'S8GWD5R9QB376',
              status: 'ACCEPTED',
              appointment_segments: [{ duration_minutes: 45, team_member_id: 'TMXUrsBWWcHTt79t' }],
            },
          },
        },
      },
    },
    {
      type: 'SQUARE_TRIGGER_INVENTORY_COUNT_CHANGED',
      title: 'Inventory Count Changed',
      description: 'Reports the stock of an item after a sale, a delivery or a recount.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Square webhooks: inventory.count.updated',
      parameters: [
        {
          id: 'location',
          type: 'ENUM',
          title: 'Location',
          required: false,
          values: [],
          valuesSource: { sourceType: 'locations', dependencies: [] },
        },
        {
          id: 'below',
          type: 'NUMBER',
          title: 'Only when stock is below',
          required: false,
          placeholder: '10',
        },
      ],
      example: {
        ...event,
        type: 'inventory.count.updated',
        data: {
          type: 'inventory_counts',
          id: '84e4ac73-d605-4dbd-a9e5-ffff794ddb9d',
          object: {
            inventory_counts: [
              { catalog_object_id: 'FGQ5JJWT2PYTHF35CKZ2DSKP', quantity: '7', state: 'IN_STOCK' },
            ],
          },
        },
      },
    },
    {
      type: 'SQUARE_TRIGGER_DISPUTE_OPENED',
      title: 'Dispute Opened',
      description: 'Alerts you to a chargeback, with its reason and the date to answer by.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Square webhooks: dispute.created',
      parameters: [],
      example: {
        ...event,
        type: 'dispute.created',
        data: {
          type: 'dispute',
          id: 'XDgyFu7yo1E2S5lQGGpYn',
          object: {
            object: {
              amount_money: { amount: 1450, currency: 'EUR' },
              reason: 'NO_KNOWLEDGE',
              state: 'EVIDENCE_REQUIRED',
              due_at: '2026-12-03T00:00:00Z',
            },
          },
        },
      },
    },
  ],
};

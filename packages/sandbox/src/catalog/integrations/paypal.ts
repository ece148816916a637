import { choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const capture = {
  id: '42311647XV020574X',
  status: 'COMPLETED',
  amount: { currency_code: 'EUR', value: '74.00' },
  seller_receivable_breakdown: { paypal_fee: { currency_code: 'EUR', value: '2.19' } },
  custom_id: 'order-20931',
  create_time: '2026-11-14T20:11:03Z',
} as const;

const event = {
  id: 'WH-58D329510W468432D-8HN650336L201105X',
  create_time: '2026-11-14T20:11:09.814Z',
  event_version: '1.0',
} as const;

const subscription = {
  id: 'I-BW452GLLEP1G',
  plan_id: 'P-5ML4271244454362WXNWU5NQ',
  status: 'ACTIVE',
  subscriber: {
    email_address: 'yusuf@seedbox.test',
    name: { given_name: 'Yusuf', surname: 'Amari' },
  },
  billing_info: { next_billing_time: '2026-12-14T10:00:00Z', failed_payments_count: 0 },
} as const;

export const paypal: CatalogIntegration = {
  name: 'paypal',
  displayName: 'PayPal',
  category: 'Commerce & payments',
  brandColor: '#003087',
  authenticationType: 'oauth_client_credential',
  origin: 'modelled',
  source: 'PayPal REST APIs: webhook event names',
  accounts: ['payments@seedbox.test', 'sandbox@seedbox.test'],
  choices: {
    plans: choicesByAccount([
      [
        ['P-5ML4271244454362WXNWU5NQ', 'Seed box, monthly', 'EUR 18.00'],
        ['P-8XY01234TB567890CMNQ2KLA', 'Seed box, yearly', 'EUR 190.00'],
      ],
      [['P-SANDBOX0000000000000001', 'Test plan', 'EUR 1.00']],
    ]),
  },
  triggers: [
    {
      type: 'PAYPAL_TRIGGER_CAPTURE_COMPLETED',
      title: 'Payment Captured',
      description: 'Sends each captured payment, with its fee and your own order id.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'PayPal webhooks: PAYMENT.CAPTURE.COMPLETED',
      parameters: [
        {
          id: 'currency',
          type: 'EDITABLE_ENUM',
          title: 'Currency',
          required: false,
          placeholder: 'Any currency',
          values: ['EUR', 'GBP', 'USD', 'SEK'],
        },
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['amount.value', 'custom_id', 'payer.email_address'],
          supportedOperators: [
            '$numberGreaterThan',
            '$numberLessThan',
            '$stringStartsWith',
            '$stringExactlyMatches',
          ],
        },
      ],
      example: { ...event, event_type: 'PAYMENT.CAPTURE.COMPLETED', resource: capture },
    },
    {
      type: 'PAYPAL_TRIGGER_CAPTURE_REFUNDED',
      title: 'Payment Refunded',
      description: 'Tells that a captured payment was given back, in full or in part.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'PayPal webhooks: PAYMENT.CAPTURE.REFUNDED',
      parameters: [],
      example: {
        ...event,
        event_type: 'PAYMENT.CAPTURE.REFUNDED',
        resource: {
          id: '1Y107995YT783435V',
          status: 'COMPLETED',
          amount: { currency_code: 'EUR', value: '20.00' },
          note_to_payer: 'One packet was missing',
        },
      },
    },
    {
      type: 'PAYPAL_TRIGGER_DISPUTE_CREATED',
      title: 'Dispute Raised',
      description: 'Warns of a buyer dispute, with its reason, amount and stage.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'PayPal webhooks: CUSTOMER.DISPUTE.CREATED',
      parameters: [
        {
          id: 'reason',
          type: 'ENUM',
          title: 'Reason',
          required: false,
          values: [
            { value: 'MERCHANDISE_OR_SERVICE_NOT_RECEIVED', label: 'Not received' },
            { value: 'MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED', label: 'Not as described' },
            { value: 'UNAUTHORISED', label: 'Unauthorised' },
          ],
        },
      ],
      example: {
        ...event,
        event_type: 'CUSTOMER.DISPUTE.CREATED',
        resource: {
          dispute_id: 'PP-000-042-663-135',
          reason: 'MERCHANDISE_OR_SERVICE_NOT_RECEIVED',
          status: 'OPEN',
          dispute_amount: capture.amount,
          dispute_life_cycle_stage: 'INQUIRY',
          seller_response_due_date: '2026-11-24T20:00:00Z',
        },
      },
    },
    {
      type: 'PAYPAL_TRIGGER_SUBSCRIPTION_ACTIVATED',
      title: 'Subscription Activated',
      description: 'Hands over each subscription as it starts, with its plan and subscriber.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'PayPal webhooks: BILLING.SUBSCRIPTION.ACTIVATED',
      parameters: [
        {
          id: 'plan',
          type: 'DYNAMIC_ENUM',
          title: 'Plan',
          required: false,
          valuesSource: { sourceType: 'plans', dependencies: [] },
        },
      ],
      example: { ...event, event_type: 'BILLING.SUBSCRIPTION.ACTIVATED', resource: subscription },
    },
    {
      type: 'PAYPAL_TRIGGER_SUBSCRIPTION_PAYMENT_FAILED',
      title: 'Subscription Payment Failed',
      description: 'Reports a recurring charge that was declined, with the count of failures.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'PayPal webhooks: BILLING.SUBSCRIPTION.PAYMENT.FAILED',
      parameters: [
        {
          id: 'plan',
          type: 'DYNAMIC_ENUM',
          title: 'Plan',
          required: false,
          valuesSource: { sourceType: 'plans', dependencies: [] },
        },
        {
          id: 'afterFailures',
          type: 'NUMBER',
          title: 'After this many failures',
          required: false,
          defaultValue: 1,
        },
      ],
      example: {
        ...event,
        event_type: 'BILLING.SUBSCRIPTION.PAYMENT.FAILED',
        resource: {
          ...subscription,
          billing_info: { next_billing_time: '2026-11-17T10:00:00Z', failed_payments_count: 2 },
        },
      },
    },
  ],
};

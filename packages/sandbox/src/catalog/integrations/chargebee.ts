import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const subscription = {
  id: 'AzZlGJTC9UrtR1Hx',
  customer_id: 'AzZlGJTC9UrOk1Hv',
  status: 'active',
  currency_code: 'USD',
  current_term_end: 1797292800,
  mrr: 4900,
  subscription_items: [{ item_price_id: 'team-USD-monthly', quantity: 7, unit_price: 700 }],
} as const;

const invoice = {
  id: '2214',
  customer_id: 'AzZlGJTC9UrOk1Hv',
  status: 'payment_due',
  total: 4900,
  amount_due: 4900,
  due_date: 1794960000,
  dunning_status: 'in_progress',
} as const;

const event = {
  id: 'ev_AzZlGJTC9UrvX1I2',
  occurred_at: 1794873600,
  source: 'scheduled_job',
  api_version: 'v2',
} as const;

export const chargebee: CatalogIntegration = {
  name: 'chargebee',
  displayName: 'Chargebee',
  category: 'Commerce & payments',
  brandColor: '#ff3300',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'Chargebee API v2: events',
  accounts: ['tallyboard', 'tallyboard-test'],
  choices: {
    families: choicesByAccount([
      [
        ['tallyboard', 'Tallyboard'],
        ['addons', 'Add-ons'],
      ],
      [['tallyboard', 'Tallyboard (test)']],
    ]),
    plans: choicesByParent('family', {
      tallyboard: [
        ['solo', 'Solo'],
        ['team', 'Team'],
      ],
      addons: [['reports', 'Extra reports']],
    }),
    prices: choicesByParent('plan', {
      solo: [['solo-USD-monthly', 'USD 9 a month']],
      team: [
        ['team-USD-monthly', 'USD 7 a seat and month'],
        ['team-USD-yearly', 'USD 70 a seat and year'],
      ],
      reports: [['reports-USD-monthly', 'USD 15 a month']],
    }),
    churnReasons: choices([
      ['price', 'Too expensive'],
      ['features', 'Missing features'],
      ['closed', 'Company closed'],
    ]),
  },
  triggers: [
    {
      type: 'CHARGEBEE_TRIGGER_SUBSCRIPTION_CREATED',
      title: 'Subscription Started',
      description: 'Sends each subscription when it is created, with its items and price.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Chargebee events: subscription_created',
      parameters: [
        {
          id: 'family',
          type: 'ENUM',
          title: 'Product family',
          required: true,
          values: [],
          valuesSource: { sourceType: 'families', dependencies: [] },
        },
        {
          id: 'plan',
          type: 'ENUM',
          title: 'Plan',
          required: false,
          values: [],
          valuesSource: { sourceType: 'plans', dependencies: ['family'] },
        },
        {
          id: 'price',
          type: 'ENUM',
          title: 'Price point',
          required: false,
          values: [],
          valuesSource: { sourceType: 'prices', dependencies: ['plan'] },
        },
      ],
      example: { ...event, event_type: 'subscription_created', content: { subscription } },
    },
    {
      type: 'CHARGEBEE_TRIGGER_SUBSCRIPTION_CANCELLED',
      title: 'Subscription Cancelled',
      description: 'Tells that a subscription has ended, with the reason the customer gave.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Chargebee events: subscription_cancelled',
      parameters: [
        {
          id: 'reason',
          type: 'EnumTextAreaPairInput',
          title: 'Reason',
          subtitle: 'Pick a reason and add words to look for in the comment.',
          required: false,
          values: [
            { value: 'any', label: 'Any reason' },
            { value: 'not_paid', label: 'Not paid' },
            { value: 'no_card', label: 'No card' },
            { value: 'customer', label: 'Asked by the customer' },
          ],
          valuesSource: { sourceType: 'churnReasons', dependencies: [] },
        },
      ],
      example: {
        ...event,
        event_type: 'subscription_cancelled',
        content: {
          subscription: {
            ...subscription,
            status: 'cancelled',
            cancel_reason: 'not_paid',
            cancelled_at: 1794873600,
          },
        },
      },
    },
    {
      type: 'CHARGEBEE_TRIGGER_TRIAL_ENDING',
      title: 'Trial About to End',
      description: 'Reminds you of a trial that runs out soon, some days ahead.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Chargebee events: subscription_trial_end_reminder',
      parameters: [
        {
          id: 'notifyBefore',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Notify before',
          required: true,
          supportedUnits: ['HOURS', 'DAYS'],
        },
        {
          id: 'withoutCard',
          type: 'BOOLEAN_INPUT',
          title: 'Only trials without a card on file',
          required: false,
        },
      ],
      example: {
        ...event,
        event_type: 'subscription_trial_end_reminder',
        content: { subscription: { ...subscription, status: 'in_trial', trial_end: 1795132800 } },
      },
    },
    {
      type: 'CHARGEBEE_TRIGGER_PAYMENT_FAILED',
      title: 'Recurring Payment Failed',
      description: 'Reports a declined charge, with the gateway error and the unpaid invoice.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Chargebee events: payment_failed',
      parameters: [],
      example: {
        ...event,
        event_type: 'payment_failed',
        content: {
          transaction: {
            id: 'txn_AzZlGJTC9UrwD1I7',
            status: 'failure',
            amount: 4900,
            error_text: 'Insufficient funds',
          },
          invoice,
        },
      },
    },
    {
      type: 'CHARGEBEE_TRIGGER_CARD_EXPIRING',
      title: 'Card Expiring Soon',
      description: 'Names customers whose card expires before the next renewal is due.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Chargebee events: card_expiry_reminder',
      parameters: [],
      example: {
        ...event,
        event_type: 'card_expiry_reminder',
        content: {
          customer: { id: 'AzZlGJTC9UrOk1Hv', email: 'billing@fernway.test' },
          card: { brand: 'visa', last4: '4242', expiry_month: 12, expiry_year: 2026 },
        },
      },
    },
  ],
};

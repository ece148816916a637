import { choices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const event = {
  id: 'wh_5d2f7a9c',
  site: 'cinegrove',
  received_at: '2026-11-10T08:00:04Z',
} as const;

const account = {
  code: 'acct-5521',
  email: 'desk@cinegrove.test',
  company: 'Cinegrove',
  first_name: 'Nils',
  last_name: 'Berg',
} as const;

const subscription = {
  uuid: '5d2f7a9c1e4b48d0a3f6c8b7e9d01234',
  plan: { code: 'festival-pass', name: 'Festival pass' },
  state: 'active',
  quantity: 1,
  unit_amount: 12.5,
  current_period_ends_at: '2026-12-10T08:00:00Z',
} as const;

export const recurly: CatalogIntegration = {
  name: 'recurly',
  displayName: 'Recurly',
  category: 'Commerce & payments',
  brandColor: '#4b2e83',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'Recurly webhooks',
  accounts: ['cinegrove', 'cinegrove-sandbox'],
  choices: {
    plans: choices([
      ['festival-pass', 'Festival pass', 'Monthly'],
      ['cinema-club', 'Cinema club', 'Yearly'],
      ['student', 'Student', 'Monthly'],
    ]),
    campaigns: choices([
      ['standard', 'Standard dunning'],
      ['gentle', 'Gentle dunning'],
    ]),
  },
  triggers: [
    {
      type: 'RECURLY_TRIGGER_SUBSCRIPTION_EXPIRED',
      title: 'Subscription Expired',
      description: 'Tells when access should end because a subscription has lapsed.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Recurly webhooks: expired_subscription_notification',
      parameters: [
        {
          id: 'plan',
          type: 'ENUM',
          title: 'Plan',
          required: false,
          values: [],
          valuesSource: { sourceType: 'plans', dependencies: [] },
        },
        {
          id: 'reason',
          type: 'ENUM',
          title: 'Why it ended',
          required: false,
          values: [
            { value: 'canceled', label: 'Cancelled earlier' },
            { value: 'nonpayment', label: 'Not paid' },
            { value: 'nonpayment_trial', label: 'Not paid after a trial' },
          ],
        },
      ],
      example: {
        ...event,
        notification: 'expired_subscription_notification',
        account,
        subscription: { ...subscription, state: 'expired', expires_at: '2026-11-10T08:00:00Z' },
      },
    },
    {
      type: 'RECURLY_TRIGGER_SUBSCRIPTION_RENEWED',
      title: 'Subscription Renewed',
      description: 'Sends each renewal, with the plan and the end of the new period.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Recurly webhooks: renewed_subscription_notification',
      parameters: [
        {
          id: 'plan',
          type: 'ENUM',
          title: 'Plan',
          required: false,
          values: [],
          valuesSource: { sourceType: 'plans', dependencies: [] },
        },
      ],
      example: {
        ...event,
        notification: 'renewed_subscription_notification',
        account,
        subscription,
      },
    },
    {
      type: 'RECURLY_TRIGGER_DUNNING_STARTED',
      title: 'Dunning Event Sent',
      description: 'Follows an unpaid invoice through each step of its dunning campaign.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Recurly webhooks: new_dunning_event_notification',
      parameters: [
        {
          id: 'campaign',
          type: 'ENUM',
          title: 'Dunning campaign',
          required: false,
          values: [],
          valuesSource: { sourceType: 'campaigns', dependencies: [] },
        },
        {
          id: 'finalOnly',
          type: 'SWITCH',
          title: 'Only the final step',
          required: false,
          defaultValue: false,
        },
      ],
      example: {
        ...event,
        notification: 'new_dunning_event_notification',
        account,
        invoice: {
          number: '1813',
          state: 'past_due',
          balance_in_cents: 1250,
          dunning_events_count: 2,
          final_dunning_event: false,
        },
        subscription,
      },
    },
    {
      type: 'RECURLY_TRIGGER_INVOICE_PAST_DUE',
      title: 'Invoice Past Due',
      description: 'Reports an invoice that was not paid by its due date, with the balance.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Recurly webhooks: past_due_charge_invoice_notification',
      parameters: [],
      example: {
        ...event,
        notification: 'past_due_charge_invoice_notification',
        account,
        invoice: {
          number: '1813',
          state: 'past_due',
          currency: 'EUR',
          total_in_cents: 1250,
          due_on: '2026-11-10T08:00:00Z',
          line_items: ['Festival pass'],
        },
      },
    },
  ],
};

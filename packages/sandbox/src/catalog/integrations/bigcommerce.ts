import { choices, choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const order = {
  id: 173331,
  status_id: 11,
  status: 'Awaiting Fulfillment',
  total_inc_tax: '219.0000',
  currency_code: 'GBP',
  items_total: 3,
  billing_address: {
    first_name: 'Efua',
    last_name: 'Boateng',
    email: 'efua@cyclemail.test',
    country: 'United Kingdom',
  },
  date_created: 'Mon, 16 Nov 2026 09:12:45 +0000',
} as const;

const event = { store_id: '1025646', producer: 'stores/abcde12', created_at: 1794820365 } as const;

export const bigcommerce: CatalogIntegration = {
  name: 'bigcommerce',
  displayName: 'BigCommerce',
  category: 'Commerce & payments',
  brandColor: '#121118',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'BigCommerce API: webhook events',
  accounts: ['Spoke & Wheel', 'Spoke & Wheel Outlet'],
  choices: {
    channels: choicesByAccount([
      [
        [1, 'Main storefront'],
        [664177, 'Marketplace'],
        [664190, 'Point of sale'],
      ],
      [[1, 'Outlet storefront']],
    ]),
    orderStatuses: choices([
      [2, 'Shipped'],
      [7, 'Awaiting Payment'],
      [9, 'Awaiting Shipment'],
      [11, 'Awaiting Fulfillment'],
      [5, 'Cancelled'],
    ]),
  },
  triggers: [
    {
      type: 'BIGCOMMERCE_TRIGGER_ORDER_CREATED',
      title: 'Order Received',
      description: 'Sends every order that reaches the store, from any of its channels.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'BigCommerce webhooks: store/order/created',
      parameters: [
        {
          id: 'channel',
          type: 'ENUM',
          title: 'Channel',
          required: false,
          values: [],
          valuesSource: { sourceType: 'channels', dependencies: [] },
        },
      ],
      example: {
        ...event,
        scope: 'store/order/created',
        data: { type: 'order', id: 173331 },
        order,
      },
    },
    {
      type: 'BIGCOMMERCE_TRIGGER_ORDER_STATUS_UPDATED',
      title: 'Order Status Updated',
      description: 'Reports the step from one order status to the next, by number and name.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'BigCommerce webhooks: store/order/statusUpdated',
      parameters: [
        {
          id: 'status',
          type: 'ENUM',
          title: 'New status',
          required: false,
          values: [],
          valuesSource: { sourceType: 'orderStatuses', dependencies: [] },
        },
      ],
      example: {
        ...event,
        scope: 'store/order/statusUpdated',
        data: { type: 'order', id: 173331, status: { previous_status_id: 7, new_status_id: 11 } },
        order,
      },
    },
    {
      type: 'BIGCOMMERCE_TRIGGER_CART_ABANDONED',
      title: 'Cart Abandoned',
      description: 'Tells of a cart that was left behind, with its items and the shopper.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'BigCommerce webhooks: store/cart/abandoned',
      parameters: [
        { id: 'minimumValue', type: 'NUMBER', title: 'Minimum cart value', required: false },
        {
          id: 'knownShoppersOnly',
          type: 'SWITCH',
          title: 'Only shoppers with an e-mail address',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        ...event,
        scope: 'store/cart/abandoned',
        data: { type: 'cart', id: 'f5a7b1a0-1c35-4c0e-9f80-6c3e2d4b9a11' },
        cart: {
          email: 'efua@cyclemail.test',
          cart_amount: 148,
          line_items: { physical_items: [{ sku: 'TYR-700', quantity: 2 }] },
        },
      },
    },
    {
      type: 'BIGCOMMERCE_TRIGGER_REFUND_ISSUED',
      title: 'Refund Issued',
      description: 'Hands over a refund on an order, with its amount and the items returned.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'BigCommerce webhooks: store/order/refund/created',
      parameters: [],
      example: {
        ...event,
        scope: 'store/order/refund/created',
        data: { type: 'order', id: 173331, refund: { refund_id: 12 } },
        refund: {
          total_amount: 39.5,
          reason: 'Wrong size',
          items: [{ item_id: 901, quantity: 1 }],
        },
      },
    },
    {
      type: 'BIGCOMMERCE_TRIGGER_SHIPMENT_CREATED',
      title: 'Shipment Created',
      description: 'Delivers the carrier and tracking number of each shipment for an order.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'BigCommerce webhooks: store/shipment/created',
      parameters: [],
      example: {
        ...event,
        scope: 'store/shipment/created',
        data: { type: 'shipment', id: 5021, orderId: 173331 },
        shipment: {
          tracking_number: 'SW00921',
          tracking_carrier: 'royal-mail',
          items: [{ order_product_id: 194, quantity: 2 }],
        },
      },
    },
  ],
};

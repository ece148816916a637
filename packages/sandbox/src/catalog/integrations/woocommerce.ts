import { choices, choicesByParent, manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const order = {
  id: 7271,
  number: '7271',
  status: 'processing',
  currency: 'EUR',
  date_created: '2026-11-15T19:04:12',
  total: '64.90',
  billing: { first_name: 'Marta', last_name: 'Ruiz', email: 'marta@beanmail.test', country: 'ES' },
  payment_method_title: 'Card',
  line_items: [
    { id: 315, name: 'Huila single origin, 1 kg', product_id: 93, quantity: 2, total: '59.80' },
  ],
} as const;

const product = {
  id: 93,
  name: 'Huila single origin, 1 kg',
  sku: 'HUI-1000',
  status: 'publish',
  price: '29.90',
  stock_quantity: 4,
  stock_status: 'instock',
  categories: [{ id: 17, name: 'Whole bean' }],
} as const;

const beans = ['Huila', 'Sidama', 'Antigua', 'Nyeri', 'Cerrado', 'Yirga'] as const;

export const woocommerce: CatalogIntegration = {
  name: 'woocommerce',
  displayName: 'WooCommerce',
  category: 'Commerce & payments',
  brandColor: '#7f54b3',
  authenticationType: 'basic',
  origin: 'modelled',
  source: 'WooCommerce REST API v3: webhooks',
  accounts: ['shop.beanworks.test', 'trade.beanworks.test'],
  choices: {
    products: manyChoices(
      180,
      (index) => [
        93 + index,
        `${beans[index % beans.length]} lot ${Math.floor(index / beans.length) + 1}`,
        `HUI-${1000 + index}`,
      ],
      { pageSize: 50 },
    ),
    orderStatuses: choices([
      ['pending', 'Pending payment'],
      ['processing', 'Processing'],
      ['on-hold', 'On hold'],
      ['completed', 'Completed'],
      ['refunded', 'Refunded'],
    ]),
    fields: choicesByParent('object', {
      order: [
        ['status', 'Status'],
        ['total', 'Total'],
        ['billing.country', 'Billing country'],
      ],
      product: [
        ['stock_quantity', 'Stock quantity'],
        ['price', 'Price'],
      ],
      customer: [['email', 'E-mail']],
    }),
  },
  triggers: [
    {
      type: 'WOOCOMMERCE_TRIGGER_ORDER_PLACED',
      title: 'Order Placed',
      description: 'Sends each order at checkout, with its lines, totals and billing address.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'WooCommerce webhooks: order.created',
      parameters: [
        {
          id: 'minimumTotal',
          type: 'NUMBER',
          title: 'Minimum total',
          required: false,
          placeholder: '50',
        },
        { id: 'secret', type: 'PASSWORD', title: 'Webhook secret', required: false },
      ],
      example: order,
    },
    {
      type: 'WOOCOMMERCE_TRIGGER_ORDER_STATUS_CHANGED',
      title: 'Order Status Changed',
      description: 'Tells when an order takes another status, such as on hold or completed.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'WooCommerce webhooks: action.woocommerce_order_status_changed',
      parameters: [
        {
          id: 'from',
          type: 'ENUM',
          title: 'From',
          required: false,
          values: [{ value: 'any', label: 'Any status' }],
          valuesSource: { sourceType: 'orderStatuses', dependencies: [] },
        },
        {
          id: 'to',
          type: 'ENUM',
          title: 'To',
          required: true,
          values: [{ value: 'any', label: 'Any status' }],
          valuesSource: { sourceType: 'orderStatuses', dependencies: [] },
        },
      ],
      example: { ...order, status: 'completed', previous_status: 'processing' },
    },
    {
      type: 'WOOCOMMERCE_TRIGGER_LOW_STOCK',
      title: 'Product Low on Stock',
      description: 'Warns that a product fell to its low-stock mark, with the amount left.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'WooCommerce webhooks: action.woocommerce_low_stock',
      parameters: [
        {
          id: 'product',
          type: 'ENUM',
          title: 'Product',
          required: false,
          values: [],
          valuesSource: { sourceType: 'products', dependencies: [] },
        },
      ],
      example: { ...product, low_stock_amount: 5 },
    },
    {
      type: 'WOOCOMMERCE_TRIGGER_CUSTOMER_REGISTERED',
      title: 'Customer Registered',
      description: 'Hands over each customer who opens an account in the shop.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'WooCommerce webhooks: customer.created',
      parameters: [],
      example: {
        id: 251,
        date_created: '2026-11-15T18:59:40',
        email: 'marta@beanmail.test',
        first_name: 'Marta',
        last_name: 'Ruiz',
        username: 'marta.ruiz',
        billing: order.billing,
        is_paying_customer: false,
      },
    },
    {
      type: 'WOOCOMMERCE_TRIGGER_OBJECT_CHANGED',
      title: 'Record Changed',
      description: 'Delivers changed orders, products or customers that fit your own filter.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'WooCommerce webhooks: order.updated, product.updated, customer.updated',
      parameters: [
        {
          id: 'object',
          type: 'ENUM',
          title: 'Kind of record',
          required: true,
          defaultValue: 'order',
          values: [
            { value: 'order', label: 'Order' },
            { value: 'product', label: 'Product' },
            { value: 'customer', label: 'Customer' },
          ],
        },
        {
          id: 'filter',
          type: 'DYNAMIC_CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'fields', dependencies: ['object'] },
        },
      ],
      example: { ...product, price: '31.50', date_modified: '2026-11-16T08:00:03' },
    },
  ],
};

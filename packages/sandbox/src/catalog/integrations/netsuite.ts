import { choices, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const customerRef = { id: '1742', refName: 'Oakhaven Furniture' } as const;

export const netsuite: CatalogIntegration = {
  name: 'netsuite',
  displayName: 'NetSuite',
  category: 'Accounting & ERP',
  brandColor: '#125580',
  authenticationType: 'oauth_client_credential',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Account 5540991', 'Account 5540991_SB1'],
  choices: {
    subsidiaries: choicesByAccount([
      [
        [1, 'Parent company'],
        [2, 'Benelux'],
        [5, 'Nordics'],
      ],
      [[1, 'Parent company']],
    ]),
    recordTypes: choices([
      ['customer', 'Customer'],
      ['vendor', 'Vendor'],
      ['salesOrder', 'Sales order'],
      ['inventoryItem', 'Inventory item'],
    ]),
    recordFields: choicesByParent('recordType', {
      customer: [
        ['entityId', 'Customer ID'],
        ['creditLimit', 'Credit limit'],
        ['terms', 'Payment terms'],
      ],
      vendor: [
        ['entityId', 'Vendor ID'],
        ['category', 'Category'],
      ],
      salesOrder: [
        ['tranId', 'Order number'],
        ['status', 'Status'],
        ['total', 'Total'],
      ],
      inventoryItem: [
        ['itemId', 'Item name'],
        ['quantityOnHand', 'On hand'],
        ['reorderPoint', 'Reorder point'],
      ],
    }),
  },
  triggers: [
    {
      type: 'NETSUITE_TRIGGER_RECORD_SAVED',
      title: 'Record Saved',
      description: 'Delivers a record of the chosen type each time somebody saves it.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'NetSuite REST records and SuiteQL: lastModifiedDate',
      parameters: [
        {
          id: 'recordType',
          type: 'ENUM',
          title: 'Record type',
          required: true,
          values: [],
          valuesSource: { sourceType: 'recordTypes', dependencies: [] },
        },
        {
          id: 'filter',
          type: 'DYNAMIC_CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'recordFields', dependencies: ['recordType'] },
        },
      ],
      example: {
        id: '1742',
        recordType: 'customer',
        entityId: 'Oakhaven Furniture',
        creditLimit: 50000,
        terms: { id: '2', refName: 'Net 30' },
        lastModifiedDate: '2026-11-20T13:00:00Z',
      },
    },
    {
      type: 'NETSUITE_TRIGGER_SALES_ORDER_APPROVED',
      title: 'Sales Order Approved',
      description: 'Hands over a sales order as it leaves the approval queue, with its lines.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'NetSuite SuiteQL: transaction type SalesOrd, status change',
      parameters: [
        {
          id: 'subsidiary',
          type: 'ENUM',
          title: 'Subsidiary',
          required: false,
          values: [],
          valuesSource: { sourceType: 'subsidiaries', dependencies: [] },
        },
        {
          id: 'minimumTotal',
          type: 'NUMBER',
          title: 'Minimum total',
          required: false,
          placeholder: '5000',
        },
      ],
      example: {
        id: '90211',
        tranId: 'SO10442',
        entity: customerRef,
        status: { id: 'B', refName: 'Pending Fulfillment' },
        total: 18240.5,
        currency: 'EUR',
        item: [{ item: 'Oak panel 22 mm', quantity: 140, rate: 130.29 }],
        tranDate: '2026-11-19',
      },
    },
    {
      type: 'NETSUITE_TRIGGER_INVOICE_PAST_DUE',
      title: 'Invoice Past Due',
      description: 'Lists an open invoice once its due date has gone by without full payment.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'NetSuite SuiteQL: transaction type CustInvc, dueDate',
      parameters: [
        {
          id: 'subsidiary',
          type: 'ENUM',
          title: 'Subsidiary',
          required: false,
          values: [],
          valuesSource: { sourceType: 'subsidiaries', dependencies: [] },
        },
        {
          id: 'grace',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Days of grace',
          required: false,
          supportedUnits: ['DAYS'],
        },
      ],
      example: {
        id: '90007',
        tranId: 'INV7719',
        entity: customerRef,
        dueDate: '2026-11-15',
        amountRemaining: 4210,
        daysOverdue: 5,
        currency: 'EUR',
      },
    },
    {
      type: 'NETSUITE_TRIGGER_SUITEQL_ROW_FOUND',
      title: 'Row Found by SuiteQL',
      description: 'Sends each row that your own SuiteQL query had not returned before.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'NetSuite SuiteTalk REST: POST /query/v1/suiteql',
      parameters: [
        {
          id: 'query',
          type: 'CODE',
          title: 'SuiteQL query',
          required: true,
          lines: 8,
          placeholder: 'SELECT id, tranid FROM transaction WHERE ...',
        },
        {
          id: 'keyColumn',
          type: 'TEXT_NO_VARS',
          title: 'Key column',
          required: true,
          subtitle: 'A column whose value is unique for each row.',
          defaultValue: 'id',
        },
      ],
      example: { id: '90211', tranid: 'SO10442', trandate: '2026-11-19', foreigntotal: '18240.50' },
    },
  ],
};

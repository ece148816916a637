import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const customer = {
  '@odata.etag': 'W/"JzE5OzM3NjgxODM1NzQ="',
  id: '2a0d2e2b-2f6c-ec11-bb8f-000d3a2b1c44',
  number: 'C00180',
  displayName: 'Cedar & Loft Interiors',
  type: 'Company',
  city: 'Aarhus',
  country: 'DK',
  email: 'accounts@cedarloft.test',
  balanceDue: 18420.5,
  creditLimit: 50000,
  blocked: '_x0020_',
  lastModifiedDateTime: '2026-11-19T07:14:33.1Z',
} as const;

const invoice = {
  id: '9f6a7b10-3b7d-ec11-bb8f-000d3a2b1c44',
  number: 'PS-INV103211',
  customerName: 'Cedar & Loft Interiors',
  postingDate: '2026-11-19',
  dueDate: '2026-12-19',
  currencyCode: 'DKK',
  totalAmountIncludingTax: 18420.5,
  salesInvoiceLines: [
    { sequence: 10000, description: 'Oak panel 2.4 m', quantity: 30, unitPrice: 491.2 },
  ],
  status: 'Open',
} as const;

const company = {
  id: 'company',
  type: 'ENUM',
  title: 'Company',
  required: true,
  values: [],
  valuesSource: { sourceType: 'companies', dependencies: [] },
} as const;

const recordType = {
  id: 'recordType',
  type: 'ENUM',
  title: 'Record type',
  required: true,
  values: ['customers', 'vendors', 'items', 'salesOrders'],
  valuesSource: { sourceType: 'recordTypes', dependencies: ['company'] },
} as const;

export const dynamicsBusinessCentral: CatalogIntegration = {
  name: 'dynamicsbusinesscentral',
  displayName: 'Dynamics 365 Business Central',
  category: 'Accounting & ERP',
  brandColor: '#00b7c3',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Timberline (production)', 'Timberline (sandbox)'],
  choices: {
    companies: choicesByAccount([
      [
        ['TIMBERLINE-DK', 'Timberline Danmark'],
        ['TIMBERLINE-SE', 'Timberline Sverige'],
      ],
      [['CRONUS-TEST', 'Practice company']],
    ]),
    recordTypes: choicesByParent('company', {
      'TIMBERLINE-DK': [
        ['customers', 'Customers'],
        ['vendors', 'Vendors'],
        ['items', 'Items'],
        ['salesOrders', 'Sales orders'],
        ['purchaseInvoices', 'Purchase invoices'],
        ['projects', 'Projects'],
      ],
      'TIMBERLINE-SE': [
        ['customers', 'Customers'],
        ['items', 'Items'],
        ['journals', 'Journals'],
      ],
      'CRONUS-TEST': [['customers', 'Customers']],
    }),
    recordFields: choicesByParent('recordType', {
      customers: [
        ['displayName', 'Name'],
        ['city', 'City'],
        ['balanceDue', 'Balance due'],
        ['blocked', 'Blocked'],
      ],
      vendors: [
        ['displayName', 'Name'],
        ['balance', 'Balance'],
      ],
      items: [
        ['displayName', 'Description'],
        ['inventory', 'Inventory'],
        ['unitPrice', 'Unit price'],
      ],
      salesOrders: [
        ['status', 'Status'],
        ['totalAmountIncludingTax', 'Total with tax'],
      ],
      purchaseInvoices: [
        ['vendorName', 'Vendor'],
        ['dueDate', 'Due date'],
        ['totalAmountIncludingTax', 'Total with tax'],
      ],
      projects: [
        ['displayName', 'Name'],
        ['number', 'Number'],
      ],
      journals: [
        ['code', 'Code'],
        ['balancingAccountNumber', 'Balancing account'],
      ],
    }),
  },
  triggers: [
    {
      type: 'DYNAMICS_BUSINESS_CENTRAL_TRIGGER_RECORD_CREATED',
      title: 'Record Created',
      description: 'Sends each record of the chosen kind when it is entered in a company.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/dynamicsbusinesscentral/triggers/DYNAMICS_BUSINESS_CENTRAL_TRIGGER_RECORD_CREATED (llms.txt index)',
      parameters: [
        company,
        recordType,
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'recordFields', dependencies: ['recordType'] },
        },
      ],
      example: customer,
    },
    {
      type: 'DYNAMICS_BUSINESS_CENTRAL_TRIGGER_RECORD_DELETED',
      title: 'Record Deleted',
      description: 'Gives the id of a record that was deleted from a company.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/dynamicsbusinesscentral/triggers/DYNAMICS_BUSINESS_CENTRAL_TRIGGER_RECORD_DELETED (llms.txt index)',
      parameters: [company, recordType],
      example: {
        subscriptionId: 'b9f1c2a4',
        resource: 'companies(TIMBERLINE-DK)/customers(2a0d2e2b-2f6c-ec11-bb8f-000d3a2b1c44)',
        changeType: 'deleted',
        lastModifiedDateTime: '2026-11-20T10:00:00Z',
      },
    },
    {
      type: 'DYNAMICS_BUSINESS_CENTRAL_TRIGGER_RECORD_UPDATED',
      title: 'Record Updated',
      description: 'Hands over a record after a change, with all its present values.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/dynamicsbusinesscentral/triggers/DYNAMICS_BUSINESS_CENTRAL_TRIGGER_RECORD_UPDATED (llms.txt index)',
      parameters: [
        company,
        recordType,
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'recordFields', dependencies: ['recordType'] },
        },
      ],
      example: { ...customer, creditLimit: 75000, lastModifiedDateTime: '2026-11-20T09:02:10.7Z' },
    },
    {
      type: 'DYNAMICS_BUSINESS_CENTRAL_TRIGGER_SALES_INVOICE_POSTED',
      title: 'Sales Invoice Posted',
      description: 'Delivers an invoice with its lines when it is posted to the ledger.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Business Central business events: sales invoice posted',
      parameters: [
        company,
        {
          id: 'minimumTotal',
          type: 'NUMBER',
          title: 'Total at least',
          required: false,
          placeholder: '10000',
          subtitle: 'In the currency of the invoice.',
        },
      ],
      example: invoice,
    },
    {
      type: 'DYNAMICS_BUSINESS_CENTRAL_TRIGGER_SALES_ORDER_RELEASED',
      title: 'Sales Order Released',
      description: 'Tells the warehouse that an order may be picked, with its lines.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Business Central business events: sales order released',
      parameters: [],
      example: {
        id: '51bb9d02-117e-ec11-bb8f-000d3a2b1c44',
        number: 'S-ORD101009',
        status: 'Released',
        customerName: 'Cedar & Loft Interiors',
        requestedDeliveryDate: '2026-12-01',
        salesOrderLines: [{ itemNumber: '1896-S', quantity: 30, locationCode: 'EAST' }],
      },
    },
  ],
};

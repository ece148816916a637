import { choiceSections, manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const customer = {
  Id: '67',
  DisplayName: 'Stonebridge Cafe',
  PrimaryEmailAddr: { Address: 'accounts@stonebridge.test' },
  BillAddr: { Line1: '14 Mill Lane', City: 'Portsmouth', CountrySubDivisionCode: 'NH' },
  Balance: 1240.5,
  Active: true,
  MetaData: {
    CreateTime: '2026-11-02T09:00:00-05:00',
    LastUpdatedTime: '2026-11-20T09:00:00-05:00',
  },
} as const;

const invoice = {
  Id: '239',
  DocNumber: '1052',
  TxnDate: '2026-11-03',
  DueDate: '2026-12-03',
  CustomerRef: { value: '67', name: 'Stonebridge Cafe' },
  Line: [{ Amount: 620.25, Description: 'Boiler service', DetailType: 'SalesItemLineDetail' }],
  TotalAmt: 620.25,
  Balance: 620.25,
  CurrencyRef: { value: 'USD' },
} as const;

export const quickbooks: CatalogIntegration = {
  name: 'quickbooks',
  displayName: 'QuickBooks',
  category: 'Accounting & ERP',
  brandColor: '#2ca01c',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Ridgeway Plumbing Inc', 'Ridgeway Rentals LLC'],
  choices: {
    customers: manyChoices(
      160,
      (index) => [`${index + 60}`, `Customer ${index + 1}`, `Account ${1000 + index}`],
      { pageSize: 40 },
    ),
    accountTypes: choiceSections({
      'Balance sheet': [
        ['Bank', 'Bank'],
        ['Accounts Receivable', 'Accounts receivable (A/R)'],
        ['Credit Card', 'Credit card'],
      ],
      'Profit and loss': [
        ['Income', 'Income'],
        ['Expense', 'Expense'],
        ['Cost of Goods Sold', 'Cost of goods sold'],
      ],
    }),
  },
  triggers: [
    {
      type: 'QUICKBOOKS_TRIGGER_ACCOUNT_CREATED',
      title: 'New Account',
      description: 'Sends each account added to the chart of accounts, with its type.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/quickbooks/triggers/QUICKBOOKS_TRIGGER_ACCOUNT_CREATED (llms.txt index)',
      parameters: [
        {
          id: 'accountType',
          type: 'ENUM',
          title: 'Account type',
          required: false,
          values: [],
          valuesSource: { sourceType: 'accountTypes', dependencies: [] },
        },
      ],
      example: {
        Id: '94',
        Name: 'Van repairs',
        AccountType: 'Expense',
        AccountSubType: 'RepairMaintenance',
        CurrentBalance: 0,
        Active: true,
        MetaData: { CreateTime: '2026-11-20T10:00:00-05:00' },
      },
    },
    {
      type: 'QUICKBOOKS_TRIGGER_CUSTOMER_CREATED',
      title: 'New Customer',
      description: 'Hands over every customer added to the books, with address and terms.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/quickbooks/triggers/QUICKBOOKS_TRIGGER_CUSTOMER_CREATED (llms.txt index)',
      parameters: [],
      example: customer,
    },
    {
      type: 'QUICKBOOKS_TRIGGER_CUSTOMER_UPDATED',
      title: 'Customer Updated',
      description: 'Delivers a customer whose address, balance or details have changed.',
      triggerModel: 'WEBHOOK',
      origin: 'seed',
      source:
        'docs actionkit/integrations/quickbooks/triggers/QUICKBOOKS_TRIGGER_CUSTOMER_UPDATED (llms.txt index)',
      parameters: [],
      example: { ...customer, Balance: 620.25 },
    },
    {
      type: 'QUICKBOOKS_TRIGGER_INVOICE_EMAILED',
      title: 'Invoice Emailed',
      description: 'Reports that an invoice has gone out by mail, with its total and due date.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'QuickBooks Online webhook: Invoice Emailed',
      parameters: [
        {
          id: 'customer',
          type: 'ENUM',
          title: 'Customer',
          required: false,
          values: [],
          valuesSource: { sourceType: 'customers', dependencies: [] },
        },
      ],
      example: {
        ...invoice,
        EmailStatus: 'EmailSent',
        DeliveryInfo: { DeliveryType: 'Email', DeliveryTime: '2026-11-03T11:00:00-05:00' },
      },
    },
    {
      type: 'QUICKBOOKS_TRIGGER_PAYMENT_RECEIVED',
      title: 'Payment Received',
      description: 'Sends each customer payment with the invoices that it settles.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'QuickBooks Online webhook: Payment Create',
      parameters: [
        {
          id: 'customer',
          type: 'ENUM',
          title: 'Customer',
          required: false,
          values: [],
          valuesSource: { sourceType: 'customers', dependencies: [] },
        },
        { id: 'minimumAmount', type: 'NUMBER', title: 'Minimum amount', required: false },
      ],
      example: {
        Id: '310',
        TotalAmt: 620.25,
        UnappliedAmt: 0,
        CustomerRef: invoice.CustomerRef,
        Line: [{ Amount: 620.25, LinkedTxn: [{ TxnId: '239', TxnType: 'Invoice' }] }],
        PaymentRefNum: '88112',
        TxnDate: '2026-11-24',
      },
    },
    {
      type: 'QUICKBOOKS_TRIGGER_ESTIMATE_ACCEPTED',
      title: 'Estimate Accepted',
      description: 'Tells that a customer said yes to an estimate, and by what date.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'QuickBooks Online webhook: Estimate Update (TxnStatus Accepted)',
      parameters: [],
      example: {
        Id: '205',
        DocNumber: 'E-118',
        TxnStatus: 'Accepted',
        AcceptedBy: 'Nell Stone',
        AcceptedDate: '2026-11-19',
        CustomerRef: invoice.CustomerRef,
        TotalAmt: 3400,
      },
    },
    {
      type: 'QUICKBOOKS_TRIGGER_INVOICE_VOIDED',
      title: 'Invoice Voided',
      description: 'Warns that an invoice was voided, so that its amount no longer counts.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'QuickBooks Online webhook: Invoice Void',
      parameters: [
        {
          id: 'verifierToken',
          type: 'PASSWORD',
          title: 'Verifier token',
          required: false,
          subtitle: 'From the webhooks page of your Intuit app.',
        },
      ],
      example: { ...invoice, TotalAmt: 0, Balance: 0, PrivateNote: 'Voided' },
    },
  ],
};

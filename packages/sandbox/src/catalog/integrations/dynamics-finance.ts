import { choices, choicesByAccount, choicesByParent, manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const vendorInvoice = {
  BusinessEventId: 'VendorInvoicePosted',
  LegalEntity: 'USMF',
  InvoiceNumber: 'INV-88204',
  VendorAccount: 'US-104',
  VendorName: 'Contour Castings',
  PurchaseOrderNumber: '000418',
  InvoiceAmount: 12480.75,
  CurrencyCode: 'USD',
  DueDate: '2026-12-20T00:00:00Z',
  EventTimeIso8601: '2026-11-20T14:10:09.118Z',
} as const;

const entitySubjects = [
  'Customer',
  'Vendor',
  'Released product',
  'Sales order',
  'Purchase order',
  'Fixed asset',
  'Bank account',
  'Project',
  'Worker',
  'Warehouse',
] as const;
const entityKinds = [
  'Headers',
  'Lines',
  'Groups',
  'Addresses',
  'Contacts',
  'Attachments',
  'Balances',
  'Prices',
  'Taxes',
  'Charges',
  'Notes',
  'Dimensions',
  'Parameters',
  'Journals',
  'History',
  'Forecasts',
] as const;

const legalEntity = {
  id: 'legalEntity',
  type: 'ENUM',
  title: 'Legal entity',
  required: true,
  values: [],
  valuesSource: { sourceType: 'legalEntities', dependencies: [] },
} as const;

export const dynamicsFinance: CatalogIntegration = {
  name: 'dynamicsfinance',
  displayName: 'Dynamics 365 Finance',
  category: 'Accounting & ERP',
  brandColor: '#0b53ce',
  authenticationType: 'oauth_client_credential',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Ironbridge Group (prod)', 'Ironbridge Group (uat)'],
  choices: {
    legalEntities: choicesByAccount([
      [
        ['USMF', 'Ironbridge USA', 'USMF'],
        ['DEMF', 'Ironbridge Deutschland', 'DEMF'],
        ['GBSI', 'Ironbridge Services UK', 'GBSI'],
      ],
      [['USMF', 'Ironbridge USA (uat)', 'USMF']],
    ]),
    workflowTypes: choices([
      ['PurchReqReview', 'Purchase requisition review'],
      ['VendInvoiceApproval', 'Vendor invoice approval'],
      ['LedgerJournalApproval', 'Ledger journal approval'],
    ]),
    dataEntities: manyChoices(
      160,
      (index) => {
        const subject = entitySubjects[index % entitySubjects.length] ?? entitySubjects[0];
        const kind = entityKinds[Math.floor(index / entitySubjects.length)] ?? entityKinds[0];
        return [`${subject}${kind}`.replaceAll(' ', ''), `${subject} ${kind.toLowerCase()}`];
      },
      { pageSize: 50 },
    ),
    entityFields: choicesByParent(
      'dataEntity',
      {
        CustomerHeaders: [
          ['CustomerAccount', 'Customer account'],
          ['CustomerGroupId', 'Customer group'],
          ['CreditLimit', 'Credit limit'],
        ],
        VendorHeaders: [
          ['VendorAccountNumber', 'Vendor account'],
          ['IsOnHold', 'On hold'],
        ],
      },
      {
        otherwise: [
          ['dataAreaId', 'Company'],
          ['CreatedDateTime', 'Created'],
          ['ModifiedDateTime', 'Modified'],
        ],
      },
    ),
  },
  triggers: [
    {
      type: 'DYNAMICS_FINANCE_TRIGGER_VENDOR_INVOICE_POSTED',
      title: 'Vendor Invoice Posted',
      description: 'Reports each vendor invoice that is posted, with its order and due date.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Dynamics 365 Finance business events: vendor invoice posted',
      parameters: [
        legalEntity,
        {
          id: 'only',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['VendorAccount', 'InvoiceAmount', 'CurrencyCode', 'DueDate'],
          supportedOperators: [
            '$stringExactlyMatches',
            '$numberGreaterThan',
            '$numberLessThan',
            '$dateTimeBefore',
          ],
        },
      ],
      example: vendorInvoice,
    },
    {
      type: 'DYNAMICS_FINANCE_TRIGGER_PURCHASE_ORDER_CONFIRMED',
      title: 'Purchase Order Confirmed',
      description: 'Sends a purchase order once it is confirmed to the vendor.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Dynamics 365 Finance business events: purchase order confirmed',
      parameters: [],
      example: {
        BusinessEventId: 'PurchaseOrderConfirmed',
        LegalEntity: 'USMF',
        PurchaseOrderNumber: '000418',
        PurchaseJournal: '000418-1',
        VendorAccount: 'US-104',
        TransactionCurrencyAmount: 12480.75,
        PurchaseOrderDate: '2026-11-12T00:00:00Z',
      },
    },
    {
      type: 'DYNAMICS_FINANCE_TRIGGER_WORKFLOW_STEP_ASSIGNED',
      title: 'Approval Assigned',
      description: 'Tells who has to approve a document, and hands over its key figures.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Dynamics 365 Finance business events: workflow work item created',
      parameters: [
        legalEntity,
        {
          id: 'workflowType',
          type: 'ENUM',
          title: 'Workflow',
          required: false,
          values: [],
          valuesSource: { sourceType: 'workflowTypes', dependencies: [] },
        },
      ],
      example: {
        BusinessEventId: 'WorkflowWorkItem',
        LegalEntity: 'DEMF',
        WorkflowType: 'VendInvoiceApproval',
        StepName: 'Finance manager',
        AssignedTo: 'k.adler',
        Document: { type: 'Vendor invoice', id: 'INV-88204' },
        DueDateTime: '2026-11-23T17:00:00Z',
      },
    },
    {
      type: 'DYNAMICS_FINANCE_TRIGGER_ENTITY_ROW_CHANGED',
      title: 'Data Entity Row Changed',
      description: 'Brings the rows of a data entity that were written since the last check.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Dynamics 365 Finance OData: data entities',
      parameters: [
        legalEntity,
        {
          id: 'dataEntity',
          type: 'ENUM',
          title: 'Data entity',
          required: true,
          values: [],
          valuesSource: { sourceType: 'dataEntities', dependencies: [] },
        },
        {
          id: 'filter',
          type: 'DYNAMIC_CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'entityFields', dependencies: ['dataEntity'] },
        },
      ],
      example: {
        dataAreaId: 'usmf',
        CustomerAccount: 'US-027',
        OrganizationName: 'Birch Kitchens',
        CustomerGroupId: '30',
        CreditLimit: 40000,
      },
    },
  ],
};

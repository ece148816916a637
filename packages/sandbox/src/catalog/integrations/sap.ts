import { choices, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const salesOrder = {
  SalesOrder: '4711',
  SalesOrderType: 'OR',
  SalesOrganization: '1010',
  SoldToParty: '10100001',
  TotalNetAmount: '17800.00',
  TransactionCurrency: 'EUR',
  CreationDate: '2026-11-18',
  OverallSDProcessStatus: 'A',
} as const;

export const sap: CatalogIntegration = {
  name: 'sap',
  displayName: 'SAP S/4HANA',
  category: 'Accounting & ERP',
  brandColor: '#0a6ed1',
  authenticationType: 'oauth_client_credential',
  origin: 'seed',
  source: 'docs ActionKit sidebar (Actions Reference list)',
  accounts: ['my401122.s4hana.test', 'my401123.s4hana.test (test)'],
  choices: {
    salesOrganizations: choices([
      ['1010', 'Domestic sales DE'],
      ['1710', 'Domestic sales US'],
    ]),
    distributionChannels: choicesByParent('salesOrganization', {
      '1010': [
        ['10', 'Direct sales'],
        ['20', 'Dealers'],
      ],
      '1710': [['10', 'Direct sales']],
    }),
    plants: choicesByParent('salesOrganization', {
      '1010': [['1010', 'Plant Kassel']],
      '1710': [['1710', 'Plant Tulsa']],
    }),
  },
  triggers: [
    {
      type: 'SAP_TRIGGER_SALES_ORDER_CREATED',
      title: 'Sales Order Entered',
      description: 'Sends each sales order as it is entered, with its customer and net value.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'SAP S/4HANA event: sap.s4.beh.salesorder.v1.SalesOrder.Created.v1',
      parameters: [
        {
          id: 'salesOrganization',
          type: 'ENUM',
          title: 'Sales organization',
          required: false,
          values: [],
          valuesSource: { sourceType: 'salesOrganizations', dependencies: [] },
        },
        {
          id: 'distributionChannel',
          type: 'ENUM',
          title: 'Distribution channel',
          required: false,
          values: [],
          valuesSource: { sourceType: 'distributionChannels', dependencies: ['salesOrganization'] },
        },
      ],
      example: salesOrder,
    },
    {
      type: 'SAP_TRIGGER_BUSINESS_PARTNER_CHANGED',
      title: 'Business Partner Changed',
      description: 'Tells that master data of a customer or supplier was changed.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'SAP S/4HANA event: sap.s4.beh.businesspartner.v1.BusinessPartner.Changed.v1',
      parameters: [],
      example: {
        BusinessPartner: '10100001',
        BusinessPartnerFullName: 'Tannhof Maschinenbau',
        BusinessPartnerCategory: '2',
        LastChangeDate: '2026-11-20',
        LastChangedByUser: 'CB9980000012',
        to_BusinessPartnerAddress: [{ CityName: 'Kassel', Country: 'DE' }],
      },
    },
    {
      type: 'SAP_TRIGGER_PURCHASE_ORDER_CREATED',
      title: 'Purchase Order Placed',
      description: 'Hands over a purchase order with its supplier, items and delivery dates.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'SAP S/4HANA event: sap.s4.beh.purchaseorder.v1.PurchaseOrder.Created.v1',
      parameters: [
        {
          id: 'filter',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['CompanyCode', 'Supplier', 'PurchasingGroup', 'PurchaseOrderType'],
        },
      ],
      example: {
        PurchaseOrder: '4500000918',
        CompanyCode: '1010',
        Supplier: '10300017',
        PurchaseOrderDate: '2026-11-19',
        DocumentCurrency: 'EUR',
        to_PurchaseOrderItem: [
          {
            PurchaseOrderItem: '10',
            Material: 'MZ-FG-C990',
            OrderQuantity: '24',
            NetPriceAmount: '210.00',
          },
        ],
      },
    },
    {
      type: 'SAP_TRIGGER_BILLING_DOCUMENT_CREATED',
      title: 'Billing Document Created',
      description: 'Delivers each invoice or credit memo that billing has produced.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'SAP S/4HANA event: sap.s4.beh.billingdocument.v1.BillingDocument.Created.v1',
      parameters: [
        {
          id: 'salesOrganization',
          type: 'ENUM',
          title: 'Sales organization',
          required: true,
          values: [],
          valuesSource: { sourceType: 'salesOrganizations', dependencies: [] },
        },
        {
          id: 'plant',
          type: 'ENUM',
          title: 'Plant',
          required: false,
          values: [],
          valuesSource: { sourceType: 'plants', dependencies: ['salesOrganization'] },
        },
      ],
      example: {
        BillingDocument: '90000231',
        BillingDocumentType: 'F2',
        SoldToParty: '10100001',
        TotalNetAmount: '17800.00',
        TransactionCurrency: 'EUR',
        BillingDocumentDate: '2026-11-24',
        AccountingPostingStatus: 'C',
      },
    },
  ],
};

import { choicesByAccount, manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const bill = {
  RECORDNO: '5120',
  RECORDID: 'TW-20931',
  VENDORID: 'V-204',
  VENDORNAME: 'Tidewater Packaging',
  TOTALENTERED: 4310.4,
  CURRENCY: 'USD',
  WHENCREATED: '2026-11-12',
  WHENDUE: '2026-12-12',
  STATE: 'Submitted',
  MEGAENTITYID: '100',
} as const;

export const sageIntacct: CatalogIntegration = {
  name: 'sageintacct',
  displayName: 'Sage Intacct',
  category: 'Accounting & ERP',
  brandColor: '#00d639',
  authenticationType: 'basic',
  origin: 'seed',
  source: 'docs ActionKit sidebar (Actions Reference list)',
  accounts: ['Company ALDERGATE', 'Company ALDERGATE-imp'],
  choices: {
    entities: choicesByAccount([
      [
        ['100', 'Aldergate US'],
        ['200', 'Aldergate UK'],
      ],
      [['900', 'Test entity']],
    ]),
    vendors: manyChoices(
      140,
      (index) => [`V-${200 + index}`, `Vendor ${index + 1}`, `V-${200 + index}`],
      { pageSize: 35 },
    ),
  },
  triggers: [
    {
      type: 'SAGE_INTACCT_TRIGGER_BILL_SUBMITTED',
      title: 'Bill Submitted for Approval',
      description: "Sends each vendor bill that waits for somebody's approval.",
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Sage Intacct API: object APBILL (STATE Submitted)',
      parameters: [
        {
          id: 'entity',
          type: 'ENUM',
          title: 'Entity',
          required: false,
          values: [],
          valuesSource: { sourceType: 'entities', dependencies: [] },
        },
        {
          id: 'vendor',
          type: 'ENUM',
          title: 'Vendor',
          required: false,
          values: [],
          valuesSource: { sourceType: 'vendors', dependencies: [] },
        },
      ],
      example: bill,
    },
    {
      type: 'SAGE_INTACCT_TRIGGER_INVOICE_PAID_IN_FULL',
      title: 'Invoice Paid in Full',
      description: 'Tells that a customer invoice has no balance left to pay.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Sage Intacct API: object ARINVOICE (STATE Paid)',
      parameters: [],
      example: {
        RECORDNO: '7741',
        RECORDID: 'INV-0932',
        CUSTOMERID: 'C-118',
        CUSTOMERNAME: 'Beacon Schools',
        TOTALENTERED: 9800,
        TOTALDUE: 0,
        WHENPAID: '2026-11-20',
        STATE: 'Paid',
      },
    },
    {
      type: 'SAGE_INTACCT_TRIGGER_JOURNAL_ENTRY_POSTED',
      title: 'Journal Entry Posted',
      description: 'Delivers a journal entry with its lines when it is posted to the ledger.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Sage Intacct API: object GLBATCH (STATE Posted)',
      parameters: [
        {
          id: 'journal',
          type: 'EDITABLE_ENUM',
          title: 'Journal',
          required: false,
          values: [
            { value: 'GJ', label: 'General journal' },
            { value: 'ADJ', label: 'Adjustments' },
            { value: 'PAY', label: 'Payroll' },
          ],
        },
        {
          id: 'where',
          type: 'TEXTAREA',
          title: 'Query',
          required: false,
          lines: 4,
          placeholder: 'TOTAL > 10000',
        },
      ],
      example: {
        RECORDNO: '3321',
        JOURNAL: 'GJ',
        BATCH_TITLE: 'November accruals',
        BATCH_DATE: '2026-11-30',
        STATE: 'Posted',
        ENTRIES: [
          { ACCOUNTNO: '6100', TR_TYPE: 1, AMOUNT: 1200 },
          { ACCOUNTNO: '2400', TR_TYPE: -1, AMOUNT: 1200 },
        ],
      },
    },
  ],
};

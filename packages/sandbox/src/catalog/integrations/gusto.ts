import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const employee = {
  uuid: '3b1cbfc4-a812-42d5-b6a0-1f2c3d4e5f60',
  first_name: 'Wren',
  last_name: 'Calloway',
  email: 'wren@copperkettle.test',
  department: 'Brewhouse',
  jobs: [{ title: 'Cellar hand', rate: '24.50', payment_unit: 'Hour', hire_date: '2026-12-01' }],
  onboarding_status: 'onboarding_completed',
  work_address: { city: 'Duluth', state: 'MN' },
} as const;

const payroll = {
  payroll_uuid: 'b50e611d-8f3c-4f24-b001-46675f7b5777',
  company_uuid: '0a1b2c3d-0418-4410-8822-9920aa044118',
  check_date: '2026-12-04',
  pay_period: {
    start_date: '2026-11-16',
    end_date: '2026-11-29',
    pay_schedule: 'Every other week',
  },
  processed: true,
  totals: { gross_pay: '48210.40', net_pay: '35118.22', company_debit: '52004.90' },
} as const;

const event = {
  uuid: 'd9f8e7c6-5b4a-4f3e-8d2c-1b0a99887766',
  resource_type: 'Company',
  resource_uuid: '0a1b2c3d-0418-4410-8822-9920aa044118',
  timestamp: 1763989200,
} as const;

const company = {
  id: 'company',
  type: 'ENUM',
  title: 'Company',
  required: true,
  values: [],
  valuesSource: { sourceType: 'companies', dependencies: [] },
} as const;

export const gusto: CatalogIntegration = {
  name: 'gusto',
  displayName: 'Gusto',
  category: 'HR & recruiting',
  brandColor: '#f45d48',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Copper Kettle Brewing', 'Copper Kettle Taproom'],
  choices: {
    companies: choicesByAccount([
      [
        ['co-brewing', 'Copper Kettle Brewing'],
        ['co-distribution', 'Copper Kettle Distribution'],
      ],
      [['co-taproom', 'Copper Kettle Taproom']],
    ]),
    departments: choicesByParent('company', {
      'co-brewing': [
        ['dep-brewhouse', 'Brewhouse'],
        ['dep-lab', 'Lab'],
      ],
      'co-distribution': [['dep-drivers', 'Drivers']],
      'co-taproom': [
        ['dep-bar', 'Bar'],
        ['dep-kitchen', 'Kitchen'],
      ],
    }),
    paySchedules: choicesByParent('company', {
      'co-brewing': [
        ['ps-1', 'Every other week'],
        ['ps-2', 'Monthly, salaried'],
      ],
      'co-distribution': [['ps-3', 'Weekly']],
      'co-taproom': [['ps-4', 'Twice a month']],
    }),
  },
  triggers: [
    {
      type: 'GUSTO_TRIGGER_EMPLOYEE_ONBOARDED',
      title: 'Employee Onboarded',
      description: 'Reports each person who has finished all steps of joining the company.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Gusto webhooks: employee.onboarded',
      parameters: [
        company,
        {
          id: 'department',
          type: 'ENUM',
          title: 'Department',
          required: false,
          values: [],
          valuesSource: { sourceType: 'departments', dependencies: ['company'] },
        },
      ],
      example: employee,
    },
    {
      type: 'GUSTO_TRIGGER_EMPLOYEE_TERMINATED',
      title: 'Employee Dismissed or Left',
      description: 'Tells who leaves the company, on which day, and when the last pay is due.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Gusto webhooks: employee.terminated',
      parameters: [],
      example: {
        ...employee,
        terminated: true,
        terminations: [{ effective_date: '2027-01-15', run_termination_payroll: true }],
      },
    },
    {
      type: 'GUSTO_TRIGGER_PAYROLL_PROCESSED',
      title: 'Payroll Processed',
      description: 'Hands over the totals of a pay run once it has gone through.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Gusto webhooks: payroll.processed',
      parameters: [
        company,
        {
          id: 'only',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['check_date', 'gross_pay', 'net_pay', 'off_cycle'],
          supportedOperators: [
            '$numberGreaterThan',
            '$numberLessThan',
            '$dateTimeAfter',
            '$booleanTrue',
            '$booleanFalse',
          ],
        },
      ],
      example: payroll,
    },
    {
      type: 'GUSTO_TRIGGER_PAYROLL_DEADLINE',
      title: 'Payroll Deadline Near',
      description: 'Nudges you a set time before a pay run has to be submitted.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Gusto API: payrolls, payroll_deadline',
      parameters: [
        company,
        {
          id: 'paySchedule',
          type: 'ENUM',
          title: 'Pay schedule',
          required: false,
          values: [],
          valuesSource: { sourceType: 'paySchedules', dependencies: ['company'] },
        },
        {
          id: 'notifyBefore',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Notify before',
          required: true,
          supportedUnits: ['HOURS', 'DAYS'],
        },
      ],
      example: { ...payroll, processed: false, payroll_deadline: '2026-12-02T23:00:00Z' },
    },
    {
      type: 'GUSTO_TRIGGER_CONTRACTOR_ONBOARDED',
      title: 'Contractor Ready to Pay',
      description: 'Lets you know that a contractor has given all that is needed for payment.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Gusto webhooks: contractor.onboarded',
      parameters: [],
      example: {
        ...event,
        event_type: 'contractor.onboarded',
        entity_type: 'Contractor',
        entity_uuid: '77aa0e34-92b5-4c11-b6c7-ec0a2f1d4418',
        contractor: { type: 'Business', business_name: 'Lakeside Labels', wage_type: 'Fixed' },
      },
    },
    {
      type: 'GUSTO_TRIGGER_FORM_SIGNED',
      title: 'Form Signed',
      description: 'Delivers company forms, such as tax papers, once they have been signed.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Gusto webhooks: company.form.signed',
      parameters: [],
      example: {
        ...event,
        event_type: 'company.form.signed',
        entity_type: 'Form',
        entity_uuid: '48cdd5ec-a4dd-4840-a424-ad79f38d8408',
        form: {
          name: 'company_direct_deposit',
          title: 'Direct deposit authorization',
          requires_signing: false,
        },
      },
    },
  ],
};

import { choices, choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const employee = {
  id: '3332883894235038486',
  displayName: 'Noa Feldt',
  email: 'noa@trailkit.test',
  work: {
    title: 'Product designer',
    department: 'Design',
    site: 'Lisbon',
    startDate: '2026-12-07',
    reportsTo: { displayName: 'Inês Prado' },
  },
  internal: { lifecycleStatus: 'Hired', status: 'Active' },
} as const;

const event = {
  companyId: 618204,
  triggeredBy: '3332883894235038111',
  triggeredAt: '2026-11-16T10:05:33.000Z',
} as const;

export const hibob: CatalogIntegration = {
  name: 'hibob',
  displayName: 'HiBob',
  category: 'HR & recruiting',
  brandColor: '#e42c51',
  authenticationType: 'basic',
  origin: 'modelled',
  source: 'Bob developer docs: webhook events',
  accounts: ['Trailkit service user', 'Trailkit payroll service user'],
  choices: {
    sites: choicesByAccount([
      [
        ['Lisbon', 'Lisbon', '61 people'],
        ['Utrecht', 'Utrecht', '34 people'],
        ['Remote', 'Remote', '19 people'],
      ],
      [['Lisbon', 'Lisbon', '61 people']],
    ]),
    policyTypes: choices([
      ['Holiday', 'Holiday'],
      ['Sick', 'Sick leave'],
      ['WFH', 'Working from home'],
    ]),
    fields: choices([
      ['work.title', 'Job title'],
      ['work.department', 'Department'],
      ['work.site', 'Site'],
      ['work.reportsTo', 'Manager'],
      ['address.city', 'City'],
    ]),
  },
  triggers: [
    {
      type: 'HIBOB_TRIGGER_EMPLOYEE_JOINED',
      title: 'Employee Joined',
      description: 'Welcomes each employee on the day their access to Bob is granted.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Bob webhooks: employee.joined',
      parameters: [
        {
          id: 'site',
          type: 'ENUM',
          title: 'Site',
          required: false,
          values: [],
          valuesSource: { sourceType: 'sites', dependencies: [] },
        },
      ],
      example: { ...event, type: 'employee.joined', employee },
    },
    {
      type: 'HIBOB_TRIGGER_EMPLOYEE_LEFT',
      title: 'Employee Left',
      description: 'Tells that someone has left or is on garden leave, with their last day.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Bob webhooks: employee.left',
      parameters: [],
      example: {
        ...event,
        type: 'employee.left',
        employee: {
          ...employee,
          internal: {
            lifecycleStatus: 'Terminated',
            status: 'Inactive',
            terminationDate: '2026-11-15',
          },
        },
      },
    },
    {
      type: 'HIBOB_TRIGGER_EMPLOYEE_FIELD_CHANGED',
      title: 'Employee Field Changed',
      description: 'Reports a changed field of a profile, such as the manager or the site.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Bob webhooks: employee.updated',
      parameters: [
        {
          id: 'field',
          type: 'ENUM',
          title: 'Field',
          required: true,
          values: [{ value: 'any', label: 'Any field' }],
          valuesSource: { sourceType: 'fields', dependencies: [] },
        },
        { id: 'secret', type: 'PASSWORD', title: 'Webhook secret', required: false },
      ],
      example: {
        ...event,
        type: 'employee.updated',
        employee,
        fieldUpdates: [{ id: 'work.site', oldValue: 'Utrecht', newValue: 'Lisbon' }],
      },
    },
    {
      type: 'HIBOB_TRIGGER_TIME_OFF_REQUESTED',
      title: 'Time Off Requested',
      description: 'Hands over each request as it is submitted, for you to route or check.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Bob webhooks: timeoff.request.requested',
      parameters: [
        {
          id: 'policyType',
          type: 'ENUM',
          title: 'Policy type',
          required: false,
          values: [],
          valuesSource: { sourceType: 'policyTypes', dependencies: [] },
        },
      ],
      example: {
        event: 'timeoff.request.requested',
        timeoffRequestId: 24587697,
        employeeId: employee.id,
        policyType: 'Holiday',
        startDate: '2026-12-21',
        endDate: '2027-01-02',
        status: 'pending',
      },
    },
    {
      type: 'HIBOB_TRIGGER_TIME_OFF_APPROVED',
      title: 'Time Off Approved',
      description: 'Delivers a request once it is approved, with its dates and day portions.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Bob webhooks: timeoff.request.approved',
      parameters: [
        {
          id: 'policyType',
          type: 'ENUM',
          title: 'Policy type',
          required: false,
          values: [],
          valuesSource: { sourceType: 'policyTypes', dependencies: [] },
        },
        { id: 'longerThan', type: 'NUMBER', title: 'Longer than (days)', required: false },
      ],
      example: {
        event: 'timeoff.request.approved',
        timeoffRequestId: 24587697,
        employeeId: employee.id,
        policyType: 'Holiday',
        startDate: '2026-12-21',
        endDate: '2027-01-02',
        status: 'approved',
        approvedBy: 'Inês Prado',
      },
    },
  ],
};

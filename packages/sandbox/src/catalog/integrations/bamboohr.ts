import { choiceSections, choices, choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const employee = {
  id: '418',
  firstName: 'Salma',
  lastName: 'Benali',
  jobTitle: 'Service technician',
  department: 'Field service',
  location: 'Lyon',
  workEmail: 'salma@voltera.test',
  hireDate: '2026-12-01',
  supervisor: { id: '77', name: 'Gregor Pohl' },
} as const;

const secret = {
  id: 'privateKey',
  type: 'PASSWORD',
  title: 'Signing key',
  required: false,
  subtitle: 'Checks that a call comes from BambooHR.',
} as const;

export const bamboohr: CatalogIntegration = {
  name: 'bamboohr',
  displayName: 'BambooHR',
  category: 'HR & recruiting',
  brandColor: '#73c41d',
  authenticationType: 'api_key',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['voltera', 'voltera-france'],
  choices: {
    departments: choices([
      ['18253', 'Field service'],
      ['18254', 'Finance'],
      ['18255', 'Product'],
      ['18256', 'People'],
    ]),
    employeeFields: choiceSections({
      Job: [
        ['jobTitle', 'Job title'],
        ['department', 'Department'],
        ['supervisor', 'Reports to'],
      ],
      Contact: [
        ['workEmail', 'Work e-mail'],
        ['mobilePhone', 'Mobile phone'],
      ],
    }),
    timeOffTypes: choicesByAccount([
      [
        [78, 'Vacation'],
        [79, 'Sick leave'],
        [80, 'Parental leave'],
      ],
      [
        [91, 'Paid leave'],
        [92, 'RTT'],
      ],
    ]),
    openings: choices([
      [22, 'Service technician, Lyon'],
      [23, 'Payroll specialist, Bremen'],
    ]),
  },
  triggers: [
    {
      type: 'BAMBOOHR_TRIGGER_EMPLOYEE_HIRED',
      title: 'Employee Added',
      description: 'Sends the record of each person who joins the directory, with job and manager.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'BambooHR Webhooks: employee action Created',
      parameters: [
        {
          id: 'department',
          type: 'ENUM',
          title: 'Department',
          required: false,
          values: [],
          valuesSource: { sourceType: 'departments', dependencies: [] },
        },
        secret,
      ],
      example: employee,
    },
    {
      type: 'BAMBOOHR_TRIGGER_EMPLOYEE_FIELD_CHANGED',
      title: 'Employee Field Changed',
      description: 'Tells the new value of a field that you watch in employee records.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'BambooHR Webhooks: monitorFields, action Updated',
      parameters: [
        {
          id: 'field',
          type: 'ENUM',
          title: 'Watched field',
          required: true,
          values: [],
          valuesSource: { sourceType: 'employeeFields', dependencies: [] },
        },
        {
          id: 'includePrevious',
          type: 'BOOLEAN_INPUT',
          title: 'Include the old value',
          required: false,
          defaultValue: true,
        },
        secret,
      ],
      example: {
        id: '418',
        action: 'Updated',
        timestamp: '2026-11-19T10:31:07Z',
        changedFields: ['jobTitle'],
        fields: { jobTitle: { value: 'Lead technician', previous: 'Service technician' } },
      },
    },
    {
      type: 'BAMBOOHR_TRIGGER_TIME_OFF_REQUESTED',
      title: 'Time Off Requested',
      description: 'Passes on each request for leave, with its days and the note to the manager.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'BambooHR API: time_off/requests, status requested',
      parameters: [
        {
          id: 'type',
          type: 'ENUM',
          title: 'Kind of leave',
          required: false,
          values: [],
          valuesSource: { sourceType: 'timeOffTypes', dependencies: [] },
        },
      ],
      example: {
        id: '1348',
        employeeId: '418',
        name: 'Salma Benali',
        status: { status: 'requested', lastChanged: '2026-11-18' },
        start: '2027-02-08',
        end: '2027-02-12',
        type: { id: '78', name: 'Vacation' },
        amount: { unit: 'days', amount: '5' },
        notes: { employee: 'School holidays' },
      },
    },
    {
      type: 'BAMBOOHR_TRIGGER_TIME_OFF_STARTING',
      title: 'Leave About to Start',
      description: 'Reminds you some days ahead who will be away, and until when.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'BambooHR API: time_off/whos_out',
      parameters: [
        {
          id: 'notifyBefore',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Notify before',
          required: true,
          supportedUnits: ['DAYS'],
        },
        {
          id: 'department',
          type: 'ENUM',
          title: 'Department',
          required: false,
          values: [],
          valuesSource: { sourceType: 'departments', dependencies: [] },
        },
      ],
      example: {
        id: 1348,
        type: 'timeOff',
        employeeId: 418,
        name: 'Salma Benali',
        start: '2027-02-08',
        end: '2027-02-12',
      },
    },
    {
      type: 'BAMBOOHR_TRIGGER_APPLICATION_RECEIVED',
      title: 'Job Application Received',
      description: 'Brings in every application for a job opening, with the answers given.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'BambooHR API: applicant_tracking/applications',
      parameters: [
        {
          id: 'opening',
          type: 'ENUM',
          title: 'Job opening',
          required: false,
          values: [],
          valuesSource: { sourceType: 'openings', dependencies: [] },
        },
      ],
      example: {
        id: 5012,
        appliedDate: '2026-11-22T18:40:12Z',
        status: { id: 1, label: 'New' },
        applicant: { id: 4907, firstName: 'Yves', lastName: 'Castel', email: 'yves@castel.test' },
        job: { id: 22, title: { label: 'Service technician' } },
        rating: null,
      },
    },
  ],
};

import { choices, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const employee = {
  id: '64f5c1a2b3d4e5f607182930',
  name: 'Mateo Lin',
  workEmail: 'mateo@saltwork.test',
  title: 'Support lead',
  department: { id: '600f11', name: 'Support' },
  workLocation: { city: 'Tallinn', country: 'EE' },
  employmentType: 'SALARIED_FT',
  startDate: '2026-12-01',
  roleState: 'ACTIVE',
} as const;

const event = {
  company_id: '60b0a1c2d3e4f50061728394',
  company_primary_email: 'people@saltwork.test',
} as const;

export const rippling: CatalogIntegration = {
  name: 'rippling',
  displayName: 'Rippling',
  category: 'HR & recruiting',
  brandColor: '#7a005d',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Rippling developer docs: partner webhooks, REST API',
  accounts: ['Saltwork OÜ', 'Saltwork Inc.'],
  choices: {
    departments: choices([
      ['600f11', 'Support'],
      ['600f12', 'Engineering'],
      ['600f13', 'People'],
    ]),
    teams: choicesByParent('department', {
      '600f11': [
        ['t-eu', 'Support EU'],
        ['t-us', 'Support US'],
      ],
      '600f12': [
        ['t-core', 'Core'],
        ['t-apps', 'Apps'],
      ],
      '600f13': [['t-talent', 'Talent']],
    }),
    leavePolicies: choices([
      ['64aa01', 'Vacation'],
      ['64aa02', 'Parental leave'],
      ['64aa03', 'Unpaid leave'],
    ]),
    employeeFields: choices([
      ['title', 'Title'],
      ['department.name', 'Department'],
      ['workLocation.country', 'Country'],
      ['employmentType', 'Employment type'],
    ]),
  },
  triggers: [
    {
      type: 'RIPPLING_TRIGGER_EMPLOYEE_HIRED',
      title: 'Employee Hired',
      description: 'Sends each hire before their first day, with title, team and start date.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Rippling partner webhooks: employee.hired',
      parameters: [
        {
          id: 'department',
          type: 'ENUM',
          title: 'Department',
          required: false,
          values: [],
          valuesSource: { sourceType: 'departments', dependencies: [] },
        },
        {
          id: 'team',
          type: 'ENUM',
          title: 'Team',
          required: false,
          values: [],
          valuesSource: { sourceType: 'teams', dependencies: ['department'] },
        },
      ],
      example: { ...event, event_name: 'employee.hired', id: employee.id, employee },
    },
    {
      type: 'RIPPLING_TRIGGER_EMPLOYEE_UPDATED',
      title: 'Employee Details Updated',
      description: 'Reports edits to an employee already in your app, about five minutes later.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Rippling partner webhooks: employee.updated',
      parameters: [
        {
          id: 'filter',
          type: 'DYNAMIC_CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'employeeFields', dependencies: [] },
        },
      ],
      example: {
        ...event,
        event_name: 'employee.updated',
        id: employee.id,
        employee: { ...employee, title: 'Support manager' },
      },
    },
    {
      type: 'RIPPLING_TRIGGER_ACCESS_REMOVED',
      title: 'App Access Removed',
      description: 'Tells that someone lost access to your app, by leaving or by a rule.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Rippling partner webhooks: employee.deleted',
      parameters: [],
      example: {
        ...event,
        event_name: 'employee.deleted',
        id: employee.id,
        employee: { ...employee, roleState: 'TERMINATED', endDate: '2027-02-28' },
      },
    },
    {
      type: 'RIPPLING_TRIGGER_LEAVE_REQUEST_APPROVED',
      title: 'Leave Request Approved',
      description: 'Delivers approved leave with its policy, dates and the approver.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Rippling REST API: leave-requests (status APPROVED)',
      parameters: [
        {
          id: 'policy',
          type: 'ENUM',
          title: 'Leave policy',
          required: false,
          values: [],
          valuesSource: { sourceType: 'leavePolicies', dependencies: [] },
        },
        {
          id: 'startsWithin',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Starts within',
          required: false,
          supportedUnits: ['DAYS'],
        },
      ],
      example: {
        id: '65c0d1e2f3a4b5c6d7e8f901',
        role: employee.id,
        roleName: 'Mateo Lin',
        policyDisplayName: 'Vacation',
        startDate: '2026-12-27',
        endDate: '2026-12-31',
        numMinutes: 1920,
        status: 'APPROVED',
        processedAt: '2026-11-18T12:00:00Z',
      },
    },
  ],
};

import { choices, choicesByParent, manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const worker = {
  workerId: '21508',
  wid: '3aa5550b7fe348b98d7b5741afc65534',
  name: { first: 'Elif', last: 'Demir', preferred: 'Elif Demir' },
  businessTitle: 'Process engineer',
  supervisoryOrganization: { id: 'SUP_ORG_410', name: 'Coatings' },
  location: { id: 'LOC_GENT', name: 'Ghent plant' },
  hireDate: '2026-12-01',
  workerType: 'Regular',
} as const;

const transaction = {
  effectiveMoment: '2026-12-01T00:00:00-08:00',
  entryMoment: '2026-11-16T09:12:40-08:00',
  initiatedBy: '10422',
} as const;

const teams = [
  'Coatings',
  'Resins',
  'Quality',
  'Logistics',
  'Finance',
  'Laboratory',
  'Maintenance',
] as const;

export const workday: CatalogIntegration = {
  name: 'workday',
  displayName: 'Workday',
  category: 'HR & recruiting',
  brandColor: '#0875e1',
  authenticationType: 'oauth_client_credential',
  origin: 'modelled',
  source: 'Workday Web Services: Human Resources, Absence Management, Recruiting',
  accounts: ['varnacoat_prd', 'varnacoat_impl1'],
  choices: {
    supervisoryOrgs: manyChoices(
      260,
      (index) => [
        `SUP_ORG_${410 + index}`,
        `${teams[index % teams.length]} ${Math.floor(index / teams.length) + 1}`,
        `${(index * 7) % 40} workers`,
      ],
      { pageSize: 50 },
    ),
    jobChangeReasons: choicesByParent('change', {
      promotion: [
        ['PRO_MERIT', 'Merit'],
        ['PRO_VACANCY', 'Filled a vacancy'],
      ],
      transfer: [
        ['TRA_TEAM', 'Another team'],
        ['TRA_SITE', 'Another site'],
      ],
    }),
    absenceTypes: choices([
      ['ANNUAL', 'Annual leave'],
      ['SICK', 'Sickness'],
      ['PARENTAL', 'Parental leave'],
    ]),
  },
  triggers: [
    {
      type: 'WORKDAY_TRIGGER_WORKER_HIRED',
      title: 'Worker Hired',
      description: 'Sends each completed hire, with job, organisation and first day.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Workday Web Services: Get_Workers, transaction log (Hire Employee)',
      parameters: [
        {
          id: 'organization',
          type: 'ENUM',
          title: 'Supervisory organisation',
          required: false,
          values: [],
          valuesSource: { sourceType: 'supervisoryOrgs', dependencies: [] },
        },
        {
          id: 'workerType',
          type: 'ENUM',
          title: 'Worker type',
          required: false,
          values: [
            {
              value: 'employee',
              label: 'Employee',
              dependentInputs: [
                {
                  id: 'contract',
                  type: 'ENUM',
                  title: 'Contract',
                  required: false,
                  values: [
                    { value: 'regular', label: 'Regular' },
                    {
                      value: 'fixed',
                      label: 'Fixed term',
                      dependentInputs: [
                        {
                          id: 'longerThan',
                          type: 'NUMBER',
                          title: 'Longer than (months)',
                          required: false,
                        },
                      ],
                    },
                  ],
                },
              ],
            },
            { value: 'contingent', label: 'Contingent worker' },
          ],
        },
      ],
      example: { ...worker, transaction: { ...transaction, type: 'Hire Employee' } },
    },
    {
      type: 'WORKDAY_TRIGGER_WORKER_TERMINATED',
      title: 'Employment Terminated',
      description: 'Reports who leaves, on which day, and whether it was their own choice.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Workday Web Services: Get_Workers, transaction log (Terminate Employee)',
      parameters: [
        {
          id: 'timing',
          type: 'ENUM',
          title: 'Notify',
          required: true,
          defaultValue: 'entered',
          values: [
            { value: 'entered', label: 'When it is entered' },
            {
              value: 'before',
              label: 'Ahead of the last day',
              dependentInputs: [
                {
                  id: 'ahead',
                  type: 'TIME_CONSTRAINT_INPUT',
                  title: 'How long ahead',
                  required: true,
                  supportedUnits: ['DAYS'],
                },
              ],
            },
          ],
        },
      ],
      example: {
        ...worker,
        terminationDate: '2026-12-31',
        lastDayOfWork: '2026-12-19',
        reason: { id: 'TERM_VOL_STUDY', name: 'Voluntary: studies' },
        transaction: { ...transaction, type: 'Terminate Employee' },
      },
    },
    {
      type: 'WORKDAY_TRIGGER_JOB_CHANGED',
      title: 'Job Changed',
      description: 'Tells of promotions and transfers, with the job before and after.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Workday Web Services: Get_Workers, transaction log (Change Job)',
      parameters: [
        {
          id: 'change',
          type: 'ENUM',
          title: 'Kind of change',
          required: true,
          values: [
            { value: 'promotion', label: 'Promotion' },
            { value: 'transfer', label: 'Transfer' },
          ],
        },
        {
          id: 'reason',
          type: 'ENUM',
          title: 'Reason',
          required: false,
          values: [],
          valuesSource: { sourceType: 'jobChangeReasons', dependencies: ['change'] },
        },
      ],
      example: {
        ...worker,
        previous: { businessTitle: 'Lab technician', supervisoryOrganization: 'Quality' },
        transaction: { ...transaction, type: 'Change Job' },
      },
    },
    {
      type: 'WORKDAY_TRIGGER_TIME_OFF_APPROVED',
      title: 'Absence Approved',
      description: 'Delivers approved time off, day by day, with its type and amount.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Workday REST API: absenceManagement timeOffDetails',
      parameters: [
        {
          id: 'absenceType',
          type: 'ENUM',
          title: 'Absence type',
          required: false,
          values: [],
          valuesSource: { sourceType: 'absenceTypes', dependencies: [] },
        },
      ],
      example: {
        id: 'f1a9c5d7b4e84f6c9a0d2b3e4c5f6071',
        worker: { id: worker.workerId, descriptor: 'Elif Demir' },
        timeOffType: { id: 'ANNUAL', descriptor: 'Annual leave' },
        date: '2026-12-28',
        quantity: 8,
        unit: 'Hours',
        status: 'Approved',
      },
    },
    {
      type: 'WORKDAY_TRIGGER_WQL_RESULT',
      title: 'Report Row Appears',
      description: 'Runs your WQL query on a schedule and passes on the rows not seen before.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Workday REST API: WQL service',
      parameters: [
        {
          id: 'query',
          type: 'CODE',
          title: 'WQL query',
          required: true,
          lines: 6,
          placeholder: 'SELECT workdayID, fullName FROM allWorkers',
          documentationLink: 'https://docs.varnacoat.test/wql',
          documentationLinkLabel: 'About WQL',
        },
        {
          id: 'uniqueBy',
          type: 'TEXT_NO_VARS',
          title: 'Field that identifies a row',
          required: true,
          defaultValue: 'workdayID',
        },
      ],
      example: {
        workdayID: worker.wid,
        fullName: 'Elif Demir',
        location: 'Ghent plant',
        probationEnd: '2027-05-31',
      },
    },
  ],
};

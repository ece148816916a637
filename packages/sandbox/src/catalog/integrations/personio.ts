import { choices, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const person = {
  id: '1182044',
  email: 'lukas@stadtgarten.test',
  first_name: 'Lukas',
  last_name: 'Ebner',
  employments: [
    { id: '1182044-1', position: 'Head gardener', office: 'Graz', department: 'Parks' },
  ],
  status: 'ACTIVE',
  created_at: '2026-11-09T08:00:12Z',
} as const;

const event = { company_id: 90412, webhook_id: '5b0c31f1-6a0e-4c2d-bb3e-0d2a6f4e8c19' } as const;

export const personio: CatalogIntegration = {
  name: 'personio',
  displayName: 'Personio',
  category: 'HR & recruiting',
  brandColor: '#111111',
  authenticationType: 'oauth_client_credential',
  origin: 'modelled',
  source: 'Personio developer hub: webhooks v2',
  accounts: ['stadtgarten.personio.test', 'stadtgarten-test.personio.test'],
  choices: {
    offices: choices([
      ['graz', 'Graz'],
      ['linz', 'Linz'],
    ]),
    departments: choicesByParent('office', {
      graz: [
        ['parks', 'Parks'],
        ['nursery', 'Nursery'],
      ],
      linz: [['trees', 'Street trees']],
    }),
    absenceTypes: choices([
      [54019, 'Paid vacation'],
      [54020, 'Sick days'],
      [54023, 'Training'],
    ]),
    documentCategories: choices([
      ['contracts', 'Contracts'],
      ['certificates', 'Certificates'],
    ]),
  },
  triggers: [
    {
      type: 'PERSONIO_TRIGGER_PERSON_CREATED',
      title: 'Person Added',
      description: 'Sends each person entered in Personio, with their first employment.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Personio webhooks v2: person.created',
      parameters: [
        {
          id: 'office',
          type: 'ENUM',
          title: 'Office',
          required: false,
          values: [],
          valuesSource: { sourceType: 'offices', dependencies: [] },
        },
        {
          id: 'department',
          type: 'ENUM',
          title: 'Department',
          required: false,
          values: [],
          valuesSource: { sourceType: 'departments', dependencies: ['office'] },
        },
      ],
      example: { ...event, event_name: 'person.created', person },
    },
    {
      type: 'PERSONIO_TRIGGER_EMPLOYMENT_STARTED',
      title: 'First Working Day',
      description: 'Tells on the day itself that an employment begins, and in which office.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Personio webhooks v2: employment.started',
      parameters: [],
      example: {
        ...event,
        event_name: 'employment.started',
        person,
        employment: { id: '1182044-1', start_date: '2026-12-01', weekly_working_hours: 38.5 },
      },
    },
    {
      type: 'PERSONIO_TRIGGER_EMPLOYMENT_TERMINATED',
      title: 'Last Working Day',
      description: 'Reports an employment on the day it ends, with the kind of termination.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Personio webhooks v2: employment.terminated',
      parameters: [],
      example: {
        ...event,
        event_name: 'employment.terminated',
        person: { ...person, status: 'INACTIVE' },
        employment: {
          id: '1182044-1',
          termination_date: '2027-03-31',
          type: 'Temporary contract ended',
        },
      },
    },
    {
      type: 'PERSONIO_TRIGGER_ABSENCE_STATUS_CHANGED',
      title: 'Absence Approved or Declined',
      description: 'Delivers the decision on an absence, with its type and dates.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Personio webhooks v2: absence-period.updated.status',
      parameters: [
        {
          id: 'absenceType',
          type: 'ENUM',
          title: 'Absence type',
          required: false,
          values: [],
          valuesSource: { sourceType: 'absenceTypes', dependencies: [] },
        },
        {
          id: 'halfDays',
          type: 'BOOLEAN_INPUT',
          title: 'Include half days',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        ...event,
        event_name: 'absence-period.updated.status',
        absence: {
          id: '8c1d5a2e',
          person: { id: person.id },
          type: { id: 54019, name: 'Paid vacation' },
          starts_from: '2026-12-23',
          ends_at: '2027-01-05',
          status: 'APPROVED',
        },
      },
    },
    {
      type: 'PERSONIO_TRIGGER_DOCUMENT_SIGNED',
      title: 'Document Signed',
      description: 'Announces that everyone has signed a document, and where it is filed.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Personio webhooks v2: document.signed',
      parameters: [
        {
          id: 'category',
          type: 'DYNAMIC_ENUM',
          title: 'Document category',
          required: false,
          valuesSource: { sourceType: 'documentCategories', dependencies: [] },
        },
      ],
      example: {
        ...event,
        event_name: 'document.signed',
        document: {
          id: '77120',
          name: 'Employment contract.pdf',
          category: 'contracts',
          owner: { id: person.id },
          signed_at: '2026-11-12T16:44:09Z',
        },
      },
    },
  ],
};

import { choiceSections, choices, choicesByAccount } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const opportunity = {
  id: '250d8f03-738a-4bba-a671-8a3d73477145',
  name: 'Selma Arslan',
  headline: 'Senior data engineer',
  stage: { id: '4f1c8dc1-7d9d-4b6c-a0a5-0d31a4f9b6f0', text: 'On-site interview' },
  owner: { id: '8d49b010-cc6a-4f40-ace5-e86061c677ed', name: 'Dana Whitlock' },
  posting: { id: 'f2f01e16-27f8-4711-a728-7d49499795a0', text: 'Data Engineer' },
  emails: ['selma@postbox.test'],
  tags: ['Engineering', 'Remote'],
  createdAt: '2026-11-02T10:11:12.000Z',
} as const;

export const lever: CatalogIntegration = {
  name: 'lever',
  displayName: 'Lever',
  category: 'HR & recruiting',
  brandColor: '#1f5f5b',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Meridian Foods', 'Meridian Sandbox'],
  choices: {
    postings: choicesByAccount([
      [
        ['f2f01e16-27f8-4711-a728-7d49499795a0', 'Data Engineer', 'Published'],
        ['730e37db-93d2-49ba-9a3e-7b5ee0c1a0d4', 'Plant Manager', 'Published'],
        ['a6f6d7e2-1120-4c3b-8a0e-3d5d0f1b8821', 'Payroll Specialist', 'Internal'],
      ],
      [['00000000-1120-4c3b-8a0e-3d5d0f1b8821', 'Test Posting', 'Draft']],
    ]),
    stages: choices([
      ['lead-new', 'New lead'],
      ['applicant-new', 'New applicant'],
      ['phone-screen', 'Phone screen'],
      ['4f1c8dc1-7d9d-4b6c-a0a5-0d31a4f9b6f0', 'On-site interview'],
      ['offer', 'Offer'],
    ]),
    archiveReasons: choiceSections({
      'We rejected': [
        ['underqualified', 'Underqualified'],
        ['position-closed', 'Position closed'],
      ],
      'They withdrew': [
        ['other-offer', 'Took another offer'],
        ['compensation', 'Compensation'],
      ],
    }),
  },
  triggers: [
    {
      type: 'LEVER_TRIGGER_APPLICATION_RECEIVED',
      title: 'Application Received',
      description:
        'Delivers every application as it comes in, with the posting and contact details.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Lever webhook: applicationCreated',
      parameters: [
        {
          id: 'posting',
          type: 'ENUM',
          title: 'Posting',
          required: false,
          values: [],
          valuesSource: { sourceType: 'postings', dependencies: [] },
        },
        {
          id: 'signingToken',
          type: 'PASSWORD',
          title: 'Signing token',
          required: false,
          subtitle: 'Shown in Lever next to the webhook.',
        },
      ],
      example: {
        ...opportunity,
        stage: { id: 'applicant-new', text: 'New applicant' },
        applicationType: 'posting',
      },
    },
    {
      type: 'LEVER_TRIGGER_CANDIDATE_STAGE_CHANGED',
      title: 'Candidate Moved to Stage',
      description: 'Tells which stage a candidate left and which one they entered.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Lever webhook: candidateStageChange',
      parameters: [
        {
          id: 'toStage',
          type: 'ENUM',
          title: 'Into stage',
          required: false,
          values: [],
          valuesSource: { sourceType: 'stages', dependencies: [] },
        },
        {
          id: 'confidential',
          type: 'BOOLEAN_INPUT',
          title: 'Include confidential postings',
          required: false,
          defaultValue: false,
        },
      ],
      example: {
        ...opportunity,
        fromStageId: 'phone-screen',
        toStageId: '4f1c8dc1-7d9d-4b6c-a0a5-0d31a4f9b6f0',
      },
    },
    {
      type: 'LEVER_TRIGGER_CANDIDATE_HIRED',
      title: 'Candidate Hired',
      description: 'Announces a candidate who was marked as hired, with their start date.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Lever webhook: candidateHired',
      parameters: [],
      example: {
        ...opportunity,
        stage: { id: 'offer', text: 'Offer' },
        archived: { reason: 'Hired', archivedAt: '2026-11-23T14:00:00.000Z' },
        startDate: '2027-01-04',
      },
    },
    {
      type: 'LEVER_TRIGGER_CANDIDATE_ARCHIVED',
      title: 'Candidate Archived',
      description: 'Passes on a candidate put into the archive, with the reason given.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Lever webhook: candidateArchiveChange',
      parameters: [
        {
          id: 'reason',
          type: 'ENUM',
          title: 'Archive reason',
          required: false,
          values: [],
          valuesSource: { sourceType: 'archiveReasons', dependencies: [] },
        },
      ],
      example: {
        ...opportunity,
        archived: { reason: 'Took another offer', archivedAt: '2026-11-19T09:45:00.000Z' },
      },
    },
    {
      type: 'LEVER_TRIGGER_INTERVIEW_SCHEDULED',
      title: 'Interview Scheduled',
      description: 'Sends the time, place and interviewers of an interview once it is booked.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Lever webhook: interviewCreated',
      parameters: [],
      example: {
        id: 'd2d1b8ad-1c3a-4ed4-b6c1-3c1c9b4f61b0',
        subject: 'On-site - Selma Arslan',
        interviewers: [{ name: 'Dana Whitlock', email: 'dana@meridian.test' }],
        date: '2026-11-27T09:00:00.000Z',
        duration: 60,
        location: 'Room Birch',
        timezone: 'Europe/Oslo',
      },
    },
  ],
};

import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const application = {
  id: '4d5f7a90-2c1b-4e83-9f60-7b8a9c0d1e2f',
  status: 'Active',
  candidate: {
    id: 'c5e1b2a3-6f70-4d81-8b92-a0c1d2e3f405',
    name: 'Tove Nyman',
    primaryEmailAddress: { value: 'tove@inkmail.test' },
  },
  currentInterviewStage: {
    id: 'f2a0b1c2-9d3e-4f50-8a61-b2c3d4e5f607',
    title: 'Portfolio review',
    type: 'Active',
  },
  source: { title: 'Careers page' },
  job: { id: '8e6d7c5b-1a2f-4b3c-9d4e-5f6071829304', title: 'Type designer' },
  updatedAt: '2026-11-17T13:40:22.118Z',
} as const;

const event = {
  webhookActionId: '1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4051',
  sentAt: '2026-11-17T13:40:23.002Z',
} as const;

export const ashby: CatalogIntegration = {
  name: 'ashby',
  displayName: 'Ashby',
  category: 'HR & recruiting',
  brandColor: '#463ac9',
  authenticationType: 'api_key',
  origin: 'modelled',
  source: 'Ashby API: webhooks',
  accounts: ['Letterform', 'Letterform sandbox'],
  choices: {
    departments: choicesByAccount([
      [
        ['dep-design', 'Design'],
        ['dep-eng', 'Engineering'],
      ],
      [['dep-design', 'Design (test)']],
    ]),
    jobs: choicesByParent('department', {
      'dep-design': [
        ['8e6d7c5b-1a2f-4b3c-9d4e-5f6071829304', 'Type designer', 'Open'],
        ['9f7e8d6c-2b30-4c4d-8e5f-607182930415', 'Art director', 'Draft'],
      ],
      'dep-eng': [['a08f9e7d-3c41-4d5e-9f60-718293041526', 'Font engineer', 'Open']],
    }),
    stages: choicesByParent('job', {
      '8e6d7c5b-1a2f-4b3c-9d4e-5f6071829304': [
        ['stage-screen', 'Recruiter screen'],
        ['f2a0b1c2-9d3e-4f50-8a61-b2c3d4e5f607', 'Portfolio review'],
        ['stage-offer', 'Offer'],
      ],
      '9f7e8d6c-2b30-4c4d-8e5f-607182930415': [['stage-screen', 'Recruiter screen']],
      'a08f9e7d-3c41-4d5e-9f60-718293041526': [
        ['stage-task', 'Take-home task'],
        ['stage-offer', 'Offer'],
      ],
    }),
  },
  triggers: [
    {
      type: 'ASHBY_TRIGGER_APPLICATION_SUBMITTED',
      title: 'Application Submitted',
      description: 'Sends each application from a job board or the careers page.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Ashby webhooks: applicationSubmit',
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
          id: 'job',
          type: 'ENUM',
          title: 'Job',
          required: false,
          values: [],
          valuesSource: { sourceType: 'jobs', dependencies: ['department'] },
        },
      ],
      example: { ...event, action: 'applicationSubmit', data: { application } },
    },
    {
      type: 'ASHBY_TRIGGER_CANDIDATE_STAGE_CHANGED',
      title: 'Candidate Stage Changed',
      description: 'Tells which interview stage a candidate has reached for a job.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Ashby webhooks: candidateStageChange',
      parameters: [
        {
          id: 'department',
          type: 'ENUM',
          title: 'Department',
          required: true,
          values: [],
          valuesSource: { sourceType: 'departments', dependencies: [] },
        },
        {
          id: 'job',
          type: 'ENUM',
          title: 'Job',
          required: true,
          values: [],
          valuesSource: { sourceType: 'jobs', dependencies: ['department'] },
        },
        {
          id: 'stage',
          type: 'ENUM',
          title: 'Into stage',
          required: false,
          values: [],
          valuesSource: { sourceType: 'stages', dependencies: ['job'] },
        },
        { id: 'secretToken', type: 'PASSWORD', title: 'Secret token', required: false },
      ],
      example: { ...event, action: 'candidateStageChange', data: { application } },
    },
    {
      type: 'ASHBY_TRIGGER_INTERVIEW_SCHEDULED',
      title: 'Interview Scheduled',
      description: 'Hands over the times, interviewers and meeting links of an interview.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Ashby webhooks: interviewScheduleCreate',
      parameters: [],
      example: {
        ...event,
        action: 'interviewScheduleCreate',
        data: {
          interviewSchedule: {
            id: '2b3c4d5e',
            status: 'Scheduled',
            applicationId: application.id,
            interviewEvents: [
              {
                startTime: '2026-11-25T09:00:00.000Z',
                endTime: '2026-11-25T10:00:00.000Z',
                interviewers: [{ firstName: 'Ugo', email: 'ugo@letterform.test' }],
                meetingLink: 'https://meet.letterform.test/x1',
              },
            ],
          },
        },
      },
    },
    {
      type: 'ASHBY_TRIGGER_CANDIDATE_HIRED',
      title: 'Candidate Hired',
      description: 'Announces a hire, with the offer that was accepted and its start date.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Ashby webhooks: candidateHire',
      parameters: [],
      example: {
        ...event,
        action: 'candidateHire',
        data: {
          application: { ...application, status: 'Hired' },
          offer: { id: '77aa', acceptanceStatus: 'Accepted', startDate: '2027-01-11' },
        },
      },
    },
    {
      type: 'ASHBY_TRIGGER_JOB_POSTING_PUBLISHED',
      title: 'Job Posting Published',
      description: 'Reports each posting that goes public, with its place and apply link.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Ashby webhooks: jobPostingPublish',
      parameters: [
        {
          id: 'listedOnly',
          type: 'SWITCH',
          title: 'Only listed postings',
          required: false,
          defaultValue: true,
        },
      ],
      example: {
        ...event,
        action: 'jobPostingPublish',
        data: {
          jobPosting: {
            id: '5c6d7e8f',
            title: 'Font engineer',
            locationName: 'Malmö',
            employmentType: 'FullTime',
            isListed: true,
            externalLink: 'https://jobs.letterform.test/5c6d7e8f',
            publishedDate: '2026-11-16',
          },
        },
      },
    },
  ],
};

import { choiceSections, choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const application = {
  id: 69306314,
  status: 'active',
  candidate: {
    id: 57683957,
    first_name: 'Ayo',
    last_name: 'Balogun',
    email_addresses: [{ value: 'ayo@balogun.test', type: 'personal' }],
  },
  job: { id: 371417, name: 'Field geologist', departments: [{ id: 25907, name: 'Exploration' }] },
  current_stage: { id: 2708728, name: 'Phone interview' },
  source: { id: 33, public_name: 'Referral' },
  applied_at: '2026-11-14T20:56:58Z',
} as const;

const job = {
  id: 'job',
  type: 'ENUM',
  title: 'Job',
  required: true,
  values: [],
  valuesSource: { sourceType: 'jobs', dependencies: [] },
} as const;

const stage = {
  id: 'stage',
  type: 'ENUM',
  title: 'Stage',
  required: false,
  values: [],
  valuesSource: { sourceType: 'stages', dependencies: ['job'] },
} as const;

const secretKey = {
  id: 'secretKey',
  type: 'PASSWORD',
  title: 'Secret key',
  required: false,
  subtitle: 'The one you typed in when adding the web hook.',
} as const;

export const greenhouse: CatalogIntegration = {
  name: 'greenhouse',
  displayName: 'Greenhouse',
  category: 'HR & recruiting',
  brandColor: '#24a47f',
  authenticationType: 'api_key',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Quartzline', 'Quartzline Nordics'],
  choices: {
    jobs: choicesByAccount([
      [
        [371417, 'Field geologist', 'Exploration'],
        [371418, 'Drill operator', 'Exploration'],
        [371419, 'Payroll lead', 'Finance'],
      ],
      [[371440, 'Site engineer', 'Nordics']],
    ]),
    stages: choicesByParent('job', {
      '371417': [
        [2708727, 'Application review'],
        [2708728, 'Phone interview'],
        [2708729, 'Day on site'],
        [2708730, 'Offer'],
      ],
      '371418': [
        [2708740, 'Application review'],
        [2708741, 'Safety test'],
      ],
      '371419': [[2708750, 'Interview']],
      '371440': [[2708760, 'Interview']],
    }),
    rejectionReasons: choiceSections({
      'We rejected': [
        [14, 'Lacking skills'],
        [15, 'Hired someone else'],
      ],
      'They rejected': [
        [21, 'Took another offer'],
        [22, 'Pay too low'],
      ],
    }),
  },
  triggers: [
    {
      type: 'GREENHOUSE_TRIGGER_CANDIDATE_APPLIED',
      title: 'Candidate Applied',
      description: 'Sends each application as it comes in, with the candidate and the job.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Greenhouse Recruiting web hooks: new candidate application',
      parameters: [
        { ...job, required: false },
        {
          id: 'only',
          type: 'CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeys: ['source', 'job', 'department', 'office', 'referrer'],
        },
        secretKey,
      ],
      example: application,
    },
    {
      type: 'GREENHOUSE_TRIGGER_STAGE_CHANGED',
      title: 'Candidate Changed Stage',
      description: 'Follows a candidate into the next stage of the hiring plan.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Greenhouse Recruiting web hooks: candidate has changed stage',
      parameters: [job, stage, secretKey],
      example: {
        ...application,
        current_stage: { id: 2708729, name: 'Day on site' },
        previous_stage: { id: 2708728, name: 'Phone interview' },
      },
    },
    {
      type: 'GREENHOUSE_TRIGGER_CANDIDATE_HIRED',
      title: 'Candidate Hired',
      description: 'Hands over the person to be taken on, with start date and accepted offer.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Greenhouse Recruiting web hooks: candidate has been hired',
      parameters: [],
      example: {
        ...application,
        status: 'hired',
        offer: {
          id: 880,
          status: 'accepted',
          starts_at: '2027-01-11',
          sent_on: '2026-11-18',
          custom_fields: { salary: '54000' },
        },
      },
    },
    {
      type: 'GREENHOUSE_TRIGGER_CANDIDATE_REJECTED',
      title: 'Candidate Rejected',
      description: 'Notes an application that was turned down, with the reason that was chosen.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Greenhouse Recruiting web hooks: candidate or prospect rejected',
      parameters: [
        {
          id: 'reason',
          type: 'ENUM',
          title: 'Reason',
          required: false,
          values: [],
          valuesSource: { sourceType: 'rejectionReasons', dependencies: [] },
        },
      ],
      example: {
        ...application,
        status: 'rejected',
        rejected_at: '2026-11-20T10:00:00Z',
        rejection_reason: { id: 14, name: 'Lacking skills' },
      },
    },
    {
      type: 'GREENHOUSE_TRIGGER_INTERVIEW_COMING_UP',
      title: 'Interview Coming Up',
      description: 'Reminds interviewers a set time before they meet a candidate.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Greenhouse Harvest API: scheduled_interviews',
      parameters: [
        { ...job, required: false },
        {
          id: 'notifyBefore',
          type: 'TIME_CONSTRAINT_INPUT',
          title: 'Notify before',
          required: true,
          supportedUnits: ['MINUTES', 'HOURS', 'DAYS'],
        },
      ],
      example: {
        id: 9128481,
        application_id: application.id,
        interview: { id: 2100, name: 'Map reading exercise' },
        start: { date_time: '2026-11-30T09:00:00Z' },
        location: 'Core shed',
        interviewers: [{ id: 4080, name: 'Ylva Dahl', response_status: 'accepted' }],
      },
    },
  ],
};

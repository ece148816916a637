import { choices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const prospect = {
  id: 91822013,
  email: 'imre@danubeglass.test',
  company: 'Danube Glass',
  score: 145,
  grade: 'B+',
} as const;

export const pardot: CatalogIntegration = {
  name: 'pardot',
  displayName: 'Pardot',
  category: 'Marketing & sales engagement',
  brandColor: '#00a1e0',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Business unit 0Uv5e000000Gn1F', 'Business unit 0Uv5e000000Gn2K'],
  choices: {
    lists: choices([
      [31202, 'Architects - Hungary'],
      [31240, 'Webinar attendees'],
      [31266, 'Do not call'],
    ]),
    forms: choices([
      [5511, 'Sample request'],
      [5518, 'Newsletter'],
    ]),
  },
  triggers: [
    {
      type: 'PARDOT_TRIGGER_PROSPECT_ACTIVITY',
      title: 'Prospect Activity',
      description: 'Delivers what a prospect did: pages viewed, files taken, mails clicked.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Account Engagement API v5: visitor-activities',
      parameters: [
        {
          id: 'activity',
          type: 'ENUM',
          title: 'Activity',
          required: true,
          values: [
            { value: 'page_view', label: 'Viewed a page' },
            { value: 'file_download', label: 'Downloaded a file' },
            {
              value: 'form_success',
              label: 'Submitted a form',
              dependentInputs: [
                {
                  id: 'form',
                  type: 'ENUM',
                  title: 'Form',
                  required: false,
                  values: [],
                  valuesSource: { sourceType: 'forms', dependencies: [] },
                },
              ],
            },
          ],
        },
      ],
      example: {
        id: 802211003,
        type: 'form_success',
        typeName: 'Form',
        details: 'Sample request',
        prospect,
        createdAt: '2026-11-18T11:00:00-05:00',
      },
    },
    {
      type: 'PARDOT_TRIGGER_SCORE_THRESHOLD_REACHED',
      title: 'Prospect Score Reached',
      description: 'Hands over a prospect as soon as their score crosses your threshold.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Account Engagement API v5: prospects (score)',
      parameters: [
        { id: 'score', type: 'NUMBER', title: 'Score', required: true, defaultValue: 100 },
        {
          id: 'grade',
          type: 'TEXT_NO_VARS',
          title: 'Grade at least',
          required: false,
          placeholder: 'B',
        },
      ],
      example: {
        ...prospect,
        previousScore: 95,
        salesforceId: '00Q5e00000ABCdEEAX',
        updatedAt: '2026-11-19T09:00:00-05:00',
      },
    },
    {
      type: 'PARDOT_TRIGGER_LIST_MEMBERSHIP_ADDED',
      title: 'Prospect Added to List',
      description: 'Tells which prospect was put on a list, by hand or by a rule.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Account Engagement API v5: list-memberships',
      parameters: [
        {
          id: 'list',
          type: 'ENUM',
          title: 'List',
          required: true,
          values: [],
          valuesSource: { sourceType: 'lists', dependencies: [] },
        },
      ],
      example: {
        id: 660120411,
        listId: 31240,
        prospectId: 91822013,
        prospect,
        optedOut: false,
        createdAt: '2026-11-20T03:00:00-05:00',
      },
    },
  ],
};

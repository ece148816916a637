import { manyChoices } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const event = {
  event_id: '123456789',
  object_type: 'response',
  object_id: '118923441207',
  event_datetime: '2026-11-11T10:24:18.000000+00:00',
  resources: {
    respondent_id: '118923441207',
    survey_id: '512030417',
    collector_id: '434701822',
    user_id: '90214411',
  },
} as const;

const surveyWords = ['Guest stay', 'Breakfast', 'Spa visit', 'Team pulse', 'Event'] as const;

export const surveymonkey: CatalogIntegration = {
  name: 'surveymonkey',
  displayName: 'SurveyMonkey',
  category: 'Forms & surveys',
  brandColor: '#00bf6f',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'SurveyMonkey API v3: webhooks',
  accounts: ['feedback@lakehotels.test', 'people@lakehotels.test'],
  choices: {
    surveys: manyChoices(
      132,
      (index) => [
        String(512030417 + index * 13),
        `${surveyWords[index % surveyWords.length]} survey, wave ${Math.floor(index / 5) + 1}`,
        `${(index * 37) % 900} responses`,
      ],
      { pageSize: 25 },
    ),
    collectors: {
      list: ({ parameters }) => {
        const survey = Number(parameters.survey);
        return [
          { value: String(survey - 77328595), label: 'Web link' },
          { value: String(survey - 77328587), label: 'E-mail invitation' },
          ...(survey % 2 === 0
            ? [{ value: String(survey - 77328579), label: 'QR code in the lobby' }]
            : []),
        ];
      },
    },
  },
  triggers: [
    {
      type: 'SURVEYMONKEY_TRIGGER_RESPONSE_COMPLETED',
      title: 'Survey Completed',
      description: 'Delivers each completed response, with its survey, collector and answers.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'SurveyMonkey webhooks: response_completed',
      parameters: [
        {
          id: 'survey',
          type: 'ENUM',
          title: 'Survey',
          required: true,
          values: [],
          valuesSource: { sourceType: 'surveys', dependencies: [] },
        },
        {
          id: 'collector',
          type: 'ENUM',
          title: 'Collector',
          required: false,
          values: [],
          valuesSource: { sourceType: 'collectors', dependencies: ['survey'] },
        },
      ],
      example: {
        ...event,
        name: 'My webhook',
        event_type: 'response_completed',
        answers: [{ question: 'How was your stay?', answer: 'Very good' }],
      },
    },
    {
      type: 'SURVEYMONKEY_TRIGGER_RESPONSE_DISQUALIFIED',
      title: 'Respondent Disqualified',
      description: 'Reports a respondent turned away by the screening rules of a survey.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'SurveyMonkey webhooks: response_disqualified',
      parameters: [
        {
          id: 'survey',
          type: 'ENUM',
          title: 'Survey',
          required: true,
          values: [],
          valuesSource: { sourceType: 'surveys', dependencies: [] },
        },
      ],
      example: { ...event, event_type: 'response_disqualified' },
    },
    {
      type: 'SURVEYMONKEY_TRIGGER_RESPONSE_OVERQUOTA',
      title: 'Quota Filled',
      description: 'Warns that a response came in after the quota of its survey was full.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'SurveyMonkey webhooks: response_overquota',
      parameters: [],
      example: { ...event, event_type: 'response_overquota' },
    },
    {
      type: 'SURVEYMONKEY_TRIGGER_COLLECTOR_CREATED',
      title: 'Collector Opened',
      description: 'Tells of a fresh way to collect answers: a link, an e-mail or a pop-up.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'SurveyMonkey webhooks: collector_created',
      parameters: [
        {
          id: 'kind',
          type: 'ENUM',
          title: 'Kind of collector',
          required: false,
          values: [
            { value: 'weblink', label: 'Web link' },
            { value: 'email', label: 'E-mail' },
            { value: 'popup', label: 'Website pop-up' },
          ],
        },
      ],
      example: {
        ...event,
        event_type: 'collector_created',
        object_type: 'collector',
        object_id: '434702014',
        collector: { type: 'weblink', name: 'QR code in the lobby', status: 'open' },
      },
    },
  ],
};

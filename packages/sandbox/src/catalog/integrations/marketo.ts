import { choices, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const lead = {
  id: 318592,
  email: 'ruben@steelbay.test',
  company: 'Steelbay GmbH',
  score: 62,
} as const;

export const marketo: CatalogIntegration = {
  name: 'marketo',
  displayName: 'Marketo',
  category: 'Marketing & sales engagement',
  brandColor: '#5c4c9f',
  authenticationType: 'oauth_client_credential',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Instance 284-RPR-133', 'Instance 284-RPR-134 (sandbox)'],
  choices: {
    forms: choices([
      [1029, 'Request a quote', 'Website'],
      [1044, 'Webinar registration', 'Events'],
      [1078, 'Download guide', 'Website'],
    ]),
    programs: choices([
      [2201, 'Hannover trade fair', 'Event'],
      [2214, 'Maintenance webinar', 'Event with webinar'],
      [2240, 'Spare parts nurture', 'Engagement'],
    ]),
    progressionStatuses: choicesByParent('program', {
      '2201': [
        ['Invited', 'Invited'],
        ['Visited booth', 'Visited booth'],
      ],
      '2214': [
        ['Registered', 'Registered'],
        ['Attended', 'Attended'],
        ['No show', 'No show'],
      ],
      '2240': [['Engaged', 'Engaged']],
    }),
  },
  triggers: [
    {
      type: 'MARKETO_TRIGGER_FORM_FILLED_OUT',
      title: 'Form Filled Out',
      description: 'Delivers the fields a person filled in on a form, and the page it sat on.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Marketo REST API: activity type 2 (Fill Out Form)',
      parameters: [
        {
          id: 'form',
          type: 'ENUM',
          title: 'Form',
          required: false,
          values: [],
          valuesSource: { sourceType: 'forms', dependencies: [] },
        },
      ],
      example: {
        marketoGUID: '102988201',
        leadId: 318592,
        lead,
        activityTypeId: 2,
        primaryAttributeValue: 'Request a quote',
        attributes: [{ name: 'Webpage ID', value: 2218 }],
        activityDate: '2026-11-18T10:20:00Z',
      },
    },
    {
      type: 'MARKETO_TRIGGER_LEAD_SCORE_CHANGED',
      title: 'Lead Score Changed',
      description: 'Reports the old and new score of a person, with what moved it.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Marketo REST API: activity type 22 (Change Score)',
      parameters: [
        {
          id: 'threshold',
          type: 'NUMBER',
          title: 'Score reaches',
          required: false,
          placeholder: '50',
          defaultValue: 50,
        },
        {
          id: 'scoreField',
          type: 'EDITABLE_ENUM',
          title: 'Score field',
          required: false,
          values: ['Lead Score', 'Behavior Score', 'Demographic Score'],
          defaultValue: 'Lead Score',
        },
      ],
      example: {
        marketoGUID: '102988377',
        leadId: 318592,
        lead,
        activityTypeId: 22,
        change: { old: 47, new: 62, reason: 'Visited pricing page' },
        activityDate: '2026-11-19T08:02:00Z',
      },
    },
    {
      type: 'MARKETO_TRIGGER_PROGRAM_STATUS_CHANGED',
      title: 'Program Status Changed',
      description: 'Tells how far a person has got in a program, such as from invited to attended.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Marketo REST API: activity type 104 (Change Status in Progression)',
      parameters: [
        {
          id: 'program',
          type: 'ENUM',
          title: 'Program',
          required: true,
          values: [],
          valuesSource: { sourceType: 'programs', dependencies: [] },
        },
        {
          id: 'status',
          type: 'ENUM',
          title: 'New status',
          required: false,
          values: [],
          valuesSource: { sourceType: 'progressionStatuses', dependencies: ['program'] },
        },
      ],
      example: {
        marketoGUID: '102989001',
        leadId: 318592,
        lead,
        activityTypeId: 104,
        program: { id: 2214, name: 'Maintenance webinar' },
        status: { old: 'Registered', new: 'Attended' },
        activityDate: '2026-11-20T15:00:00Z',
      },
    },
  ],
};

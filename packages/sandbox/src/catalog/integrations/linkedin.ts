import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const organization = { id: 'urn:li:organization:5590506', name: 'Fernhill Robotics' } as const;

export const linkedin: CatalogIntegration = {
  name: 'linkedin',
  displayName: 'LinkedIn',
  category: 'Social & media',
  brandColor: '#0a66c2',
  authenticationType: 'oauth',
  origin: 'seed',
  source: 'docs llms.txt index (as kept by api-evangelist/paragon, 2026-08)',
  accounts: ['Fernhill Robotics (company page)', 'Fernhill Careers (company page)'],
  choices: {
    organizations: choicesByAccount([
      [
        ['urn:li:organization:5590506', 'Fernhill Robotics', '12,400 followers'],
        ['urn:li:organization:5590811', 'Fernhill Academy', '2,050 followers'],
      ],
      [['urn:li:organization:5600120', 'Fernhill Careers', '800 followers']],
    ]),
    leadForms: choicesByParent('organization', {
      'urn:li:organization:5590506': [
        ['urn:li:leadGenForm:7001', 'Robot cell white paper'],
        ['urn:li:leadGenForm:7002', 'Factory visit'],
      ],
      'urn:li:organization:5590811': [['urn:li:leadGenForm:7050', 'Course brochure']],
      'urn:li:organization:5600120': [['urn:li:leadGenForm:7090', 'Talent pool']],
    }),
  },
  triggers: [
    {
      type: 'LINKEDIN_TRIGGER_LEAD_FORM_SUBMITTED',
      title: 'Lead Gen Form Submitted',
      description: 'Hands over the answers a member gave in one of your lead gen forms.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'LinkedIn Lead Sync API: leadFormResponses notification',
      parameters: [
        {
          id: 'organization',
          type: 'ENUM',
          title: 'Company page',
          required: true,
          values: [],
          valuesSource: { sourceType: 'organizations', dependencies: [] },
        },
        {
          id: 'form',
          type: 'ENUM',
          title: 'Form',
          required: false,
          values: [],
          valuesSource: { sourceType: 'leadForms', dependencies: ['organization'] },
        },
        {
          id: 'includeTestLeads',
          type: 'BOOLEAN_INPUT',
          title: 'Include test leads',
          required: false,
          defaultValue: false,
        },
      ],
      example: {
        id: 'b5c1e2aa-19f0-4b0c-8c7e-3f4ad1d4a7c1-5',
        organization,
        leadType: 'SPONSORED',
        form: 'urn:li:leadGenForm:7001',
        answers: [{ question: 'Work email', answer: 'petra@lumenworks.test' }],
        submittedAt: '2026-11-19T12:40:00Z',
      },
    },
    {
      type: 'LINKEDIN_TRIGGER_PAGE_MENTIONED',
      title: 'Company Page Mentioned',
      description: 'Tells you of a public post or comment that names your company page.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'LinkedIn organization social action notifications: SHARE_MENTION',
      parameters: [
        {
          id: 'organization',
          type: 'ENUM',
          title: 'Company page',
          required: true,
          values: [],
          valuesSource: { sourceType: 'organizations', dependencies: [] },
        },
      ],
      example: {
        action: 'SHARE_MENTION',
        organization,
        sourcePost: 'urn:li:share:7262871909911212032',
        text: 'Great tour at Fernhill today.',
        decoratedAuthor: 'urn:li:person:xB8q1',
        lastModifiedAt: '2026-11-20T10:00:00Z',
      },
    },
    {
      type: 'LINKEDIN_TRIGGER_POST_COMMENTED',
      title: 'Comment on Page Post',
      description: 'Delivers the comments people leave below posts of your company page.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'LinkedIn organization social action notifications: COMMENT',
      parameters: [
        {
          id: 'organization',
          type: 'ENUM',
          title: 'Company page',
          required: true,
          values: [],
          valuesSource: { sourceType: 'organizations', dependencies: [] },
        },
        {
          id: 'ignoreWords',
          type: 'TEXTAREA_NO_VARS',
          title: 'Ignore comments with',
          required: false,
          lines: 4,
          subtitle: 'One word a line.',
        },
      ],
      example: {
        action: 'COMMENT',
        organization,
        sourcePost: 'urn:li:share:7262871909911212032',
        comment: { id: '7263001', text: 'Which gripper is that?' },
        actor: 'urn:li:person:xB8q1',
        lastModifiedAt: '2026-11-20T11:31:00Z',
      },
    },
  ],
};

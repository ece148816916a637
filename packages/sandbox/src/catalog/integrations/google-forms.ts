import { choicesByAccount, choicesByParent } from '../choices.ts';
import type { CatalogIntegration } from '../types.ts';

const form = {
  formId: '1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgVE2upms',
  info: { title: 'Allotment waiting list', documentTitle: 'Allotment waiting list' },
  responderUri: 'https://docs.google.test/forms/d/e/1FAIpQLSd0/viewform',
  revisionId: '00000021',
} as const;

export const googleForms: CatalogIntegration = {
  name: 'googleForms',
  displayName: 'Google Forms',
  category: 'Forms & surveys',
  brandColor: '#673ab7',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'Google Forms API: watches',
  accounts: ['office@greenplots.test', 'treasurer@greenplots.test'],
  choices: {
    forms: choicesByAccount([
      [
        ['1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgVE2upms', 'Allotment waiting list'],
        ['1kQ8mXc3dLr0Yv2nTzPa7hWs4eUjBf6gHiNoCxR9tVyA', 'Tool loan'],
      ],
      [['1zP7aDkLm5VbQwErTyUiOpAsDfGhJkLzXcVbNmQwErTy', 'Yearly dues']],
    ]),
    questions: choicesByParent('form', {
      '1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgVE2upms': [
        ['5d9f0c1a', 'Your name'],
        ['0b2c44e7', 'Plot size'],
      ],
      '1kQ8mXc3dLr0Yv2nTzPa7hWs4eUjBf6gHiNoCxR9tVyA': [['3aa91f20', 'Which tool?']],
      '1zP7aDkLm5VbQwErTyUiOpAsDfGhJkLzXcVbNmQwErTy': [['7c01d2ef', 'Paid by']],
    }),
  },
  triggers: [
    {
      type: 'GOOGLE_FORMS_TRIGGER_RESPONSE_SUBMITTED',
      title: 'Response Submitted',
      description: 'Sends each response to a Google form, keyed by question id.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Google Forms API: watch eventType RESPONSES',
      parameters: [
        {
          id: 'form',
          type: 'ENUM',
          title: 'Form',
          required: true,
          values: [],
          valuesSource: { sourceType: 'forms', dependencies: [] },
        },
        {
          id: 'filter',
          type: 'DYNAMIC_CONDITIONAL',
          title: 'Only when',
          required: false,
          supportedKeysSource: { sourceType: 'questions', dependencies: ['form'] },
          supportedOperators: ['$stringContains', '$stringExactlyMatches', '$isNotUndefinedOrNull'],
        },
      ],
      example: {
        formId: form.formId,
        responseId: 'ACYDBNhZI4SENjOwT4QIcXOhgco3JhuLftjpLspxETYljVZofOWuqH7bxKQqJWDwGw2IFqE',
        createTime: '2026-11-08T12:14:00.305Z',
        lastSubmittedTime: '2026-11-08T12:14:00.305Z',
        respondentEmail: 'hana@greenplots.test',
        answers: {
          '0b2c44e7': {
            questionId: '0b2c44e7',
            textAnswers: { answers: [{ value: 'Half plot' }] },
          },
        },
      },
    },
    {
      type: 'GOOGLE_FORMS_TRIGGER_QUESTIONS_CHANGED',
      title: 'Questions Changed',
      description: 'Tells that the questions or settings of a form were edited.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'Google Forms API: watch eventType SCHEMA',
      parameters: [
        {
          id: 'form',
          type: 'ENUM',
          title: 'Form',
          required: true,
          values: [],
          valuesSource: { sourceType: 'forms', dependencies: [] },
        },
      ],
      example: { ...form, changedAt: '2026-11-07T09:30:44Z' },
    },
    {
      type: 'GOOGLE_FORMS_TRIGGER_QUIZ_GRADED',
      title: 'Quiz Score Released',
      description: 'Delivers the total score of a quiz response once it has been graded.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'Google Forms API: forms.responses.list (totalScore)',
      parameters: [
        {
          id: 'form',
          type: 'ENUM',
          title: 'Quiz',
          required: true,
          values: [],
          valuesSource: { sourceType: 'forms', dependencies: [] },
        },
        {
          id: 'atLeast',
          type: 'NUMBER',
          title: 'Score of at least',
          required: false,
          placeholder: '8',
        },
      ],
      example: {
        formId: form.formId,
        responseId: 'ACYDBNiA',
        totalScore: 9,
        respondentEmail: 'hana@greenplots.test',
        lastSubmittedTime: '2026-11-08T12:14:00.305Z',
      },
    },
  ],
};

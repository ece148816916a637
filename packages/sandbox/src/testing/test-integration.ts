import { choiceSections, choices, choicesByParent, manyChoices } from '../catalog/choices.ts';
import type { CatalogIntegration } from '../catalog/types.ts';

/** A small integration with one of everything that the routes tell apart. */
export const testIntegration: CatalogIntegration = {
  name: 'desk',
  displayName: 'Desk <& Co>',
  category: 'Support',
  brandColor: '#2f6f4f',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'made up for tests',
  accounts: ['Acme desk', 'Acme labs'],
  choices: {
    projects: manyChoices(60, (index) => [index, `Project ${index}`], { pageSize: 25 }),
    boards: choicesByParent('project', { 1: [['b1', 'Board of one']] }),
    people: choiceSections(
      {
        Team: [
          ['u1', 'Ann'],
          ['u2', 'Bo'],
        ],
        Guests: [['u3', 'Cy']],
      },
      { pageSize: 2 },
    ),
    fixed: choices(
      [
        ['a', 'Alpha'],
        ['b', 'Beta'],
      ],
      { searchable: false },
    ),
  },
  triggers: [
    {
      type: 'DESK_TICKET',
      title: 'Ticket opened',
      description: 'Sends each ticket as it is opened.',
      triggerModel: 'WEBHOOK',
      origin: 'modelled',
      source: 'made up',
      parameters: [
        {
          id: 'project',
          type: 'ENUM',
          title: 'Project',
          required: true,
          values: [],
          valuesSource: { sourceType: 'projects', dependencies: [] },
        },
        { id: 'urgent', type: 'SWITCH', title: 'Urgent only' },
        {
          id: 'scope',
          type: 'ENUM',
          title: 'Scope',
          values: [
            { value: 'all', label: 'All' },
            {
              value: 'one',
              label: 'One',
              dependentInputs: [{ id: 'person', type: 'TEXT', title: 'Person', required: true }],
            },
          ],
        },
        { id: 'filter', type: 'CONDITIONAL', title: 'Only when', supportedKeys: ['status'] },
      ],
      example: {
        id: 'T-1000',
        openedAt: '2025-03-01T10:00:00.000Z',
        nested: { seenAt: '2025-03-01T09:00:00Z', tags: ['a'] },
      },
    },
    {
      type: 'DESK_REPORT',
      title: 'Report made',
      description: 'Hands over each report.',
      triggerModel: 'POLLING',
      origin: 'modelled',
      source: 'made up',
      parameters: [],
      example: { id: 7, name: 'March' },
    },
  ],
};

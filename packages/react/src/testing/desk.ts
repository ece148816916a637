import type { WorldOptions } from '@trigger-picker/world';

type Catalog = NonNullable<NonNullable<WorldOptions['sandbox']>['catalog']>;
type CatalogIntegration = Catalog[number];

const many = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => ({
    value: `${name}-${index}`,
    label: `${name} ${index}`,
  }));

const ticket: CatalogIntegration['triggers'][number] = {
  type: 'DESK_TICKET',
  triggerModel: 'WEBHOOK',
  title: 'Ticket opened',
  description: 'Sends each ticket as it is opened.',
  origin: 'modelled',
  source: 'https://desk.test',
  parameters: [
    {
      id: 'queue',
      type: 'ENUM',
      title: 'Queue',
      valuesSource: { sourceType: 'queues', dependencies: [] },
    },
    { id: 'key', type: 'PASSWORD', title: 'Key' },
    {
      id: 'topic',
      type: 'ENUM',
      title: 'Topic',
      valuesSource: { sourceType: 'topics', dependencies: ['queue'] },
    },
  ],
  example: { subject: 'Printer on fire' },
};

const unrelated = { ...ticket, type: 'DESK_NOTE', title: 'Note added', parameters: [] };

/** An integration that is small enough to know by heart: lists by account, by parent, in pages, without search. */
const desk: CatalogIntegration = {
  name: 'desk',
  displayName: 'Desk',
  category: 'Support',
  brandColor: '#112233',
  authenticationType: 'oauth',
  origin: 'modelled',
  source: 'https://desk.test',
  accounts: ['First desk', 'Second desk'],
  choices: {
    queues: { list: ({ account }) => many(3, account === 0 ? 'red' : 'blue') },
    topics: { list: ({ parameters }) => many(2, `topic of ${String(parameters.queue)}`) },
    pages: { pageSize: 2, list: () => [...many(5, 'row'), ...many(3, 'line')] },
    deaf: { pageSize: 4, searchable: false, list: () => [...many(3, 'row'), ...many(3, 'line')] },
    empty: { list: () => [] },
  },
  triggers: [ticket, unrelated],
};

/** The catalog of the test worlds. */
export const deskCatalog: Catalog = [desk];
/** The identity of its first trigger. */
export const deskTicket = { integration: 'desk', type: 'DESK_TICKET' } as const;

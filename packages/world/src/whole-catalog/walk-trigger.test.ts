import type { CatalogIntegration, CatalogTrigger } from '@trigger-picker/sandbox';
import { expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { walkTrigger } from './walk-trigger.ts';

type Faults = Partial<Pick<CatalogTrigger, 'parameters' | 'example'>>;

const rooms = { sourceType: 'rooms', dependencies: ['house'] };

/** An integration whose only trigger is sound, but for the faults. */
function withFaults(faults: Faults): CatalogIntegration {
  return {
    name: 'faulty',
    displayName: 'Faulty',
    category: 'Support',
    brandColor: '#444444',
    authenticationType: 'none',
    origin: 'modelled',
    source: 'none',
    accounts: ['One', 'Two'],
    choices: { rooms: { list: () => [] } },
    triggers: [
      {
        type: 'FAULTY',
        title: 'Faulty',
        description: 'Has a fault.',
        triggerModel: 'WEBHOOK',
        origin: 'modelled',
        source: 'none',
        parameters: [],
        example: { id: 1 },
        ...faults,
      },
    ],
  };
}

it.each<[what: string, faults: Faults, problem: string]>([
  [
    'a default that is not offered',
    { parameters: [{ id: 'size', type: 'ENUM', values: ['S', 'M'], defaultValue: 'XL' }] },
    'size (ENUM): its default "XL" is none of its choices',
  ],
  [
    'a default of another type',
    { parameters: [{ id: 'days', type: 'NUMBER', defaultValue: '7' }] },
    'days (NUMBER): its default "7" is sent as 7',
  ],
  [
    'a list that is empty for what was chosen',
    {
      parameters: [
        { id: 'room', type: 'ENUM', valuesSource: rooms },
        { id: 'house', type: 'ENUM', values: ['A'] },
      ],
    },
    'room (ENUM): the list "rooms" is empty for {"house":"A"}',
  ],
  [
    'lists that wait for each other',
    {
      parameters: [
        { id: 'house', type: 'ENUM', valuesSource: { ...rooms, dependencies: ['room'] } },
        { id: 'room', type: 'ENUM', valuesSource: rooms },
      ],
    },
    'room (ENUM): what its list depends on cannot be filled in',
  ],
  [
    'a field that nobody can bring up',
    {
      parameters: [
        {
          id: 'mode',
          type: 'ENUM',
          hidden: true,
          values: [{ value: 'far', dependentInputs: [{ id: 'miles', type: 'NUMBER' }] }],
        },
      ],
    },
    'miles (NUMBER): no choice brings it',
  ],
  ['an example without fields', { example: {} }, 'its example has no fields'],
])('finds %s, and says where', async (_, faults, problem) => {
  const page = await openPage([withFaults(faults)]);
  const [trigger] = page.catalog.triggers;
  const problems = trigger && (await walkTrigger(page, trigger));
  expect(problems).toContain(`FAULTY: ${problem}`);
});

import { expect, it } from 'vitest';
import { matchVariables } from './match-variables.ts';

it('what is called so stands above what has it in its path or group, else in the order of the host', () => {
  const variables = [
    { id: '1', label: 'Currency', path: 'amount.currency', group: 'Deal' },
    { id: '2', label: 'Owner', path: 'owner', group: 'Deal' },
    { id: '3', label: 'Total amount', path: 'sum', group: 'Order' },
    { id: '4', label: 'Rate', path: 'rate', group: 'Amounts' },
  ];
  const found = (query: string) => matchVariables(variables, query).rows.map(({ id }) => id);
  expect(found('amount')).toEqual(['3', '1', '4']);
  expect(found('')).toEqual(['1', '2', '3', '4']);
  expect(found('deal owner')).toEqual(['2']);
});

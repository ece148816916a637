import { expect, it } from 'vitest';
import { createJoinNames } from './join-names.ts';

const isolated = (text: string) => `\u2068${text}\u2069`;

it('in a language from right to left each name of a list is isolated, and not the list as a whole', () => {
  const names = createJoinNames('ar', 'unit')(['Event Cancelled', 'C++']);
  expect(names).toBe(`${isolated('Event Cancelled')} و${isolated('C++')}`);
});

it('in a language from left to right only names that run the other way are isolated', () => {
  const names = ['Slack', 'متجر', 'Gmail'];
  expect(createJoinNames('en', 'unit')(names)).toBe(`Slack, ${isolated('متجر')}, Gmail`);
  expect(createJoinNames('en', 'conjunction')(names)).toBe(`Slack, ${isolated('متجر')}, and Gmail`);
});

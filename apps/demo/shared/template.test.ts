import { expect, it } from 'vitest';
import { brokenReferences } from './template.ts';

it.each([
  ['New deal {{', ['{{']],
  ['New deal {{ name', ['{{ name']],
  ['{{ a }} and {{b}}', ['{{ a }}', '{{b}}']],
  ['{{ a }', ['{{ a }']],
  ['{ "a": { "b": 1 } }', []],
])('finds the references that name nothing: %s', (text, broken) => {
  expect(brokenReferences(['Before ', { path: ['name'] }, text])).toEqual(broken);
});

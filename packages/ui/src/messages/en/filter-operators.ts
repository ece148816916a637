import { filterOperators } from '@trigger-picker/core';

type Operator = (typeof filterOperators)[number];

/** What operators are called in English: core knows it, and one list is enough. */
export const filterOperatorTexts = Object.fromEntries(
  filterOperators.map(({ id, label }) => [`filter.operator.${id}`, label]),
  // `Object.fromEntries` forgets which keys it was given.
) as { readonly [Each in Operator as `filter.operator.${Each['id']}`]: Each['label'] };

import type { Choice, ChoicesPage } from '@trigger-picker/core';
import { describe, expect, it } from 'vitest';
import { type ChoicesQuery, choicesStatus, ignoresSearch, isCompleteList } from './read-choices.ts';

const row = (value: Choice['value'], label = String(value)): Choice => ({ value, label });
const pages = (...lists: Choice[][]) => ({
  pages: lists.map((choices): ChoicesPage => ({ choices, nextCursor: null })),
  pageParams: [],
});
const query: ChoicesQuery = {
  ...{ data: undefined, error: null, isSuccess: false, isFetching: false, hasNextPage: false },
};
const idle = { isEmpty: true, isSearching: false };

describe('status', () => {
  const data = pages([]);

  it('C33: never empty before an answer', () => {
    expect(choicesStatus(query, idle)).toBe('loading');
    expect(choicesStatus({ ...query, data }, { isEmpty: true, isSearching: true })).toBe('loading');
    expect(choicesStatus({ ...query, data }, idle)).toBe('empty');
  });

  it('C24: partial while there is more, even when no row of the first pages fits', () => {
    expect(choicesStatus({ ...query, data, hasNextPage: true }, idle)).toBe('partial');
  });

  it('C17: only a list that is loaded to its end, and not empty, is complete', () => {
    const done = { ...query, data: pages([row('a')]), isSuccess: true };
    expect(isCompleteList(done)).toBe(true);
    const lacks = [{ hasNextPage: true }, { isFetching: true }, { isSuccess: false }, { data }];
    for (const lack of lacks) expect(isCompleteList({ ...done, ...lack })).toBe(false);
  });
});

it('C28: a source that answers a search as it answers none does not search; one that finds nothing does', () => {
  const all = pages([row('a'), row(1)]);
  expect(ignoresSearch(all, pages([row('a'), row(1)]))).toBe(true);
  expect(ignoresSearch(all, pages([row('a'), row('1')]))).toBe(false);
  expect(ignoresSearch(pages([]), pages([]))).toBe(false);
});

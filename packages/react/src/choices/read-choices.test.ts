import type { Choice, ChoicesPage } from '@trigger-picker/core';
import { describe, expect, it } from 'vitest';
import {
  type ChoicesPages,
  type ChoicesQuery,
  choicesStatus,
  isCompleteList,
  loadedChoices,
  visibleChoices,
} from './read-choices.ts';

const row = (value: Choice['value'], label = String(value)): Choice => ({ value, label });
const pages = (...lists: Choice[][]) => ({
  pages: lists.map((choices): ChoicesPage => ({ choices, nextCursor: null })),
  pageParams: [],
});
const base: ChoicesPages = {
  ...{ plain: undefined, searched: undefined, isOutdated: false, text: '', settled: '' },
};
const query: ChoicesQuery = {
  ...{ data: undefined, error: null, isPlaceholderData: false },
  ...{ isSuccess: false, isFetching: false, hasNextPage: false },
};
const idle = { isEmpty: true, isSearching: false };

describe('rows', () => {
  it('C03, K22: each value once over all pages, and `1` is not `"1"`', () => {
    const searched = pages([row(1), row('1')], [row(1), row('007')]);
    expect(visibleChoices({ ...base, searched }).map(({ value }) => value)).toEqual([
      1,
      '1',
      '007',
    ]);
  });

  it('the answer to a search is shown as it came, also where no label holds the text', () => {
    const state = { ...base, plain: pages([row('a')]), text: 'mail@acme', settled: 'mail@acme' };
    expect(visibleChoices({ ...state, searched: pages([row('u1', 'Anna')]) })).toHaveLength(1);
  });

  it('C28: a source that ignores the search is searched here', () => {
    const all = pages([row('a', 'Apple pie'), row('b', 'Banana')]);
    const state = { ...base, plain: all, searched: all, text: 'PIE ap', settled: 'PIE ap' };
    expect(visibleChoices(state).map(({ value }) => value)).toEqual(['a']);
  });

  it('K26: while an answer is still to come, rows of before stay only where they fit', () => {
    const searched = pages([row('a', 'Apple'), row('b', 'Banana')]);
    const state = { ...base, searched, text: 'ban', isOutdated: true };
    expect(visibleChoices({ ...state, settled: 'ban' }).map(({ value }) => value)).toEqual(['b']);
    expect(visibleChoices({ ...state, settled: '', isOutdated: false })).toHaveLength(1);
  });

  it('labels are looked up in everything that was loaded', () => {
    const state = { ...base, plain: pages([row('a')]), searched: pages([row('b')]) };
    expect(loadedChoices(state)).toHaveLength(2);
  });
});

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
    for (const lack of [
      { hasNextPage: true },
      { isFetching: true },
      { isSuccess: false },
      { data },
    ]) {
      expect(isCompleteList({ ...done, ...lack })).toBe(false);
    }
  });
});

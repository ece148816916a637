import { buildSearchIndex, type SearchSource, searchTriggers } from '@trigger-picker/core';
import { describe, expect, it } from 'vitest';
import { catalogSource, labelledQueries, measureHits, padSource } from './index.ts';

const catalog = catalogSource();
const queries = labelledQueries(catalog.triggers);
const asked = queries.map(({ query }) => query);

const searchIn = (source: SearchSource) => {
  const index = buildSearchIndex(source);
  return (query: string) =>
    searchTriggers(index, query, { limit: 5 }).hits.map(({ trigger }) => trigger);
};

describe('the quality of search', () => {
  it('is measured with 150 labelled queries and more, each with what counts as right', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(queries.every(({ right }) => right.size > 0)).toBe(true);
  });

  it.each([catalog.triggers.length, 2_000, 20_000])(
    'C50, C51, C53: among %i triggers, 97 in 100 queries find what is meant first, 99 within five',
    (size) => {
      const { atOne, atFive, missedAtOne, missedAtFive } = measureHits(
        queries,
        searchIn(padSource(catalog, size, asked)),
      );
      expect(atOne, missedAtOne.join(', ')).toBeGreaterThanOrEqual(0.97);
      expect(atFive, missedAtFive.join(', ')).toBeGreaterThanOrEqual(0.99);
    },
  );

  it('the first five of every query are as they were: a change of ranking shows here', () => {
    const search = searchIn(catalog);
    const ranking = asked.map((query) => {
      const found = search(query).map(({ integration, title }) => `${integration} ${title}`);
      return `${query} → ${found.join(' | ')}`;
    });
    expect(ranking.join('\n')).toMatchSnapshot();
  });
});

import { buildSearchIndex, searchTriggers } from '@trigger-picker/core';
import { describe, expect, it } from 'vitest';
import { catalogSource } from './catalog-source.ts';
import { labelledQueries } from './labelled-queries.ts';
import { measureHits } from './measure-hits.ts';
import { padSource } from './pad-source.ts';

const catalog = catalogSource();
const queries = labelledQueries(catalog.triggers);

const searchIn = (size: number) => {
  const taken = queries.map(({ query }) => query);
  const index = buildSearchIndex(padSource(catalog, size, taken));
  return (query: string, limit = 5) =>
    searchTriggers(index, query, { limit }).hits.map((hit) => hit.trigger);
};

describe('the quality of search', () => {
  it('C50: is measured by at least 150 labelled queries, each asked once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  it.each([
    ['the catalog', catalog.triggers.length],
    ['2,000 triggers', 2_000],
    ['20,000 triggers', 20_000],
  ])('what is meant comes first, or among the first five, in %s', (_, size) => {
    const search = searchIn(size);
    const rates = measureHits(queries, (query) => search(query));
    expect(rates.atOne, `missed: ${rates.missedAtOne.join(', ')}`).toBeGreaterThanOrEqual(0.97);
    expect(rates.atFive, `missed: ${rates.missedAtFive.join(', ')}`).toBeGreaterThanOrEqual(0.99);
  });

  it('C54: whatever is listed is found first by its own name and title', () => {
    const search = searchIn(catalog.triggers.length);
    const names = new Map(catalog.integrations.map(({ name, title }) => [name, title]));
    const missed = catalog.triggers.filter((listed) => {
      const query = `${names.get(listed.integration)} ${listed.title}`;
      const found = search(query, 1)[0];
      return found?.integration !== listed.integration || found.title !== listed.title;
    });
    expect(missed.map(({ integration, title }) => `${integration}: ${title}`)).toEqual([]);
  });

  it('C54: whatever is listed is found by its own title', () => {
    const search = searchIn(catalog.triggers.length);
    const missed = catalog.triggers.filter(
      (listed) => !search(listed.title, Number.POSITIVE_INFINITY).includes(listed),
    );
    expect(missed.map(({ title }) => title)).toEqual([]);
  });

  it('a change of ranking shows: the first five of every query, those that were meant with a plus', async () => {
    const search = searchIn(catalog.triggers.length);
    const lines = queries.map(({ query, right, class: name }) => {
      const hits = search(query).map((hit) => {
        return `${right.has(hit) ? '+' : ''}${hit.integration} ${hit.title}`;
      });
      return `${name}: ${query} → ${hits.join(' | ')}\n`;
    });
    await expect(lines.join('')).toMatchFileSnapshot('__snapshots__/first-five.txt');
  });
});

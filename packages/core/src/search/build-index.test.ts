import { describe, expect, it } from 'vitest';
import type { Trigger } from '../contract/catalog.ts';
import { buildSearchIndexInSlices } from './build-in-slices.ts';
import { buildSearchIndex } from './build-index.ts';
import { searchTriggers } from './search.ts';
import type { SearchIndex, SearchSource } from './search-index.ts';

const source: SearchSource = {
  integrations: [{ name: 'slack', title: 'Slack', category: 'Communication' }],
  triggers: Array.from({ length: 500 }, (_, at) => trigger(`t${at}`, `Thing ${at} Added`)),
};

describe('an index', () => {
  it('built in slices is the one that is built at once', async () => {
    const sliced = await buildSearchIndexInSlices(source, { yieldEvery: 0 });
    expect(data(sliced)).toEqual(data(buildSearchIndex(source)));
    expect(searchTriggers(sliced, 'thing 321')).toEqual(
      searchTriggers(buildSearchIndex(source), 'thing 321'),
    );
  });

  it('is built with a pause whenever the time is up', async () => {
    let pauses = 0;
    const schedule = async () => {
      pauses++;
    };
    await buildSearchIndexInSlices(source, { yieldEvery: 0, schedule });
    // Of 500 triggers, the titles are read in fifteen slices, and the descriptions in seven.
    expect(pauses).toBeGreaterThan(20);
    pauses = 0;
    await buildSearchIndexInSlices(source, { yieldEvery: Number.POSITIVE_INFINITY, schedule });
    expect(pauses).toBe(0);
  });

  it('pauses for a task of the event loop when nothing else is asked for', async () => {
    const order: string[] = [];
    const built = buildSearchIndexInSlices(source, { yieldEvery: 0 }).then(() =>
      order.push('built'),
    );
    setTimeout(() => order.push('painted'));
    await built;
    expect(order).toEqual(['painted', 'built']);
  });

  it('is given up when a pause rejects', async () => {
    const schedule = () => Promise.reject(new Error('The catalog has changed.'));
    await expect(buildSearchIndexInSlices(source, { yieldEvery: 0, schedule })).rejects.toThrow(
      'The catalog has changed.',
    );
  });

  it('finds a translated title, and the English one where there is one', () => {
    const english: Record<string, string> = { a: 'New Message' };
    const index = buildSearchIndex({
      integrations: source.integrations,
      triggers: [
        trigger('b', 'Réaction au new message ajoutée'),
        trigger('a', 'Nouveau message reçu'),
      ],
      alternateTitle: ({ type }) => english[type],
    });
    const first = (query: string) => searchTriggers(index, query).hits[0]?.trigger.type;
    expect(first('nouveau recu')).toBe('a');
    expect(first('new message')).toBe('a');
    expect(first('réaction')).toBe('b');
  });

  it('is built with the synonyms of the host', () => {
    const synonyms = { alike: [['thing', 'gadget']], meant: { chatter: ['slack'] } };
    const index = buildSearchIndex({ ...source, synonyms });
    expect(searchTriggers(index, 'gadget 7 chatter').hits[0]?.trigger.type).toBe('t7');
    expect(searchTriggers(buildSearchIndex(source), 'chatter').total).toBe(0);
  });

  it('takes triggers of an integration that nobody has described', () => {
    const index = buildSearchIndex({ integrations: [], triggers: [trigger('a', 'Thing Added')] });
    expect(searchTriggers(index, 'slack thing').total).toBe(1);
  });

  it('of an empty catalog finds nothing', () => {
    const index = buildSearchIndex({ integrations: [], triggers: [] });
    expect(searchTriggers(index, 'thing')).toEqual({ hits: [], total: 0 });
  });
});

/** What an index holds, without its functions. */
function data({ vocabulary, search, ...rest }: SearchIndex) {
  return { ...rest, words: vocabulary.startingWith('') };
}

function trigger(type: string, title: string): Trigger {
  return { integration: 'slack', type, title, description: '', model: 'WEBHOOK', parameters: [] };
}

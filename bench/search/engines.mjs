import uFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';

/** Hits that are asked for: what a list shows before it is scrolled. */
const limit = 50;

/** The typos that a word of this length is forgiven, as ours is. */
const typos = ({ length }) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Every engine over the same documents, each set up as well as its own documentation allows: `build` makes its
 * index, `search` gives the places of the documents that it finds, best first.
 */
export function createEngines({ buildSearchIndex, searchTriggers }) {
  return {
    ours: {
      build: ({ source, places }) => ({ index: buildSearchIndex(source), places }),
      search: ({ index, places }, query) =>
        searchTriggers(index, query, { limit }).hits.map(({ trigger }) => places.get(trigger)),
    },
    MiniSearch: {
      build: ({ documents }) => {
        const index = new MiniSearch({ fields: ['name', 'title', 'category', 'description'] });
        index.addAll(documents);
        return index;
      },
      search: (index, query) => {
        const options = {
          prefix: true,
          fuzzy: (word) => typos(word) || false,
          boost: { name: 4, title: 3, category: 1.5, description: 0.5 },
        };
        const strict = index.search(query, { ...options, combineWith: 'AND' });
        const hits = strict.length > 0 ? strict : index.search(query, options);
        return hits.slice(0, limit).map(({ id }) => id);
      },
    },
    'fuse.js': {
      build: ({ documents }) =>
        new Fuse(documents, {
          keys: [
            { name: 'name', weight: 3 },
            { name: 'title', weight: 3 },
            { name: 'category', weight: 1 },
            { name: 'description', weight: 0.5 },
          ],
          useTokenSearch: true,
          tokenMatch: 'all',
          ignoreLocation: true,
          threshold: 0.3,
        }),
      search: (index, query) => index.search(query, { limit }).map(({ refIndex }) => refIndex),
    },
    fuzzysort: {
      build: ({ documents }) => fuzzysort.snapshot(documents, { keys: ['label', 'description'] }),
      search: (index, query) =>
        fuzzysort.go(query, index, { limit, threshold: 0.2 }).map(({ obj }) => obj.id),
    },
    uFuzzy: {
      build: ({ documents }) => ({
        engine: new uFuzzy({ intraMode: 1, intraIns: 1 }),
        haystack: documents.map(({ label, category }) => `${label} ${category}`.toLowerCase()),
      }),
      search: ({ engine, haystack }, query) => {
        const [places, info, order] = engine.search(haystack, query.toLowerCase(), 4, 1e5);
        if (!order) return places?.slice(0, limit) ?? [];
        return order.slice(0, limit).map((at) => info.idx[at]);
      },
    },
    flexsearch: {
      build: ({ documents }) => {
        const index = new FlexSearch.Index({
          tokenize: 'forward',
          encoder: FlexSearch.Charset.LatinBalance,
          resolution: 9,
        });
        for (const { id, label, category } of documents) index.add(id, `${label} ${category}`);
        return index;
      },
      search: (index, query) => index.search(query, { limit, suggest: true }),
    },
  };
}

import {
  buildSearchIndexInSlices,
  type SearchIndex,
  type SearchSource,
} from '@trigger-picker/core';

/** The search indexes of a session: each catalog is indexed once, however often a picker opens. */
export interface SearchIndexes {
  /** The index, if it is ready. */
  readonly get: (source: SearchSource) => SearchIndex | undefined;
  /** Builds it in slices, or waits for whoever is building it. */
  readonly build: (source: SearchSource) => Promise<SearchIndex>;
}

interface Entry {
  readonly source: SearchSource;
  readonly building: Promise<SearchIndex>;
  index?: SearchIndex;
}

/** Makes an empty store of indexes. A catalog that nobody holds any more takes its index with it. */
export function createSearchIndexes(): SearchIndexes {
  const entries = new WeakMap<SearchSource['triggers'], Entry>();
  const find = ({ triggers, integrations, alternateTitle }: SearchSource) => {
    const entry = entries.get(triggers);
    const isSame =
      entry?.source.integrations === integrations && entry.source.alternateTitle === alternateTitle;
    return isSame ? entry : undefined;
  };
  return {
    get: (source) => find(source)?.index,
    build(source) {
      const before = find(source);
      if (before) return before.building;
      const building = buildSearchIndexInSlices(source);
      const entry: Entry = { source, building };
      entries.set(source.triggers, entry);
      void building.then((index) => {
        entry.index = index;
      });
      return building;
    },
  };
}

// What the bench takes from the packages; bundled at the start, as Node does not run their sources.
export { buildSearchIndex, buildSearchIndexInSlices, searchTriggers } from '@trigger-picker/core';
export {
  catalogSource,
  labelledQueries,
  measureHits,
  padSource,
} from '@trigger-picker/world/search-quality';

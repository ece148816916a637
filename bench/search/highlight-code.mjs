// The same with the marking of hits, which is used apart from it.
export {
  buildSearchIndex,
  buildSearchIndexInSlices,
  highlightRanges,
  searchTriggers,
} from '@trigger-picker/core';

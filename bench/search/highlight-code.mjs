// The same with the marking of hits, which is used apart from it.
export {
  buildSearchIndex,
  buildSearchIndexInSlices,
  createHighlighter,
  searchTriggers,
} from '@trigger-picker/core';

// What is weighed: the search of core as a host that uses it would bundle it.
export { buildSearchIndex, buildSearchIndexInSlices, searchTriggers } from '@trigger-picker/core';

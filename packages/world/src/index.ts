/** Makes a large catalog, for `sandbox.catalog` of a world. */
export { scaleCatalog } from '@trigger-picker/sandbox';
export { createWorld, type World, type WorldEvent, type WorldOptions } from './create-world.ts';

export { createWorld, type World, type WorldEvent, type WorldOptions } from './create-world.ts';

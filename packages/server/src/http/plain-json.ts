import type { JsonObject } from '@trigger-picker/core';

/** Deep enough for whatever is meant to be read again. */
const maxDepth = 32;

/** Whether JSON can carry an object of the host's as it is: no dates, maps, instances, functions or cycles. */
export function isPlainObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && !Array.isArray(value) && isPlain(value, maxDepth);
}

function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value !== 'object' || depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth - 1));
  const isCarried = (item: unknown) => item === undefined || isPlain(item, depth - 1);
  return hasPlainPrototype(value) && Object.values(value).every(isCarried);
}

/** Of any realm: a plain object's prototype has none itself. */
function hasPlainPrototype(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

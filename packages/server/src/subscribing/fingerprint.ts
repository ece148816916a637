/** JSON as a text that is the same whatever the order of its keys. `undefined` counts as absent. */
export function fingerprint(value: unknown): string {
  return JSON.stringify(toOrdered(value));
}

/** Objects become lists of pairs, so that a key like `__proto__` is one among others. */
function toOrdered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toOrdered);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).filter(([, item]) => item !== undefined);
  const sorted = pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  return { object: sorted.map(([key, item]) => [key, toOrdered(item)]) };
}

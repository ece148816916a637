import type { Choice } from '@trigger-picker/core';

/**
 * Choices that stand in the parameter and choices that were loaded, each value once. The parameter's own stay
 * first, so that nothing moves when the loaded ones come; these know better what a value is called.
 */
export function mergeChoices(own: readonly Choice[], loaded: readonly Choice[]): readonly Choice[] {
  if (own.length === 0) return loaded;
  const byValue = new Map(own.map((choice) => [keyOf(choice), choice]));
  for (const choice of loaded) {
    byValue.set(keyOf(choice), { ...byValue.get(keyOf(choice)), ...choice });
  }
  return [...byValue.values()];
}

function keyOf({ value }: Choice): string {
  return JSON.stringify(value);
}

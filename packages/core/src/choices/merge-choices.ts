import type { Choice } from '../contract/catalog.ts';

/** The choices, each value once: the first of each stands. `1` and `"1"` are two values. */
export function distinctChoices(choices: readonly Choice[]): readonly Choice[] {
  const byValue = new Map<string, Choice>();
  for (const choice of choices) {
    const key = choiceKey(choice);
    if (!byValue.has(key)) byValue.set(key, choice);
  }
  return byValue.size === choices.length ? choices : [...byValue.values()];
}

/**
 * Choices that stand in the parameter and choices that were loaded, each value once. The parameter's own stay
 * first, so that nothing moves when the loaded ones come; these know better what a value is called.
 */
export function mergeChoices(own: readonly Choice[], loaded: readonly Choice[]): readonly Choice[] {
  if (own.length === 0) return loaded;
  if (loaded.length === 0) return own;
  const byValue = new Map(own.map((choice) => [choiceKey(choice), choice]));
  for (const choice of loaded) {
    const key = choiceKey(choice);
    byValue.set(key, { ...byValue.get(key), ...choice });
  }
  return [...byValue.values()];
}

/** What tells a choice from the others: its value, with its JSON type. */
export function choiceKey({ value }: Pick<Choice, 'value'>): string {
  return JSON.stringify(value);
}

import type { Input, StaticChoice } from '../wire.ts';

/** An input and every one that it may bring along, at any depth. */
export function listInputs(inputs: readonly Input[]): readonly Input[] {
  return inputs.flatMap((input) => [
    input,
    ...listInputs(input.dependentInputs ?? []),
    ...listValues(input).flatMap((choice) =>
      typeof choice === 'object' ? listInputs(choice.dependentInputs ?? []) : [],
    ),
  ]);
}

/** The static choices of an input, if it has any. */
export function listValues(input: Input): readonly StaticChoice[] {
  // Only choice inputs declare `values`; the rest of the SDK's inputs may carry anything under that name.
  return 'values' in input && Array.isArray(input.values) ? input.values : [];
}

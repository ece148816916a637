import type { JsonObject } from '../http/json.ts';
import type { Input, JsonValue, StaticChoice } from '../wire.ts';

/** The inputs that a form would show for these values: dependent ones only while their parent asks for them. */
export function listVisibleInputs(
  inputs: readonly Input[],
  parameters: JsonObject,
): readonly Input[] {
  return inputs.flatMap((input) => {
    const value = parameters[input.id];
    const dependents = isEmpty(value)
      ? []
      : [...(input.dependentInputs ?? []), ...dependentsOfChoice(input, value)];
    return [input, ...listVisibleInputs(dependents, parameters)];
  });
}

/** What a form sends for a field that nothing was entered into. */
export function isEmpty(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === '';
}

/** The choices that are part of the input itself. Only choice inputs carry `values`; the rest of the SDK's inputs may carry anything. */
export function staticChoices(input: Input): readonly StaticChoice[] {
  return 'values' in input && Array.isArray(input.values) ? input.values : [];
}

/** A static choice's value. */
export function choiceValue(choice: StaticChoice): string | number {
  return typeof choice === 'object' ? choice.value : choice;
}

function dependentsOfChoice(input: Input, value: JsonValue | undefined): readonly Input[] {
  const chosen = staticChoices(input).find(
    (choice) => String(choiceValue(choice)) === String(value),
  );
  return typeof chosen === 'object' ? (chosen.dependentInputs ?? []) : [];
}

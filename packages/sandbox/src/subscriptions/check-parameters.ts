import { isJsonObject, type JsonObject } from '../http/json.ts';
import { VendorError } from '../http/vendor-error.ts';
import type { Unconfirmed } from '../unconfirmed.ts';
import type { Input, JsonValue, TriggerDefinition } from '../wire.ts';
import { choiceValue, isEmpty, listVisibleInputs } from './visible-inputs.ts';

type Check = (value: JsonValue, input: Input) => boolean;

const isBoolean: Check = (value) => typeof value === 'boolean';
const isText: Check = (value) => typeof value === 'string';
const isNumeric: Check = (value) =>
  typeof value === 'number' || (typeof value === 'string' && Number.isFinite(Number(value)));

/** What the value of a wire type has to be; a type that is not listed takes anything. */
const checks: Partial<Record<Input['type'], Check>> = {
  BOOLEAN_INPUT: isBoolean,
  SWITCH: isBoolean,
  NUMBER: isNumeric,
  TEXT: isText,
  TEXT_NO_VARS: isText,
  TEXTAREA: isText,
  TEXTAREA_NO_VARS: isText,
  CODE: isText,
  PASSWORD: isText,
  CONDITIONAL: (value) => isFilter(value),
  DYNAMIC_CONDITIONAL: (value) => isFilter(value),
  ENUM: isOffered,
};

/** Things to read or press: the SDK's published types give them no value that could be missing. */
const valueless: ReadonlySet<Input['type']> = new Set([
  'ACTION_BUTTON',
  'AUTH',
  'COPYABLE_BUTTON_INPUT',
  'INTENT',
  'PERMISSION',
]);

/** Refuses parameters that the trigger cannot work with, naming each by its id. */
export function checkParameters(
  trigger: TriggerDefinition,
  parameters: JsonObject,
  { unknownParameters }: Pick<Unconfirmed, 'unknownParameters'>,
): void {
  const visible = listVisibleInputs(trigger.parameters, parameters);
  const details: Record<string, string> = {};
  for (const input of visible) {
    const problem = findProblem(input, parameters[input.id]);
    if (problem !== undefined) details[input.id] = problem;
  }
  if (unknownParameters === 'rejected') {
    const known = new Set(visible.map(({ id }) => id));
    for (const id of Object.keys(parameters)) {
      if (!known.has(id)) details[id] = `${id} is not a parameter of ${trigger.type}.`;
    }
  }
  if (Object.keys(details).length > 0) {
    throw new VendorError('validation', { message: Object.values(details).join(' '), details });
  }
}

function findProblem(input: Input, value: JsonValue | undefined): string | undefined {
  const name = input.title ?? input.label ?? input.id;
  if (value === undefined || isEmpty(value)) {
    const isMissing = input.required === true && !valueless.has(input.type);
    return isMissing ? `${name} is required.` : undefined;
  }
  return (checks[input.type]?.(value, input) ?? true)
    ? undefined
    : `${name} is not a valid ${input.type} value.`;
}

/** Static choices are closed, unless more of them are loaded. The SDK turns their values into text. */
function isOffered(value: JsonValue, input: Input): boolean {
  if (input.type !== 'ENUM' || input.valuesSource !== undefined || !input.values?.length) {
    return true;
  }
  return input.values.some((choice) => String(choiceValue(choice)) === String(value));
}

function isFilter(value: JsonValue | undefined): boolean {
  if (!isJsonObject(value) || !Array.isArray(value.conditions)) return false;
  return (
    (value.operator === 'OR' || value.operator === 'AND') &&
    value.conditions.every((condition: JsonValue) => isCondition(condition) || isFilter(condition))
  );
}

function isCondition(value: JsonValue): boolean {
  return (
    isJsonObject(value) &&
    typeof value.field === 'string' &&
    typeof value.operator === 'string' &&
    value.operator.startsWith('$')
  );
}

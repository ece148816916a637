import { buildKind, type KindParts } from './build-kind.ts';
import type { InputKind } from './input-kind.ts';
import type { InputKindName } from './wire-types.ts';

type TextKindParts = Partial<
  Pick<KindParts<string>, 'confirmed' | 'isSecret' | 'variableWireTypes' | 'problem'>
>;

/**
 * Builds a kind whose form value and wire value are the same string, as the user typed it. Its `problem` is asked
 * about text that is not blank.
 */
export function textKind<Name extends InputKindName>(
  name: Name,
  { problem, ...more }: TextKindParts = {},
): InputKind<Name, string> {
  return buildKind(name, {
    ...more,
    isValue: isString,
    emptyValue: () => '',
    isEmpty: (text) => text === '',
    fromWire: (json) => (isString(json) ? json : undefined),
    toWire: (text) => (text === '' ? undefined : text),
    problem: (text, parameter, messages) => {
      if (text.trim() !== '') return problem?.(text, parameter, messages);
      return parameter.required ? messages.REQUIRED(parameter) : undefined;
    },
  });
}

/** Whether a form value is text. */
export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

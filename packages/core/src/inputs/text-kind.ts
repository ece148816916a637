import * as z from 'zod/mini';
import type { FormMessageCode, FormMessages } from '../form/messages.ts';
import type { InputKind } from './input-kind.ts';

interface TextKindParts<Name extends string>
  extends Pick<InputKind, 'isSecret' | 'variableWireTypes'> {
  readonly name: Name;
  readonly wireTypes: readonly string[];
  readonly confirmed?: boolean;
  readonly format?: TextFormat;
}

/** What the text has to look like, and what to say when it does not. */
export interface TextFormat {
  readonly test: (text: string) => boolean;
  readonly code: Extract<FormMessageCode, 'INVALID_EMAIL' | 'INVALID_URL'>;
}

/** Builds a kind whose form value and wire value are the same string, as the user typed it. */
export function textKind<Name extends string>(parts: TextKindParts<Name>): InputKind<Name, string> {
  const { confirmed = true, format, ...more } = parts;
  return {
    ...more,
    confirmed,
    isValue: isString,
    emptyValue: () => '',
    isEmpty: (text) => text === '',
    fromWire: (json) => (typeof json === 'string' ? json : undefined),
    toWire: (text) => (text === '' ? undefined : text),
    schema: ({ title, required }, messages) =>
      z.string(messages.INVALID_VALUE({ title })).check(
        z.refine((text) => !required || text.trim() !== '', messages.REQUIRED({ title })),
        ...formatChecks(format, messages),
      ),
  };
}

/** Whether a form value is text. */
export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function formatChecks(format: TextFormat | undefined, messages: FormMessages) {
  if (!format) return [];
  const error = (issue: { input?: unknown }) =>
    messages[format.code]({ text: String(issue.input ?? '') });
  return [z.refine<string>((text) => text.trim() === '' || format.test(text), { error })];
}

import type { FormMessageCode, FormMessages } from '../form/messages.ts';
import { isJsonText } from './opaque-value.ts';

/** What is wrong with a text that should be JSON, and where. */
export interface JsonProblem {
  readonly code: Extract<FormMessageCode, `JSON_${string}`>;
  /** From 1. */
  readonly line: number;
  /** The sign that stands there, or the start of the word; at the end of the text, the sign that is missing. */
  readonly found: string;
}

type Sign = 'text' | 'scalar' | 'word' | '{' | '}' | '[' | ']' | ',' | ':' | 'end';
type Place =
  | 'value'
  | 'first-item'
  | 'item'
  | 'first-key'
  | 'key'
  | 'colon'
  | 'in-list'
  | 'in-object'
  | 'done';
type Move = Place | 'open' | 'close' | 'put' | JsonProblem['code'];

/** How much of a word a message repeats. */
const MAX_FOUND = 20;

/** A mark, a text in quotes or what begins like one, a word, any other sign, the end. */
const signs = /\s*([{}[\],:]|"(?:[^"\\\n]|\\.)*"|["'“”‘’].*|[\p{L}\p{N}_$.+-]+|\S|$)/gu;

const value = {
  '{': 'open',
  '[': 'open',
  text: 'put',
  scalar: 'put',
  word: 'JSON_QUOTES',
} as const;
const key = { text: 'colon', word: 'JSON_QUOTES', scalar: 'JSON_QUOTES' } as const;
const afterValue = {
  '{': 'JSON_COMMA_MISSING',
  '[': 'JSON_COMMA_MISSING',
  text: 'JSON_COMMA_MISSING',
  scalar: 'JSON_COMMA_MISSING',
  word: 'JSON_COMMA_MISSING',
} as const;

/** JSON's grammar: what each sign leads to, by where it stands. What is not listed does not belong there. */
const grammar: Readonly<Record<Place, { readonly [S in Sign]?: Move }>> = {
  value,
  'first-item': { ...value, ']': 'close' },
  item: { ...value, ']': 'JSON_COMMA_EXTRA' },
  'first-key': { ...key, '}': 'close' },
  key: { ...key, '}': 'JSON_COMMA_EXTRA' },
  colon: { ':': 'value' },
  'in-list': { ...afterValue, ',': 'item', ']': 'close' },
  'in-object': { ...afterValue, ',': 'key', '}': 'close' },
  done: {},
};

/** Finds the first fault of a text; `undefined`: it is JSON, or blank. */
export function findJsonProblem(text: string): JsonProblem | undefined {
  if (text.trim() === '' || isJsonText(text)) return undefined;
  const open: ('{' | '[')[] = [];
  let place: Place = 'value';
  for (const { 0: part, 1: found = '', index } of text.matchAll(signs)) {
    const sign = signOf(found);
    const move: Move =
      grammar[place][sign] ?? (sign === 'end' ? 'JSON_ENDS_EARLY' : 'JSON_UNEXPECTED');
    if (isCode(move)) {
      const shown = sign === 'end' ? missingSign(place, open) : found.slice(0, MAX_FOUND);
      const line = text.slice(0, index + part.length).split('\n').length;
      return { code: move, line, found: move === 'JSON_COMMA_EXTRA' ? ',' : shown };
    }
    if (move === 'open') {
      open.push(sign === '{' ? '{' : '[');
      place = sign === '{' ? 'first-key' : 'first-item';
    } else if (move === 'close' || move === 'put') {
      if (move === 'close') open.pop();
      place = around(open);
    } else {
      place = move;
    }
  }
  return undefined;
}

/** What to say about a text that should be JSON, if anything is wrong with it. */
export function jsonMessage(text: string, messages: FormMessages): string | undefined {
  const problem = findJsonProblem(text);
  return problem && messages[problem.code](problem);
}

function signOf(found: string): Sign {
  if (found === '') return 'end';
  if (isMark(found)) return found;
  if (!isJsonText(found)) return 'word';
  return found.startsWith('"') ? 'text' : 'scalar';
}

function isMark(found: string): found is Extract<Sign, '{' | '}' | '[' | ']' | ',' | ':'> {
  return /^[{}[\],:]$/.test(found);
}

function isCode(move: Move): move is JsonProblem['code'] {
  return move.startsWith('JSON_');
}

function around(open: readonly ('{' | '[')[]): Place {
  const last = open.at(-1);
  if (last === undefined) return 'done';
  return last === '{' ? 'in-object' : 'in-list';
}

function missingSign(place: Place, open: readonly ('{' | '[')[]): string {
  if (place === 'colon') return ':';
  const last = open.at(-1);
  if (last === undefined) return '…';
  return last === '{' ? '}' : ']';
}

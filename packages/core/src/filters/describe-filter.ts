import type { FilterCondition, FilterTree } from './filter-tree.ts';
import { filterOperator } from './operators.ts';

/** A piece of a sentence; what a reader looks for is strong. */
export interface FilterText {
  readonly text: string;
  readonly strong: boolean;
}

/** The words of the sentence. */
export interface FilterFormat {
  /** What a field is called. @default its key */
  readonly field: (key: string) => string;
  /** What an operator is called. @default its English label */
  readonly operator: (id: string) => string;
  /** A condition with a value. @default '{field} {operator} {value}' */
  readonly binary: string;
  /** A condition without one. @default '{field} {operator}' */
  readonly unary: string;
  /** What a value is called. @default as it was typed */
  readonly value: (condition: FilterCondition) => string;
  /** Between the conditions of a group. @default ' and ' */
  readonly and: string;
  /** Between groups. @default ', or ' */
  readonly or: string;
}

/** A formula in words, on one line: "**status** is in **open, new** and **amount** is at least **5**". */
export function describeFilter(
  tree: FilterTree,
  format: Partial<FilterFormat> = {},
): readonly FilterText[] {
  const words = { ...english, ...format };
  const groups = tree.groups.filter(({ conditions }) => conditions.length > 0);
  return join(
    groups.map(({ conditions }) =>
      join(
        conditions.map((condition) => describeCondition(condition, words)),
        words.and,
      ),
    ),
    words.or,
  );
}

const english: FilterFormat = {
  field: (key) => key,
  operator: (id) => filterOperator(id).label,
  binary: '{field} {operator} {value}',
  unary: '{field} {operator}',
  value: ({ text }) => text,
  and: ' and ',
  or: ', or ',
};

function describeCondition(condition: FilterCondition, words: FilterFormat): readonly FilterText[] {
  const { field, operator } = condition;
  const isUnary = filterOperator(operator).argument === 'none';
  const parts: Readonly<Record<string, FilterText>> = {
    '{field}': strong(words.field(field)),
    '{operator}': plain(words.operator(operator)),
    '{value}': strong(words.value(condition)),
  };
  return (isUnary ? words.unary : words.binary)
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => parts[piece] ?? plain(piece));
}

function join(parts: readonly (readonly FilterText[])[], separator: string): readonly FilterText[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [plain(separator), ...part]));
}

function strong(text: string): FilterText {
  return { text, strong: true };
}

function plain(text: string): FilterText {
  return { text, strong: false };
}

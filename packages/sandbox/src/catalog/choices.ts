import type { Choice, ChoiceSection, JsonValue } from '../wire.ts';
import type { ChoiceContext, ChoiceSource } from './types.ts';

type Row = readonly [value: Choice['value'], label: string, subtitle?: string];
type SourceOptions = Omit<ChoiceSource, 'list'>;

/** The same flat list for every account. */
export function choices(rows: readonly Row[], options: SourceOptions = {}): ChoiceSource {
  const list = rows.map(toChoice);
  return { ...options, list: () => list };
}

/** A list for each account, in the order of `accounts`; further accounts get the last one. */
export function choicesByAccount(
  lists: readonly [readonly Row[], ...(readonly Row[])[]],
  options: SourceOptions = {},
): ChoiceSource {
  return {
    ...options,
    list: ({ account }) => (lists[account] ?? lists.at(-1) ?? []).map(toChoice),
  };
}

/** A list that depends on the value of one other input, by that value as text; `otherwise` is for the rest. */
export function choicesByParent(
  parent: string,
  lists: Readonly<Record<string, readonly Row[]>>,
  { otherwise = [], ...options }: SourceOptions & { readonly otherwise?: readonly Row[] } = {},
): ChoiceSource {
  return {
    ...options,
    list: ({ parameters }) => (lists[asText(parameters[parent])] ?? otherwise).map(toChoice),
  };
}

/** Titled sections of choices. */
export function choiceSections(
  sections: Readonly<Record<string, readonly Row[]>>,
  options: SourceOptions = {},
): ChoiceSource {
  const list: readonly ChoiceSection[] = Object.entries(sections).map(([title, rows]) => ({
    title,
    items: rows.map(toChoice),
  }));
  return { ...options, list: () => list };
}

/** A long list, made when it is asked for: `row(0)` … `row(count - 1)`. */
export function manyChoices(
  count: number,
  row: (index: number, context: ChoiceContext) => Row,
  options: SourceOptions = {},
): ChoiceSource {
  return {
    ...options,
    list: (context) => Array.from({ length: count }, (_, index) => toChoice(row(index, context))),
  };
}

function toChoice([value, label, subtitle]: Row): Choice {
  return subtitle === undefined ? { value, label } : { value, label, subtitle };
}

function asText(value: JsonValue | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}

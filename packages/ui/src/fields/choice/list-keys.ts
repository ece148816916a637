/** What a key does in a list: moves the highlight, picks what is highlighted, or nothing. */
export type ListCommand = { readonly move: number } | 'pick' | undefined;

/** What a key is read against. */
export interface ListKeyContext {
  /** The place of the highlight; -1: none. */
  readonly at: number;
  readonly count: number;
  /** A text is being edited: Home and End move its caret. */
  readonly hasText: boolean;
}

const PAGE = 8;

type Rule = (context: ListKeyContext) => ListCommand;

/** The combobox keys of the ARIA Authoring Practices. */
const rules: Readonly<Record<string, Rule>> = {
  ArrowDown: ({ at, count }) => ({ move: at + 1 >= count ? 0 : at + 1 }),
  ArrowUp: ({ at, count }) => ({ move: at <= 0 ? count - 1 : at - 1 }),
  PageDown: ({ at, count }) => ({ move: Math.min(at + PAGE, count - 1) }),
  PageUp: ({ at }) => ({ move: Math.max(at - PAGE, 0) }),
  Home: ({ hasText }) => (hasText ? undefined : { move: 0 }),
  End: ({ hasText, count }) => (hasText ? undefined : { move: count - 1 }),
  Enter: ({ at }) => (at < 0 ? undefined : 'pick'),
};

/** Reads a key press. */
export function readListKey(key: string, context: ListKeyContext): ListCommand {
  const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
  const command = rule?.(context);
  return typeof command === 'object' && context.count === 0 ? undefined : command;
}

/** What a key does in a list: moves the highlight, picks what is highlighted, looks for a name, or nothing. */
export type ListCommand =
  | { readonly move: number }
  | { readonly typed: string }
  | 'pick'
  | undefined;

/** What a key is read against. */
export interface ListKeyContext {
  /** The place of the highlight; -1: none. */
  readonly at: number;
  readonly count: number;
  /** The focus is in a text: letters and Space are its own. */
  readonly isText: boolean;
  /** There is something in that text: Home and End move its caret. */
  readonly hasText: boolean;
}

const PAGE = 8;

type Rule = (context: ListKeyContext) => ListCommand;

const pick: Rule = ({ at }) => (at < 0 ? undefined : 'pick');

/** The combobox and listbox keys of the ARIA Authoring Practices. */
const rules: Readonly<Record<string, Rule>> = {
  ArrowDown: ({ at, count }) => ({ move: at + 1 >= count ? 0 : at + 1 }),
  ArrowUp: ({ at, count }) => ({ move: at <= 0 ? count - 1 : at - 1 }),
  PageDown: ({ at, count }) => ({ move: Math.min(at + PAGE, count - 1) }),
  PageUp: ({ at }) => ({ move: Math.max(at - PAGE, 0) }),
  Home: ({ hasText }) => (hasText ? undefined : { move: 0 }),
  End: ({ hasText, count }) => (hasText ? undefined : { move: count - 1 }),
  Enter: pick,
};

/** Reads a key press. */
export function readListKey(key: string, context: ListKeyContext): ListCommand {
  const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
  if (rule) {
    const command = rule(context);
    return typeof command === 'object' && context.count === 0 ? undefined : command;
  }
  if (context.isText || [...key].length !== 1) return undefined;
  return key === ' ' ? pick(context) : { typed: key };
}

/** What a key does in the picker. */
export type PickerCommand =
  | { readonly do: 'move'; readonly to: number }
  | { readonly do: 'pick' }
  | { readonly do: 'star' }
  | { readonly do: 'clear' }
  | { readonly do: 'leave' }
  | { readonly do: 'close' }
  | { readonly do: 'nothing' };

/** What a key is read against. */
export interface KeyContext {
  /** The place of the highlight among the pickable rows; -1: none. */
  readonly at: number;
  /** Pickable rows. */
  readonly count: number;
  /** Pickable rows that fit on one page. Measuring lays the page out: asked for by the keys that need it alone. */
  readonly page: () => number;
  readonly hasText: boolean;
  /** One integration is open. */
  readonly isScoped: boolean;
  /** The list is still loading: what is highlighted may not be what the user means. */
  readonly loading: boolean;
}

/** A key press: the browser's event, as far as it matters. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'isComposing' | 'repeat' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
>;

type KeyRule = (context: KeyContext) => PickerCommand;

const nothing: PickerCommand = { do: 'nothing' };

/** The combobox keys of the ARIA Authoring Practices. Home and End move the caret while there is text. */
const keyRules: Readonly<Record<string, KeyRule>> = {
  ArrowDown: ({ at, count }) => move(at + 1 >= count ? 0 : at + 1, count),
  ArrowUp: ({ at, count }) => move(at <= 0 ? count - 1 : at - 1, count),
  PageDown: ({ at, count, page }) => move(Math.min(at + page(), count - 1), count),
  PageUp: ({ at, count, page }) => move(Math.max(at - page(), 0), count),
  Home: ({ count, hasText }) => (hasText ? nothing : move(0, count)),
  End: ({ count, hasText }) => (hasText ? nothing : move(count - 1, count)),
  Enter: ({ at, loading }) => (at < 0 || loading ? nothing : { do: 'pick' }),
  Escape: readEscape,
  Backspace: ({ hasText, isScoped }) => (isScoped && !hasText ? { do: 'leave' } : nothing),
};

/** Alt with Enter stars: no browser and no screen reader has it, and it stands beside the key that picks. */
const altRules: Readonly<Record<string, KeyRule>> = {
  Enter: ({ at, loading }) => (at < 0 || loading ? nothing : { do: 'star' }),
};

/** One step back at a time: the text, then the open integration, then the picker. */
export function readEscape({
  hasText,
  isScoped,
}: Pick<KeyContext, 'hasText' | 'isScoped'>): PickerCommand {
  if (hasText) return { do: 'clear' };
  return { do: isScoped ? 'leave' : 'close' };
}

/** Reads a key press. */
export function readKey(press: KeyPress, context: KeyContext): PickerCommand {
  const { key, isComposing, repeat, altKey, ctrlKey, metaKey, shiftKey } = press;
  // While an input method is composing, the key belongs to it.
  if (isComposing || ctrlKey || metaKey || shiftKey) return nothing;
  const rules = altKey ? altRules : keyRules;
  if (!Object.hasOwn(rules, key)) return nothing;
  const command = rules[key]?.(context) ?? nothing;
  // Held down, it must not go on into something else.
  return repeat && command.do !== 'move' ? nothing : command;
}

function move(to: number, count: number): PickerCommand {
  return count > 0 ? { do: 'move', to } : nothing;
}

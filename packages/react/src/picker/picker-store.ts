/** Why the highlight moved: only the keyboard scrolls the list. */
export type HighlightReason = 'keyboard' | 'pointer' | 'results';

/** The part of a picker's state that changes with each arrow key. */
export interface Highlight {
  /** The row's key; `null`: no row. */
  readonly key: string | null;
  readonly reason: HighlightReason;
  /** What the list answers in which it stands: `null` before the first. */
  readonly question: string | null;
}

/**
 * The highlight of one picker, outside React: rows read it with a selector, so that an arrow key renders the
 * row that loses it and the row that gets it, and nothing else.
 */
export interface PickerStore {
  readonly get: () => Highlight;
  readonly set: (key: string | null, reason: HighlightReason) => void;
  /** Another list is there: what it answers, and which row it highlights. */
  readonly answer: (question: string, key: string | null, reason: HighlightReason) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes the store of one picker. */
export function createPickerStore(): PickerStore {
  let highlight: Highlight = { key: null, reason: 'results', question: null };
  const listeners = new Set<() => void>();
  const change = (next: Highlight) => {
    highlight = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => highlight,
    set(key, reason) {
      if (key !== highlight.key) change({ ...highlight, key, reason });
    },
    answer(question, key, reason) {
      if (key === highlight.key && question === highlight.question) return;
      change({ key, reason, question });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

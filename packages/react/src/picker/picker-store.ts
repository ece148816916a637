import { createListeners } from '../internals/listeners.ts';

/** Why the highlight moved: only the keyboard scrolls the list. */
export type HighlightReason = 'keyboard' | 'pointer' | 'results';

/** The part of a picker's state that changes with each arrow key. */
export interface Highlight {
  /** The row's key; `null`: no row. */
  readonly key: string | null;
  readonly reason: HighlightReason;
  /** What the list answers in which it stands: `null` before the first. */
  readonly question: string | null;
  /** The key of the row to highlight as soon as it is listed, whatever the list answers. */
  readonly wanted?: string | undefined;
}

/**
 * The highlight of one picker, outside React: rows read it with a selector, so that an arrow key renders the
 * row that loses it and the row that gets it, and nothing else.
 */
export interface PickerStore {
  readonly get: () => Highlight;
  readonly set: (key: string | null, reason: HighlightReason) => void;
  /** Has a row highlighted as soon as it is listed. */
  readonly want: (key: string) => void;
  /** Another list is there: what it answers, and which row it highlights. */
  readonly answer: (question: string, key: string | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes the store of one picker. */
export function createPickerStore(): PickerStore {
  let highlight: Highlight = { key: null, reason: 'results', question: null };
  const { notify, subscribe } = createListeners();
  const change = (part: Partial<Highlight>) => {
    highlight = { ...highlight, ...part };
    notify();
  };
  return {
    get: () => highlight,
    set(key, reason) {
      if (key !== highlight.key) change({ key, reason });
    },
    want: (wanted) => change({ wanted }),
    answer(question, key) {
      if (key !== null && key === highlight.wanted) {
        change({ question, key, reason: 'keyboard', wanted: undefined });
      } else if (key !== highlight.key || question !== highlight.question) {
        change({ question, key, reason: 'results' });
      }
    },
    subscribe,
  };
}

import type { StoredValue } from '../storage/stored-value.ts';
import type { Draft } from './draft.ts';
import { type DraftBook, dropDraft, putDraft } from './draft-book.ts';

/** Writes the draft of one place: a moment after the last edit, for storage may be far away. */
export interface DraftWriter {
  readonly keep: (draft: Draft) => void;
  readonly discard: (id?: string) => void;
  /** Writes now what is still to be written. */
  readonly flush: () => void;
}

/** Milliseconds. */
const pause = 400;

/** Makes the writer of one place. */
export function createDraftWriter(book: StoredValue<DraftBook>, place: string): DraftWriter {
  let pending: Draft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    const draft = pending;
    pending = undefined;
    if (draft) book.update((drafts) => putDraft(drafts, place, draft));
  };
  return {
    flush,
    keep(draft) {
      pending = draft;
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
    },
    discard(id) {
      clearTimeout(timer);
      pending = undefined;
      book.update((drafts) => dropDraft(drafts, place, id));
    },
  };
}

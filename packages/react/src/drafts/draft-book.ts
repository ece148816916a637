import type { StoredSpec } from '../storage/stored-value.ts';
import type { Draft } from './draft.ts';

/** A user's drafts, by the place that each belongs to. */
export type DraftBook = { readonly [place: string]: Draft };

/** Milliseconds that a draft is kept after its last edit. */
const lifetime = 30 * 24 * 60 * 60 * 1000;
/** The oldest beyond these are forgotten. */
const maxDrafts = 20;

const empty: DraftBook = {};

/** Where drafts are kept. What cannot be read counts as none, one by one. */
export const draftsSpec: StoredSpec<DraftBook> = {
  key: 'drafts',
  empty,
  parse: (json) =>
    isRecord(json)
      ? Object.fromEntries(
          Object.entries(json).filter((entry): entry is [string, Draft] => isDraft(entry[1])),
        )
      : undefined,
};

/** The draft of a place, unless it is too old. */
export function findDraft(book: DraftBook, place: string, now: number): Draft | undefined {
  const draft = Object.hasOwn(book, place) ? book[place] : undefined;
  return draft && isFresh(draft, now) ? draft : undefined;
}

/** The book with one more draft. */
export function putDraft(book: DraftBook, place: string, draft: Draft): DraftBook {
  const others = Object.entries(book).filter(
    ([name, other]) => name !== place && isFresh(other, draft.editedAt),
  );
  const newest = others.sort(([, a], [, b]) => b.editedAt - a.editedAt).slice(0, maxDrafts - 1);
  return Object.fromEntries([[place, draft], ...newest]);
}

/** The book without a draft; `id`: only if it still is that one, and not a later one of another tab's. */
export function dropDraft(book: DraftBook, place: string, id?: string): DraftBook {
  if (!Object.hasOwn(book, place) || (id !== undefined && book[place]?.id !== id)) return book;
  const { [place]: _, ...others } = book;
  return Object.keys(others).length > 0 ? others : empty;
}

function isFresh({ editedAt }: Draft, now: number): boolean {
  return now - editedAt < lifetime;
}

function isDraft(value: unknown): value is Draft {
  return (
    isRecord(value) &&
    value.version === 1 &&
    [value.id, value.integration, value.type].every((text) => typeof text === 'string') &&
    ['string', 'undefined'].includes(typeof value.credentialId) &&
    [value.labels, value.changes, value.from].every(isRecord) &&
    isRecord(value.labels) &&
    Object.values(value.labels).every((text) => typeof text === 'string') &&
    Array.isArray(value.omitted) &&
    value.omitted.every((id) => typeof id === 'string') &&
    typeof value.editedAt === 'number'
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

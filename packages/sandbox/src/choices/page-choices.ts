import type { ChoiceSource } from '../catalog/types.ts';
import type { Choice, ChoiceSection } from '../wire.ts';

/** One page of a source, as the vendor sends it. */
export interface ChoicePage {
  readonly records: readonly Choice[] | readonly ChoiceSection[];
  readonly nextPageCursor: string | null;
}

interface Row {
  readonly choice: Choice;
  readonly section: string | undefined;
}

/** Searches a list and cuts the page at `offset` out of it; sections keep their titles across pages. */
export function pageChoices(
  source: ChoiceSource,
  list: readonly Choice[] | readonly ChoiceSection[],
  { search, offset }: { readonly search: string; readonly offset: number },
): ChoicePage {
  const { pageSize = 50, searchable = true } = source;
  const rows = list.flatMap(toRows);
  const found = searchable ? rows.filter((row) => matches(row.choice, search)) : rows;
  const end = offset + pageSize;
  return {
    records: toRecords(found.slice(offset, end)),
    nextPageCursor: end < found.length ? toCursor(end) : null,
  };
}

/** The vendor's cursors are opaque; ours are too, so that nobody counts on their inside. */
export function toCursor(offset: number): string {
  return btoa(`after:${offset}`);
}

/** The offset of a cursor; 0, `false` and nothing mean the first page. `undefined`: not one of ours. */
export function readCursor(cursor: unknown): number | undefined {
  if (cursor === undefined || cursor === null || cursor === false || cursor === 0) return 0;
  if (typeof cursor !== 'string') return undefined;
  try {
    const [, offset] = /^after:(\d+)$/.exec(atob(cursor)) ?? [];
    return offset === undefined ? undefined : Number(offset);
  } catch {
    return undefined;
  }
}

function toRows(entry: Choice | ChoiceSection): readonly Row[] {
  return 'items' in entry
    ? entry.items.map((choice) => ({ choice, section: entry.title }))
    : [{ choice: entry, section: undefined }];
}

function matches({ label, subtitle, value }: Choice, search: string): boolean {
  const needle = search.trim().toLowerCase();
  return [label, subtitle ?? '', String(value)].some((text) => text.toLowerCase().includes(needle));
}

function toRecords(rows: readonly Row[]): ChoicePage['records'] {
  const titles = new Set(rows.flatMap(({ section }) => section ?? []));
  if (titles.size === 0) return rows.map(({ choice }) => choice);
  return [...titles].map((title) => ({
    title,
    items: rows.filter(({ section }) => section === title).map(({ choice }) => choice),
  }));
}

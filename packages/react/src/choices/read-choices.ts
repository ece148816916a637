import type { InfiniteData } from '@tanstack/react-query';
import { type ChoicesPage, choiceKey, type TriggerPickerError } from '@trigger-picker/core';

/**
 * `waiting`: there is not enough to ask with yet. `loading`: no answer yet. `ready`: all that fits is listed.
 * `partial`: there is more, or the next page failed. `empty`: nothing fits. `failed`: see `error`.
 */
export type ChoicesStatus = 'waiting' | 'loading' | 'ready' | 'partial' | 'empty' | 'failed';

/** What this module reads of a query. */
export interface ChoicesQuery {
  readonly data: InfiniteData<ChoicesPage> | undefined;
  readonly error: TriggerPickerError | null;
  readonly isSuccess: boolean;
  readonly isFetching: boolean;
  readonly hasNextPage: boolean;
}

/** How a loaded list stands. */
export function choicesStatus(
  { data, error, hasNextPage }: ChoicesQuery,
  found: { readonly isEmpty: boolean; readonly isSearching: boolean },
): ChoicesStatus {
  if (data === undefined) return error === null ? 'loading' : 'failed';
  if (found.isEmpty && found.isSearching) return 'loading';
  if (hasNextPage) return 'partial';
  return found.isEmpty ? 'empty' : 'ready';
}

/** Whether the pages go to the end of the list. An empty list says nothing: some want a search first. */
export function isLoadedToEnd({ data, isSuccess, hasNextPage }: ChoicesQuery): boolean {
  const hasRows = data?.pages.some(({ choices }) => choices.length > 0) ?? false;
  return hasRows && isSuccess && !hasNextPage;
}

/** Whether everything there is to choose from is loaded, as of now. */
export function isCompleteList(plain: ChoicesQuery): boolean {
  return isLoadedToEnd(plain) && !plain.isFetching;
}

/** Whether a source answered a search with what it answers without one: not all of the vendor's search. */
export function ignoresSearch(
  plain: InfiniteData<ChoicesPage> | undefined,
  searched: InfiniteData<ChoicesPage> | undefined,
): boolean {
  const [one, other] = [plain, searched].map((data) => data?.pages[0]?.choices.map(choiceKey));
  if (!one || !other || one.length === 0 || one.length !== other.length) return false;
  return one.every((key, at) => key === other[at]);
}

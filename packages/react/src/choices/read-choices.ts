import type { InfiniteData } from '@tanstack/react-query';
import type { Choice, ChoicesPage, TriggerPickerError } from '@trigger-picker/core';
import { collectChoices, filterChoices, ignoresSearch } from './collect-choices.ts';

/**
 * `waiting`: there is not enough to ask with yet. `loading`: no answer yet. `ready`: all that fits is listed.
 * `partial`: there is more, or the next page failed. `empty`: nothing fits. `failed`: see `error`.
 */
export type ChoicesStatus = 'waiting' | 'loading' | 'ready' | 'partial' | 'empty' | 'failed';

/** What this module reads of a query. */
export interface ChoicesQuery {
  readonly data: InfiniteData<ChoicesPage> | undefined;
  readonly error: TriggerPickerError | null;
  readonly isPlaceholderData: boolean;
  readonly isSuccess: boolean;
  readonly isFetching: boolean;
  readonly hasNextPage: boolean;
}

/** The pages that stand, and what is searched in them. */
export interface ChoicesPages {
  readonly plain: InfiniteData<ChoicesPage> | undefined;
  /** The same as `plain` while nothing is searched. */
  readonly searched: InfiniteData<ChoicesPage> | undefined;
  /** `searched` are the rows of the search before. */
  readonly isOutdated: boolean;
  readonly text: string;
  /** The text that the server was asked with. */
  readonly settled: string;
}

/** The rows to show for what is typed. Rows of another search stay only where they fit this one too. */
export function visibleChoices(pages: ChoicesPages): readonly Choice[] {
  const { plain, searched, isOutdated, text, settled } = pages;
  const rows = collectChoices(searched?.pages);
  const isUnsearched = settled !== '' && ignoresSearch(plain?.pages, searched?.pages);
  const isAnswer = text.trim() === settled && !isOutdated && !isUnsearched;
  return isAnswer ? rows : filterChoices(rows, text);
}

/** Every row that was loaded, whatever is searched. */
export function loadedChoices({ plain, searched }: ChoicesPages): readonly Choice[] {
  return collectChoices([...(plain?.pages ?? []), ...(searched?.pages ?? [])]);
}

/** How the list stands. */
export function choicesStatus(
  { data, error, hasNextPage }: ChoicesQuery,
  found: { readonly isEmpty: boolean; readonly isSearching: boolean },
): ChoicesStatus {
  if (data === undefined) return error === null ? 'loading' : 'failed';
  if (found.isEmpty && found.isSearching) return 'loading';
  if (hasNextPage) return 'partial';
  return found.isEmpty ? 'empty' : 'ready';
}

/** Whether everything there is to choose from is loaded. An empty list says nothing: some want a search first. */
export function isCompleteList(plain: ChoicesQuery): boolean {
  const { data, isSuccess, isFetching, hasNextPage } = plain;
  const hasRows = data?.pages.some(({ choices }) => choices.length > 0) ?? false;
  return hasRows && isSuccess && !isFetching && !hasNextPage;
}

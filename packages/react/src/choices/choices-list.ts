import type { Choice, TriggerPickerError } from '@trigger-picker/core';
import type { ChoicesStatus } from './read-choices.ts';

/** A list of choices. What is loaded of it never holds a row of another account or dependency. */
export interface ChoicesList {
  /** What fits the search, each value once. */
  readonly choices: readonly Choice[];
  readonly status: ChoicesStatus;
  /** Also beside rows: of the next page, or of a refresh that left the old list standing. */
  readonly error: TriggerPickerError | null;
  /** Every choice known so far, whatever is searched: for the labels of values that are chosen already. */
  readonly loaded: readonly Choice[];
  /** Some of it is loaded from the user's account. */
  readonly isRemote: boolean;
  /** Everything there is to choose from is loaded: only then does a value that is not there not exist. */
  readonly isComplete: boolean;
  /** The answer to what is typed is still to come; `choices` are those that are here already and fit it. */
  readonly isSearching: boolean;
  /** The service does not search this list: what is typed was looked for in what is loaded, and nowhere else. */
  readonly isSearchedHere: boolean;
  readonly isRefreshing: boolean;
  readonly isLoadingMore: boolean;
  readonly hasMore: boolean;
  /** `error` is that of the next page: `loadMore` asks for it again. */
  readonly isPageMissing: boolean;
  readonly loadMore: () => void;
  readonly search: string;
  /** Asks the server when typing pauses; an empty text takes effect at once. */
  readonly setSearch: (text: string) => void;
  /** Asks again for what is searched now. */
  readonly refresh: () => void;
}

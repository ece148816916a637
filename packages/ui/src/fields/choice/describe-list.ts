import { describeError } from '../../internals/describe-error.ts';
import type { PlainMessageKey, Translate } from '../../messages/messages.ts';
import type { SelectList } from './select-list.ts';
import type { ChoiceKey } from './use-choice-ui.ts';

type Say = (list: SelectList, t: Translate<ChoiceKey>, locale: string) => string | undefined;

/** How a list stands, under the closed field: nothing where nothing is to be said. */
const notes: Readonly<Record<SelectList['status'], Say>> = {
  waiting: ({ waitingFor }, t, locale) =>
    waitingFor.length > 0 ? t('choice.waiting', { parents: join(waitingFor, locale) }) : undefined,
  loading: ({ integrationTitle: integration }, t) => t('choice.loading', { integration }),
  ready: ({ integrationTitle: integration }, t) => t('choice.ready', { integration }),
  partial: ({ loaded, integrationTitle: integration }, t) =>
    t('choice.partial', { count: loaded.length, integration }),
  empty: ({ integrationTitle: integration }, t) => t('choice.empty', { integration }),
  failed: (list, t) => t('choice.failed', { message: describeFailure(list, t) }),
};

/** What stands under a field about the list that is loaded for it. */
export function describeRemoteList(list: SelectList, t: Translate<ChoiceKey>, locale: string) {
  if (!list.isRemote) return undefined;
  // While the user searches, the field below keeps saying how the whole list stands.
  const isSearched = list.search !== '' && list.status !== 'failed' && list.status !== 'waiting';
  const whole = list.isComplete ? 'ready' : 'partial';
  return notes[isSearched ? whole : list.status](list, t, locale);
}

/** What stands in place of the rows of an open list when there are none; nothing while they may still come. */
export function describeNoRows(list: SelectList, t: Translate<ChoiceKey>, locale: string) {
  const { status, search } = list;
  if (list.isSearching || status === 'loading') return undefined;
  if (findsNothing(list)) return t('choice.none', { search: search.slice(0, 60) });
  return list.isRemote ? notes[status](list, t, locale) : t('choice.empty.static');
}

/** Whether nothing fits what is typed, as far as there is to know. */
export function findsNothing({ status, search, choices, isSearching }: SelectList): boolean {
  const isKnown =
    !isSearching && (status === 'ready' || status === 'partial' || status === 'empty');
  return isKnown && search !== '' && choices.length === 0;
}

/** What stands below the rows of an open list: how many there are, and how to find the rest. */
export function describeRows(list: SelectList, t: Translate<ChoiceKey>): string {
  const { choices, loaded } = list;
  const ongoing = Object.entries(goingOn).find(([state]) => list[state as keyof typeof goingOn]);
  if (ongoing) return t(ongoing[1]);
  if (list.status === 'loading') return t('choice.loading', { integration: list.integrationTitle });
  if (list.error && choices.length > 0) {
    const what = list.isPageMissing ? 'choice.failed.more' : 'choice.failed.refresh';
    return t(what, { message: describeFailure(list, t) });
  }
  if (list.isSearchedHere && list.hasMore) {
    return t('choice.searchedHere', { count: loaded.length });
  }
  if (list.hasMore) return t('choice.partial.open', { count: choices.length });
  return t(list.search === '' ? 'choice.count' : 'choice.found', { count: choices.length });
}

/** Said as long as it goes on, whatever else is to say. */
const goingOn = {
  isSearching: 'choice.searching',
  isLoadingMore: 'choice.loadingMore',
  isRefreshing: 'choice.refreshing',
} as const satisfies Partial<Record<keyof SelectList, PlainMessageKey<ChoiceKey>>>;

/** Whether connecting the account again may help: the service took it, and then did not let it in. */
export function isRefused({ error }: Pick<SelectList, 'error'>): boolean {
  return error?.code === 'UPSTREAM_AUTH';
}

/** The cause of a failure in the user's terms. */
function describeFailure(list: SelectList, t: Translate<ChoiceKey>): string {
  if (isRefused(list)) return t('choice.refused', { integration: list.integrationTitle });
  return list.error ? describeError(list.error, t) : '';
}

function join(titles: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(titles);
}

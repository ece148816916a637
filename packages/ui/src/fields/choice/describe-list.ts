import type { Translate } from '../../messages/messages.ts';
import type { FieldChoices } from './use-field-choices.ts';

/** What is said of a list. */
export type DescribedList = Pick<
  FieldChoices,
  | 'choices'
  | 'loaded'
  | 'status'
  | 'error'
  | 'search'
  | 'isRemote'
  | 'isComplete'
  | 'isSearching'
  | 'isLoadingMore'
  | 'waitingFor'
  | 'integrationTitle'
>;

type Say = (list: DescribedList, t: Translate, locale: string) => string | undefined;

/** How a list stands, under the closed field: nothing where nothing is to be said. */
const notes: Readonly<Record<DescribedList['status'], Say>> = {
  waiting: ({ waitingFor }, t, locale) =>
    waitingFor.length > 0 ? t('choice.waiting', { parents: join(waitingFor, locale) }) : undefined,
  loading: ({ integrationTitle: integration }, t) => t('choice.loading', { integration }),
  ready: () => undefined,
  partial: ({ loaded, integrationTitle: integration }, t) =>
    t('choice.partial', { count: loaded.length, integration }),
  empty: ({ integrationTitle: integration }, t) => t('choice.empty', { integration }),
  failed: ({ error }, t) => t('choice.failed', { message: error?.message ?? '' }),
};

/** What stands under a field about the list that is loaded for it. */
export function describeRemoteList(list: DescribedList, t: Translate, locale: string) {
  if (!list.isRemote) return undefined;
  // While the user searches, the field below keeps saying how the whole list stands.
  const isSearched = list.search !== '' && list.status !== 'failed';
  const whole = list.isComplete ? 'ready' : 'partial';
  return notes[isSearched ? whole : list.status](list, t, locale);
}

/** What stands under the open list: what was found, and how to find the rest. */
export function describeOpenList(list: DescribedList, t: Translate, locale: string): string {
  const { status, error, choices, search } = list;
  if (list.isSearching) return t('choice.searching');
  if (list.isLoadingMore) return t('choice.loadingMore');
  if (error && choices.length > 0) return t('choice.failed.more', { message: error.message });
  if (choices.length === 0 && search !== '' && status !== 'loading' && status !== 'failed') {
    return t('choice.none', { search: search.slice(0, 60) });
  }
  const note = list.isRemote ? notes[status](list, t, locale) : undefined;
  return note ?? t('choice.count', { count: choices.length });
}

function join(titles: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(titles);
}

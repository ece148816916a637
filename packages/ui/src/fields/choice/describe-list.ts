import { describeReadError } from '../../internals/describe-read-error.ts';
import type { Translate } from '../../messages/messages.ts';
import type { SelectList } from './select-list.ts';
import type { ChoiceKey, ChoiceUi } from './use-choice-ui.ts';

/** What stands under a field about the list that is loaded for it; nothing where nothing is to be said. */
export function describeRemoteList(list: SelectList, ui: ChoiceUi): string | undefined {
  const { isRemote, search, status, isComplete } = list;
  if (!isRemote) return undefined;
  // While the user searches, the field below keeps saying how the whole list stands.
  if (search === '' || status === 'failed' || status === 'waiting')
    return describeStatus(list, status, ui);
  return describeStatus(list, isComplete ? 'ready' : 'partial', ui);
}

/** What stands in place of the rows of an open list when there are none; nothing while they may still come. */
export function describeNoRows(list: SelectList, ui: ChoiceUi): string | undefined {
  const { status, search, isRemote, isSearching } = list;
  if (isSearching || status === 'loading') return undefined;
  if (findsNothing(list)) return ui.t('choice.none', { search: search.slice(0, 60) });
  return isRemote ? describeStatus(list, status, ui) : ui.t('choice.empty.static');
}

/** Whether nothing fits what is typed, as far as there is to know. */
export function findsNothing({ status, search, choices, isSearching }: SelectList): boolean {
  const isKnown = status === 'ready' || status === 'partial' || status === 'empty';
  return isKnown && !isSearching && search !== '' && choices.length === 0;
}

/** What stands below the rows of an open list: how many there are, and how to find the rest. */
export function describeRows(list: SelectList, { t }: ChoiceUi): string {
  const { integrationTitle: integration, loaded, error, hasMore } = list;
  const count = list.choices.length;
  if (list.isSearching) return t('choice.searching');
  if (list.isLoadingMore) return t('choice.loadingMore');
  if (list.isRefreshing) return t('choice.refreshing');
  if (list.status === 'loading') return t('choice.loading', { integration });
  if (error && count > 0) {
    const what = list.isPageMissing ? 'choice.failed.more' : 'choice.failed.refresh';
    return t(what, { message: describeFailure(list, t) });
  }
  if (hasMore && list.isSearchedHere) return t('choice.searchedHere', { count: loaded.length });
  if (hasMore) return t('choice.partial.open', { count });
  return t(list.search === '' ? 'choice.count' : 'choice.found', { count });
}

/** Whether connecting the account again may help: the service took it, and then did not let it in. */
export function isRefused({ error }: Pick<SelectList, 'error'>): boolean {
  return error?.code === 'UPSTREAM_AUTH';
}

function describeStatus(list: SelectList, status: SelectList['status'], { t, locale }: ChoiceUi) {
  const { waitingFor, loaded, integrationTitle: integration } = list;
  if (status === 'failed') return t('choice.failed', { message: describeFailure(list, t) });
  if (status !== 'waiting') return t(`choice.${status}`, { integration, count: loaded.length });
  if (waitingFor.length === 0) return undefined;
  return t('choice.waiting', { parents: new Intl.ListFormat(locale).format(waitingFor) });
}

/** The cause of a failure in the user's terms. */
function describeFailure(list: SelectList, t: Translate<ChoiceKey>): string {
  if (isRefused(list)) return t('choice.refused', { integration: list.integrationTitle });
  return list.error ? describeReadError(list.error, t) : '';
}

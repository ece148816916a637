import type { PickerRows, TriggerPickerState } from '@trigger-picker/react';
import type { PickerUi } from './use-picker-ui.ts';

/** What a sentence is written with. */
export type Texts = Pick<PickerUi, 't' | 'inSentence'>;

/** The longest piece of what was searched that is shown again. */
const MAX_QUERY = 60;
/** How many names are listed before the rest is only counted. */
const MAX_NAMES = 3;

/** How the list stands, in a sentence. Empty while there is nothing to say. */
export function describeList(picker: TriggerPickerState, texts: Texts): string {
  return picker.total === 0 && isLoaded(picker)
    ? describeEmpty(picker, texts)
    : describeCount(picker, texts);
}

/** How much is listed, in a sentence. Empty where that is nothing: what stands in the list's place says so. */
export function describeCount(picker: TriggerPickerState, texts: Texts): string {
  const { total, list, query, scope } = picker;
  if (total === 0 || !isLoaded(picker)) return '';
  if (scope) {
    return texts.t('picker.results.scoped', { count: total, integration: scope.title });
  }
  const shown = query.trim() === '' ? total : countTriggers(list.rows);
  if (shown < total) return texts.t('picker.showing', { shown, total });
  const integrations = texts.t('picker.integrations', { count: list.integrationCount });
  return texts.t('picker.results', { count: total, integrations });
}

/** Says that nothing was found: for what, and with which filters. */
export function describeEmpty(picker: TriggerPickerState, texts: Texts): string {
  const filters = activeFilters(picker, texts);
  const query = picker.query.trim().slice(0, MAX_QUERY);
  if (filters === '')
    return texts.t(query === '' ? 'picker.none.title' : 'picker.empty.title', { query });
  if (query === '') return texts.t('picker.empty.filtered', { filters });
  return texts.t('picker.empty.both', { query, filters });
}

/** Names the integrations that did not arrive. */
export function describeFailures(
  { failures }: TriggerPickerState,
  { t, inSentence }: Texts,
): string {
  const names = failures.slice(0, MAX_NAMES).map((failure) => failure.title);
  const rest = failures.length > MAX_NAMES ? '…' : '';
  return t('picker.partial', {
    count: failures.length,
    names: inSentence(names) + rest,
  });
}

function isLoaded({ status }: TriggerPickerState): boolean {
  return status === 'ready' || status === 'partial';
}

function countTriggers(rows: PickerRows['rows']): number {
  return rows.filter(({ kind }) => kind === 'trigger').length;
}

/** The names of the filters that are on: "Connected and Instant". Empty: none is. */
function activeFilters({ filter, scope }: TriggerPickerState, { t, inSentence }: Texts): string {
  const names = [
    filter.connected && t('picker.filter.connected'),
    filter.model === 'WEBHOOK' && t('picker.filter.instant'),
    filter.model === 'POLLING' && t('picker.filter.polling'),
    filter.category,
    scope?.title,
  ];
  return inSentence(names.filter((name) => typeof name === 'string'));
}

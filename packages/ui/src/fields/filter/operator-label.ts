import { filter } from '../../messages/en/filter.ts';
import type { PlainMessageKey, Translate } from '../../messages/messages.ts';
import type { FilterKey } from './use-filter-ui.ts';

/** What an operator is called. One from the future is called by its id. */
export function operatorLabel(id: string, t: Translate<FilterKey>): string {
  const key = `filter.operator.${id}`;
  return isOperatorKey(key) ? t(key) : id;
}

function isOperatorKey(
  key: string,
): key is Extract<PlainMessageKey<FilterKey>, `filter.operator.${string}`> {
  return Object.hasOwn(filter, key);
}

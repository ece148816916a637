import { en } from '../../messages/en/index.ts';
import type { PlainMessageKey, Translate } from '../../messages/messages.ts';

/** What an operator is called. One from the future is called by its id. */
export function operatorLabel(id: string, t: Translate): string {
  const key = `filter.operator.${id}`;
  return isOperatorKey(key) ? t(key) : id;
}

function isOperatorKey(key: string): key is Extract<PlainMessageKey, `filter.operator.${string}`> {
  return Object.hasOwn(en, key);
}

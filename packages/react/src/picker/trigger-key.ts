import type { Trigger } from '@trigger-picker/core';

/** A trigger's identity: both parts, since types are unique only within their integration. */
export type TriggerRef = Pick<Trigger, 'integration' | 'type'>;

/** The identity as one string, for keys and comparisons. A new line can stand in neither part. */
export function toTriggerKey({ integration, type }: TriggerRef): string {
  return `${integration}\n${type}`;
}

import type { Integration, Trigger } from '@trigger-picker/core';
import type { TriggerTest } from './offer.ts';

/** What the list is narrowed to. Each part that is left out narrows nothing. */
export interface PickerFilter {
  /** Only integrations with an account. */
  readonly connected?: boolean | undefined;
  /** `WEBHOOK` for instant triggers, `POLLING` for the others. */
  readonly model?: Trigger['model'] | undefined;
  readonly category?: string | undefined;
  /** One integration, by name. */
  readonly integration?: string | undefined;
}

/** What a filter is read against. */
export interface FilterContext {
  readonly integrations: ReadonlyMap<string, Integration>;
  readonly connected: ReadonlySet<string>;
}

type Test = (trigger: Trigger, context: FilterContext, filter: PickerFilter) => boolean;

/** One test for each part of a filter. */
const tests: { readonly [Part in keyof PickerFilter]-?: Test } = {
  connected: ({ integration }, { connected }) => connected.has(integration),
  model: ({ model }, _, filter) => model === filter.model,
  category: ({ integration }, { integrations }, filter) =>
    integrations.get(integration)?.category === filter.category,
  integration: ({ integration }, _, filter) => integration === filter.integration,
};

/** The test that a trigger has to pass: every part of the filter that is set; `undefined`: none is. */
export function toAccept({
  filter,
  ...context
}: FilterContext & { readonly filter: PickerFilter }): TriggerTest | undefined {
  const parts = Object.keys(tests) as (keyof PickerFilter)[];
  const active = parts.filter((part) => Boolean(filter[part])).map((part) => tests[part]);
  if (active.length === 0) return undefined;
  return (trigger) => active.every((test) => test(trigger, context, filter));
}

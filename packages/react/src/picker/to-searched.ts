import type { Integration, Trigger } from '@trigger-picker/core';
import type { TriggerTest } from './offer.ts';
import type { SearchedCatalog } from './use-trigger-search.ts';

/** A catalog, what of it the host offers, and in which language. */
export interface OfferedCatalog {
  readonly all: readonly Trigger[];
  readonly integrations: readonly Integration[];
  readonly offers: TriggerTest | undefined;
  readonly localizeTrigger: ((trigger: Trigger) => Trigger) | undefined;
}

/** What is searched is what is shown; where titles are translated, the vendor's own are found as well. */
export function toSearched(source: OfferedCatalog): SearchedCatalog {
  const { all, integrations, offers, localizeTrigger } = source;
  const triggers = offers ? all.filter(offers) : all;
  if (!localizeTrigger) return { triggers, integrations };
  const vendorTitles = new Map<Trigger, string>();
  const localized = triggers.map((trigger) => {
    const own = localizeTrigger(trigger);
    vendorTitles.set(own, trigger.title);
    return own;
  });
  return {
    triggers: localized,
    integrations,
    alternateTitle: (trigger) => vendorTitles.get(trigger),
  };
}

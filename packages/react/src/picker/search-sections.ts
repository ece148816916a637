import { createHighlighter, type Integration, type Trigger } from '@trigger-picker/core';
import type { SectionPlan } from './build-rows.ts';
import { groupTriggers } from './group-triggers.ts';
import { integrationOf } from './integration-of.ts';
import type { PickerFilter } from './picker-filter.ts';

/** Integrations whose names are looked at: what stands below them nobody means first. */
const NAMES_READ = 12;

/** What a search shows. */
export interface SearchSectionSource {
  readonly query: string;
  /** Best first. */
  readonly found: readonly Trigger[];
  readonly integrations: ReadonlyMap<string, Integration>;
  readonly filter: PickerFilter;
  /** The triggers of an integration that fit the filters. */
  readonly triggersOf: (name: string) => readonly Trigger[];
}

/**
 * Hits by integration, each integration where its best hit stands. One whose name is what was typed can be
 * opened as well: its row comes before its triggers.
 */
export function searchSections(source: SearchSectionSource): SectionPlan[] {
  const { query, found, integrations, filter, triggersOf } = source;
  const isScoped = filter.integration !== undefined;
  const { isAllIn } = createHighlighter(query);
  return [...groupTriggers(found)].map(([name, triggers], at) => {
    const integration = integrationOf(integrations, name);
    const all = triggersOf(name);
    const isMeant = !isScoped && at < NAMES_READ && isAllIn(integration.title);
    return {
      section: { id: 'integration', integration },
      triggers,
      total: Math.max(all.length, triggers.length),
      ...(isMeant && { integrations: [{ name, triggers: all }] }),
    };
  });
}

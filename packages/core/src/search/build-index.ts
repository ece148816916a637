import type { Trigger } from '../contract/catalog.ts';
import { createIndexDraft } from './index-draft.ts';
import type { SearchIndex, SearchSource } from './search-index.ts';
import { defaultSynonyms } from './synonyms.ts';

/** A step takes well under a millisecond. */
const triggersPerStep = 32;

/** Prepares a catalog for `searchTriggers`. Pure; costs about as much as reading every title and description once. */
export function buildSearchIndex(source: SearchSource): SearchIndex {
  const steps = indexSteps(source);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The work of building an index, in steps short enough to pause between. */
export function* indexSteps({
  triggers,
  integrations,
  alternateTitle,
  synonyms = defaultSynonyms,
}: SearchSource): Generator<void, SearchIndex> {
  const known = new Map(integrations.map((integration) => [integration.name, integration]));
  const draft = createIndexDraft();
  let added = 0;
  for (const [name, own] of groupByIntegration(triggers)) {
    draft.addIntegration(name, known.get(name), own.length);
    for (const trigger of own) {
      draft.addTrigger(trigger, alternateTitle?.(trigger));
      if (++added % triggersPerStep === 0) yield;
    }
  }
  return yield* draft.finish(synonyms);
}

function groupByIntegration(triggers: readonly Trigger[]): Map<string, Trigger[]> {
  const groups = new Map<string, Trigger[]>();
  for (const trigger of triggers) {
    const group = groups.get(trigger.integration);
    if (group) group.push(trigger);
    else groups.set(trigger.integration, [trigger]);
  }
  return groups;
}

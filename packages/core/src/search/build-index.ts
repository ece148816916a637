import type { Trigger } from '../contract/catalog.ts';
import { IndexDraft } from './index-draft.ts';
import type { SearchIndex, SearchSource } from './search-index.ts';
import { defaultSynonyms } from './synonyms.ts';

/** Prepares a catalog for `searchTriggers`. Pure; costs about as much as reading every title and description once. */
export function buildSearchIndex(source: SearchSource): SearchIndex {
  const steps = indexSteps(source);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A step takes well under a millisecond. */
const triggersPerStep = 32;

/** The work of building an index, in steps short enough to pause between. */
export function* indexSteps(source: SearchSource): Generator<void, SearchIndex> {
  const { triggers, integrations, alternateTitle, synonyms = defaultSynonyms } = source;
  const known = new Map(integrations.map((integration) => [integration.name, integration]));
  const draft = new IndexDraft();
  for (const [name, own] of groupByIntegration(triggers)) {
    draft.addIntegration(name, known.get(name), own.length);
    for (const trigger of own) {
      if (draft.addTrigger(trigger, alternateTitle?.(trigger)) % triggersPerStep === 0) yield;
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

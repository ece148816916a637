import type { Catalog, CatalogFailure, Trigger } from '../contract/catalog.ts';
import { readParameters } from './normalize-parameters.ts';
import {
  isObject,
  type Normalized,
  normalize,
  type Place,
  readList,
  readObject,
  readText,
  report,
  type WireObject,
  within,
} from './wire.ts';

const noCatalog: Catalog = { triggers: [], failures: [] };

/**
 * Reads the vendor's list of triggers. Bad entries are reported and left out, the good ones stay; an
 * integration whose triggers the vendor could not load is among the `failures`.
 */
export function normalizeTriggers(json: unknown): Normalized<Catalog> {
  return normalize(noCatalog, (place) => {
    const byIntegration = isObject(json) ? readObject(json, 'triggers', place) : undefined;
    if (!isObject(json) || !byIntegration) return undefined;
    const at = within(place, 'triggers');
    return {
      triggers: Object.keys(byIntegration).flatMap((integration) =>
        readTriggers(byIntegration, integration, at),
      ),
      failures: (readList(json, 'errors', place) ?? []).flatMap((failure, index) =>
        readFailure(failure, within(within(place, 'errors'), index)),
      ),
    };
  });
}

function readTriggers(
  byIntegration: WireObject,
  integration: string,
  place: Place,
): readonly Trigger[] {
  const here = within(place, integration);
  const byType = new Map<string, Trigger>();
  (readList(byIntegration, integration, place) ?? []).forEach((definition, index) => {
    const at = within(here, index);
    const trigger = isObject(definition) ? readTrigger(definition, integration, at) : undefined;
    if (!trigger) report(at, 'Not a trigger with a type: left out.');
    else if (byType.has(trigger.type)) report(at, `A second "${trigger.type}": left out.`);
    else byType.set(trigger.type, trigger);
  });
  return [...byType.values()];
}

function readTrigger(
  definition: WireObject,
  integration: string,
  place: Place,
): Trigger | undefined {
  const type = readText(definition, 'type', place);
  if (!type) return undefined;
  const model = readText(definition, 'triggerModel', place);
  if (!model) report(within(place, 'triggerModel'), 'A trigger without a model.');
  return {
    integration,
    type,
    title: readText(definition, 'title', place) || readText(definition, 'label', place) || type,
    description: readText(definition, 'description', place) ?? '',
    model: model || 'UNKNOWN',
    parameters: readParameters(
      readList(definition, 'parameters', place) ?? [],
      within(place, 'parameters'),
    ),
  };
}

function readFailure(failure: unknown, place: Place): readonly CatalogFailure[] {
  const integration = isObject(failure) ? readText(failure, 'type', place) : undefined;
  if (!isObject(failure) || !integration) {
    report(place, 'Not an error that names its integration: left out.');
    return [];
  }
  return [{ integration, message: readText(failure, 'message', place) ?? '' }];
}

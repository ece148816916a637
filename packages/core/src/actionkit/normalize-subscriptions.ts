import type { JsonObject } from '../contract/json.ts';
import type { Subscription } from '../contract/subscriptions.ts';
import {
  isObject,
  type Normalized,
  normalize,
  type Place,
  readJson,
  readList,
  readObject,
  readText,
  report,
  within,
} from './wire.ts';

/** Reads the vendor's list of the user's subscriptions. Where their events go is the host's affair and left out. */
export function normalizeSubscriptions(json: unknown): Normalized<readonly Subscription[]> {
  return normalize<readonly Subscription[]>([], (place) => {
    const byIntegration = isObject(json) ? readObject(json, 'triggers', place) : undefined;
    const at = within(place, 'triggers');
    return (
      byIntegration &&
      Object.keys(byIntegration).flatMap((integration) =>
        (readList(byIntegration, integration, at) ?? []).flatMap((entry, index) => {
          const here = within(within(at, integration), index);
          return readSubscription(entry, integration, here) ?? [];
        }),
      )
    );
  });
}

/** Reads one subscription; the vendor does not repeat its integration, so the caller names it. */
export function normalizeSubscription(
  json: unknown,
  integration: string,
): Normalized<Subscription | undefined> {
  return normalize<Subscription | undefined>(undefined, (place) =>
    readSubscription(json, integration, place),
  );
}

function readSubscription(
  json: unknown,
  integration: string,
  place: Place,
): Subscription | undefined {
  const id = isObject(json) ? readText(json, 'id', place) : undefined;
  const type = isObject(json) ? readText(json, 'type', place) : undefined;
  if (!isObject(json) || !id || !type) {
    report(place, 'Not a subscription with an id and a type: left out.');
    return undefined;
  }
  const error = readText(json, 'error', place);
  const dateCreated = readText(json, 'dateCreated', place);
  const dateLastReceivedEvent = readText(json, 'dateLastReceivedEvent', place);
  return {
    id,
    integration,
    type,
    parameters: readParameterValues(json, place),
    status: readText(json, 'status', place) ?? 'UNKNOWN',
    credentialId: readText(json, 'credentialId', place) ?? '',
    ...(error ? { error } : {}),
    ...(dateCreated ? { dateCreated } : {}),
    ...(dateLastReceivedEvent ? { dateLastReceivedEvent } : {}),
  };
}

function readParameterValues(json: Readonly<Record<string, unknown>>, place: Place): JsonObject {
  const parameters = readObject(json, 'parameters', place) ?? {};
  const here = within(place, 'parameters');
  const entries = Object.entries(parameters).map(
    ([id, value]) => [id, readJson(value, within(here, id))] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

import type { EndpointInput } from '@trigger-picker/core';
import { isRecord } from '../http/parse-json.ts';
import { attemptKey } from '../service/to-wire-override.ts';
import { fingerprint } from './fingerprint.ts';

/** What is known of a subscription that may or may not have been made. */
export interface Sought {
  readonly input: EndpointInput<'subscribe'>;
  /** The mark in its metadata; absent when its events go to the project's address, where nothing can be marked. */
  readonly mark: string | undefined;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/** How far the vendor's clock may be off, in milliseconds. */
const clockSkew = 120_000;

/**
 * The id of the subscription that an attempt made, in the vendor's list; `undefined` when it is not there,
 * or when more than one could be it.
 */
export function findCreated(json: unknown, sought: Sought): string | undefined {
  const byIntegration = isRecord(json) && isRecord(json.triggers) ? json.triggers : {};
  const listed = byIntegration[sought.input.integration];
  const found = (Array.isArray(listed) ? listed : []).filter((entry: unknown) =>
    isIt(entry, sought),
  );
  const [only, ...others] = found;
  return isRecord(only) && typeof only.id === 'string' && others.length === 0 ? only.id : undefined;
}

function isIt(entry: unknown, { input, mark, startedAt }: Sought): boolean {
  if (!isRecord(entry) || entry.type !== input.type) return false;
  if (mark !== undefined) return readMark(entry) === mark;
  const isSameAccount = !input.credentialId || entry.credentialId === input.credentialId;
  return (
    isSameAccount &&
    Date.parse(String(entry.dateCreated)) >= startedAt - clockSkew &&
    fingerprint(entry.parameters) === fingerprint(input.parameters)
  );
}

function readMark({ webhookOverride }: Readonly<Record<string, unknown>>): unknown {
  const metadata = isRecord(webhookOverride) ? webhookOverride.metadata : undefined;
  return isRecord(metadata) ? metadata[attemptKey] : undefined;
}

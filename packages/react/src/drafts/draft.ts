import {
  type JsonObject,
  type Parameter,
  parameterChanges,
  savedValue,
  type TriggerConfig,
} from '@trigger-picker/core';
import { harmlessIds } from '../provider/harmless-ids.ts';

/**
 * What a user has entered and nobody has saved yet, as it is kept between visits. It holds changes, never the
 * whole: what was saved is read where it is saved. Secrets are left out.
 */
export interface Draft
  extends Pick<TriggerConfig, 'id' | 'integration' | 'type' | 'credentialId' | 'labels'> {
  readonly version: 1;
  /** What differs from what was saved; `null` removes. */
  readonly changes: JsonObject;
  /** What was saved under those ids at the time; `null`: nothing. Another value there now is a conflict. */
  readonly from: JsonObject;
  /** Ids that were filled in and are not kept, because they may be secrets. */
  readonly omitted: readonly string[];
  /** Milliseconds since the epoch. */
  readonly editedAt: number;
}

/** What a draft is made from. */
export interface DraftInput {
  readonly config: TriggerConfig;
  /** What is saved of the same trigger. @default nothing */
  readonly saved?: JsonObject | undefined;
  /** The trigger's: they tell which values may be secrets. */
  readonly parameters: readonly Parameter[];
  readonly now: number;
}

/** Makes the draft of what is entered. */
export function toDraft({ config, saved = {}, parameters, now }: DraftInput): Draft {
  const { id, integration, type, credentialId, labels } = config;
  const harmless = harmlessIds(parameters);
  const changes = parameterChanges(saved, config.parameters);
  const isKept = (name: string) => harmless.has(name) || changes[name] === null;
  const kept = Object.keys(changes).filter(isKept);
  const known = kept.filter((name) => harmless.has(name));
  return {
    version: 1,
    id,
    integration,
    type,
    credentialId,
    labels: Object.fromEntries(Object.entries(labels).filter(([name]) => harmless.has(name))),
    changes: Object.fromEntries(kept.map((name) => [name, changes[name]])),
    from: Object.fromEntries(known.map((name) => [name, savedValue(saved, name)])),
    omitted: Object.keys(changes).filter((name) => !isKept(name)),
    editedAt: now,
  };
}

import { applyChanges, type TriggerConfig } from '@trigger-picker/core';
import type { Draft } from '@trigger-picker/react';
import { isSameTrigger } from '../../shared/workflow.ts';

/** What is being set up, where the workflow does not have it yet: what is entered, or what was left half-way. */
export function unfinishedTrigger(
  saved: TriggerConfig | null,
  entered: TriggerConfig | null,
  draft: Draft | undefined,
): TriggerConfig | null {
  const config = entered ?? (draft ? toConfig(draft, saved) : null);
  return config && saved && isSameTrigger(config, saved) ? null : config;
}

/** A draft holds what differs from what was saved. */
function toConfig(draft: Draft, saved: TriggerConfig | null): TriggerConfig {
  const { id, integration, type, credentialId, labels, changes } = draft;
  const base = saved?.integration === integration && saved.type === type ? saved : undefined;
  return {
    version: 1,
    id,
    integration,
    type,
    credentialId: credentialId ?? base?.credentialId,
    parameters: applyChanges(base?.parameters ?? {}, changes),
    labels: { ...base?.labels, ...labels },
  };
}

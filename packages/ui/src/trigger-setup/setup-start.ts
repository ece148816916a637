import {
  createTriggerConfig,
  type Subscription,
  type Trigger,
  type TriggerConfig,
} from '@trigger-picker/core';
import { applyChanges, type Draft, parameterChanges } from '@trigger-picker/react';
import type { TriggerSetupProps } from './setup-props.ts';
import { initialSetup, isConfigOf, isUntouched, type SetupState } from './setup-state.ts';

/** A subscription as the draft that edits it. */
export function toConfig(
  { id, integration, type, credentialId, parameters }: Subscription,
  labels: TriggerConfig['labels'] = {},
): TriggerConfig {
  return { version: 1, id, integration, type, credentialId, parameters, labels };
}

/** Under which name the draft of a flow is kept; `null`: the host keeps it, or nobody. */
export function draftPlace(props: TriggerSetupProps): string | null {
  const { draftKey, trigger } = props;
  if (draftKey !== undefined) return draftKey;
  if (props.mode === 'configure') return props.config && `config ${props.config.id}`;
  if (props.subscription) return `subscription ${props.subscription.id}`;
  return trigger ? `new ${trigger.integration} ${trigger.type}` : 'new';
}

/** What a flow begins with when there is no draft: what is saved, or the trigger that the host has chosen. */
export function firstConfig(
  { trigger }: TriggerSetupProps,
  saved: TriggerConfig | null,
): TriggerConfig | null {
  return saved ?? (trigger ? freshConfig(trigger) : null);
}

/** A configuration of a trigger with nothing in it, and an id of its own. */
export function freshConfig({ integration, type }: Pick<Trigger, 'integration' | 'type'>) {
  return createTriggerConfig({ integration, type });
}

/** The start of a flow: its draft over what is saved. */
export function startSetup(
  props: TriggerSetupProps,
  saved: TriggerConfig | null,
  draft: Draft | undefined,
): SetupState {
  const config = firstConfig(props, saved);
  const unchanged = initialSetup(config, saved?.parameters);
  if (!draft || (props.trigger && !isConfigOf(draft, props.trigger))) return unchanged;
  const { id, integration, type, credentialId, labels } = draft;
  const base = saved && isConfigOf(saved, draft) ? saved : undefined;
  const restored: TriggerConfig = {
    version: 1,
    id,
    integration,
    type,
    credentialId: credentialId ?? base?.credentialId,
    parameters: applyChanges(base?.parameters ?? {}, draft.changes),
    labels: { ...base?.labels, ...labels },
  };
  // The host has stored all of it since: there is nothing to go on from.
  if (base && !isUnsaved({ config: restored, isEdited: false }, base)) return unchanged;
  return initialSetup(restored, base?.parameters, draft);
}

/**
 * Whether something is entered that nobody has saved. `isFollowed`: the form follows what is saved, so it knows
 * best; else the host may have stored what the form still takes for changed.
 */
export function isUnsaved(
  { config, isEdited }: Pick<SetupState, 'config' | 'isEdited'>,
  saved: TriggerConfig | null,
  isFollowed = false,
): boolean {
  if (!config) return false;
  if (!saved || isUntouched(saved)) return isEdited;
  if (!isConfigOf(config, saved)) return true;
  const isMoved = saved.credentialId !== undefined && saved.credentialId !== config.credentialId;
  if (isMoved || isFollowed) return isMoved || isEdited;
  return Object.keys(parameterChanges(saved.parameters, config.parameters)).length > 0;
}

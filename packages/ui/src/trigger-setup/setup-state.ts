import {
  isSameJson,
  type JsonObject,
  type Subscription,
  type Trigger,
  type TriggerConfig,
} from '@trigger-picker/core';
import { type TriggerRef, toTriggerKey } from '@trigger-picker/react';

/** The steps of the flow, in their order. */
export const setupSteps = ['pick', 'form', 'sample'] as const;

/** A step of the flow. */
export type SetupStep = (typeof setupSteps)[number];

/** Where the flow stands, and everything that was entered on the way. */
export interface SetupState {
  readonly step: SetupStep;
  /** Which way the last step went: the panel slides along it. `none`: no step was taken yet. */
  readonly direction: 'forward' | 'back' | 'none';
  /** What is being set up; `null`: no trigger is picked yet. */
  readonly config: TriggerConfig | null;
  /** Nothing was entered yet, nor saved: the form starts with the parameters' defaults. */
  readonly isFresh: boolean;
  /** What was entered for triggers that were picked before, by trigger key: changing back loses nothing. */
  readonly others: ReadonlyMap<string, TriggerConfig>;
}

/** What happens in the flow. */
export type SetupAction =
  /** `id`: the id that the draft gets when it has none yet. */
  | { readonly do: 'pick'; readonly trigger: TriggerRef; readonly id: string }
  | { readonly do: 'go'; readonly step: SetupStep }
  | { readonly do: 'account'; readonly credentialId: string }
  | {
      readonly do: 'edit';
      readonly parameters: JsonObject;
      readonly labels: TriggerConfig['labels'];
    }
  | { readonly do: 'restart' };

const empty: SetupState = {
  step: 'pick',
  direction: 'none',
  config: null,
  isFresh: true,
  others: new Map(),
};

/** The start of a flow: at the form when there is something to edit, else at the picker. */
export function initialSetup(config: TriggerConfig | null): SetupState {
  return config ? { ...empty, step: 'form', config, isFresh: isUntouched(config) } : empty;
}

/** A subscription as the draft that edits it. */
export function toConfig(
  { id, integration, type, credentialId, parameters }: Subscription,
  labels: TriggerConfig['labels'] = {},
): TriggerConfig {
  return { version: 1, id, integration, type, credentialId, parameters, labels };
}

/** Whether a draft is for a trigger. */
export function isConfigOf(config: TriggerConfig, trigger: TriggerRef | Trigger): boolean {
  return toTriggerKey(config) === toTriggerKey(trigger);
}

/** The next state. An action that changes nothing gives the same config back: nobody is told of it. */
export function reduceSetup(state: SetupState, action: SetupAction): SetupState {
  switch (action.do) {
    case 'pick':
      return pick(state, action);
    case 'go':
      return { ...state, step: action.step, direction: directionTo(state.step, action.step) };
    case 'account':
      return change(state, { credentialId: action.credentialId });
    case 'edit':
      return change(state, { parameters: action.parameters, labels: action.labels });
    case 'restart':
      return { ...empty, direction: 'back' };
    default:
      throw action satisfies never;
  }
}

function pick(
  state: SetupState,
  { trigger, id }: Extract<SetupAction, { readonly do: 'pick' }>,
): SetupState {
  const next = { ...state, step: 'form', direction: 'forward' } as const;
  const last = state.config;
  if (last && isConfigOf(last, trigger)) return next;
  const others = new Map(state.others);
  if (last) others.set(toTriggerKey(last), last);
  const { integration, type } = trigger;
  const fresh: TriggerConfig = {
    version: 1,
    id: last?.id ?? id,
    integration,
    type,
    // The account that was chosen for another trigger of the integration is the likely one here.
    credentialId: last?.integration === integration ? last.credentialId : undefined,
    parameters: {},
    labels: {},
  };
  const before = others.get(toTriggerKey(trigger));
  return { ...next, config: before ?? fresh, isFresh: !before || isUntouched(before), others };
}

/** A draft that was only picked: its form was never shown. */
function isUntouched({ credentialId, parameters }: TriggerConfig): boolean {
  return credentialId === undefined && Object.keys(parameters).length === 0;
}

function change(state: SetupState, changes: Partial<TriggerConfig>): SetupState {
  if (!state.config) return state;
  const config = { ...state.config, ...changes };
  return isSameConfig(config, state.config) ? state : { ...state, config };
}

function isSameConfig(a: TriggerConfig, b: TriggerConfig): boolean {
  return (
    a.credentialId === b.credentialId &&
    isSameJson(a.parameters, b.parameters) &&
    isSameJson({ ...a.labels }, { ...b.labels })
  );
}

function directionTo(from: SetupStep, to: SetupStep): SetupState['direction'] {
  return setupSteps.indexOf(to) >= setupSteps.indexOf(from) ? 'forward' : 'back';
}

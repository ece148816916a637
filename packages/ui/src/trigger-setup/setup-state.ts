import {
  isSameJson,
  type JsonObject,
  type Trigger,
  type TriggerConfig,
} from '@trigger-picker/core';
import { type Draft, type TriggerRef, toTriggerKey } from '@trigger-picker/react';
import type { SetupStep } from './setup-steps.ts';

/** What was entered for one trigger. */
interface Entered {
  readonly config: TriggerConfig;
  /** What was saved when it was entered: the difference is the user's. */
  readonly base: JsonObject;
}

/** Where the flow stands, and everything that was entered on the way. */
export interface SetupState {
  readonly step: SetupStep;
  /** Which way the last step went: the panel slides along it. `none`: no step was taken yet. */
  readonly direction: 'forward' | 'back' | 'none';
  /** What is being set up; `null`: no trigger is picked yet. */
  readonly config: TriggerConfig | null;
  /** What was saved when it was entered: the difference is the user's. */
  readonly base: JsonObject;
  /** Nothing was entered yet, nor saved: the form starts with the parameters' defaults. */
  readonly isFresh: boolean;
  /** The user has changed something in the form. */
  readonly isEdited: boolean;
  /** What was entered for triggers that were picked before, by trigger key: changing back loses nothing. */
  readonly others: ReadonlyMap<string, Entered>;
  /** The draft that all of this goes on from. */
  readonly restored?: Draft | undefined;
  /** Counts how often it was started over: each time is another form. */
  readonly round: number;
}

/** What happens in the flow. */
export type SetupAction =
  /** `fresh`: what it starts with, unless it was picked before. */
  | { readonly do: 'pick'; readonly fresh: TriggerConfig }
  | { readonly do: 'go'; readonly step: SetupStep; readonly direction: SetupState['direction'] }
  | { readonly do: 'account'; readonly credentialId: string }
  | {
      readonly do: 'edit';
      readonly parameters: JsonObject;
      readonly labels: TriggerConfig['labels'];
      readonly base: JsonObject;
      readonly isDirty: boolean;
    }
  /** Begins again, with this. */
  | { readonly do: 'restart'; readonly config: TriggerConfig | null; readonly base: JsonObject };

/** The start of a flow: at the form when there is something to edit, else at the picker. */
export function initialSetup(
  config: TriggerConfig | null,
  base: JsonObject = {},
  restored?: Draft,
): SetupState {
  return {
    step: config ? 'form' : 'pick',
    direction: 'none',
    config,
    base,
    isFresh: config === null || isUntouched(config),
    isEdited: restored !== undefined,
    others: new Map(),
    restored,
    round: 0,
  };
}

/** Whether a draft is for a trigger. */
export function isConfigOf(config: TriggerRef, trigger: TriggerRef | Trigger): boolean {
  return toTriggerKey(config) === toTriggerKey(trigger);
}

/** A draft that was only picked: its form was never shown. */
export function isUntouched({ credentialId, parameters }: TriggerConfig): boolean {
  return credentialId === undefined && Object.keys(parameters).length === 0;
}

/** The next state. An action that changes nothing gives the same config back: nobody is told of it. */
export function reduceSetup(state: SetupState, action: SetupAction): SetupState {
  switch (action.do) {
    case 'pick':
      return pick(state, action.fresh);
    case 'go':
      return { ...state, step: action.step, direction: action.direction };
    case 'account':
      return change(state, { credentialId: action.credentialId });
    case 'edit':
      return edit(state, action);
    case 'restart':
      return {
        ...initialSetup(action.config, action.base),
        direction: 'back',
        round: state.round + 1,
      };
    default:
      throw action satisfies never;
  }
}

function pick(state: SetupState, fresh: TriggerConfig): SetupState {
  const next = { ...state, step: 'form', direction: 'forward' } as const;
  const last = state.config;
  if (last && isConfigOf(last, fresh)) return next;
  const others = new Map(state.others);
  if (last) others.set(toTriggerKey(last), { config: last, base: state.base });
  const before = others.get(toTriggerKey(fresh));
  const { config, base } = before ?? { config: withLikelyAccount(fresh, last), base: {} };
  const isFresh = isUntouched(before?.config ?? fresh);
  return { ...next, config, base, isFresh, isEdited: false, others };
}

/** The account that was chosen for another trigger of the integration is the likely one here. */
function withLikelyAccount(fresh: TriggerConfig, last: TriggerConfig | null): TriggerConfig {
  return last?.integration === fresh.integration
    ? { ...fresh, credentialId: last.credentialId }
    : fresh;
}

function edit(state: SetupState, action: Extract<SetupAction, { readonly do: 'edit' }>) {
  const { parameters, labels, base, isDirty } = action;
  const next = change(state, { parameters, labels });
  const isSame = next.isEdited === isDirty && isSameJson(next.base, base);
  return isSame ? next : { ...next, base, isEdited: isDirty };
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

'use client';
import type { TriggerConfig } from '@trigger-picker/core';
import { useState, useSyncExternalStore } from 'react';
import type { SetupAction, SetupState } from './setup-state.ts';
import { directionTo, type SetupStep } from './setup-steps.ts';
import { createSetupStore } from './setup-store.ts';

/** Where the flow stands, and what moves it. */
export interface SetupFlow {
  readonly state: SetupState;
  readonly dispatch: (action: SetupAction) => void;
  readonly go: (step: SetupStep) => void;
}

/** The steps of a setup and the draft that goes through them. `start` is read once. */
export function useSetupFlow(
  start: () => SetupState,
  onConfigChange: ((config: TriggerConfig) => void) | undefined,
): SetupFlow {
  const [store] = useState(() => createSetupStore(start()));
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const dispatch = (action: SetupAction) => {
    const before = store.get().config;
    const { config } = store.dispatch(action);
    if (config && config !== before) onConfigChange?.(config);
  };
  return {
    state,
    dispatch,
    go: (step) => {
      dispatch({ do: 'go', step, direction: directionTo(store.get().step, step) });
    },
  };
}

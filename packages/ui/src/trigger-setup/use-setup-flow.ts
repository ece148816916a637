'use client';
import type { TriggerConfig } from '@trigger-picker/core';
import { useState, useSyncExternalStore } from 'react';
import { initialSetup, type SetupAction, type SetupState } from './setup-state.ts';
import { createSetupStore } from './setup-store.ts';

/** Where the flow stands, and what moves it. */
export interface SetupFlow {
  readonly state: SetupState;
  readonly dispatch: (action: SetupAction) => void;
}

/** The steps of a setup and the draft that goes through them. `initial` is read once. */
export function useSetupFlow(
  initial: TriggerConfig | null,
  onConfigChange: ((config: TriggerConfig) => void) | undefined,
): SetupFlow {
  const [store] = useState(() => createSetupStore(initialSetup(initial)));
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  return {
    state,
    dispatch: (action) => {
      const before = store.get().config;
      const { config } = store.dispatch(action);
      if (config && config !== before) onConfigChange?.(config);
    },
  };
}

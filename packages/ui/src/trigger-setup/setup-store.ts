import { reduceSetup, type SetupAction, type SetupState } from './setup-state.ts';

/** The state of one flow, outside React: two actions in one event build on each other, and the host hears of both. */
export interface SetupStore {
  readonly get: () => SetupState;
  readonly dispatch: (action: SetupAction) => SetupState;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes the store of one flow. */
export function createSetupStore(initial: SetupState): SetupStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(action) {
      const next = reduceSetup(state, action);
      if (next === state) return state;
      state = next;
      for (const listener of listeners) listener();
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

'use client';
import { useEffect, useSyncExternalStore } from 'react';
import { type LazyComponent, LOADING, type Loading } from './lazy-component.ts';

/** How far a component is that is loaded because it is needed here. */
export function useLazy<Component>(lazy: LazyComponent<Component>): Loading<Component> {
  useEffect(() => lazy.load(), [lazy]);
  return useSyncExternalStore(lazy.subscribe, lazy.state, notLoaded);
}

/** On a server, and over its HTML, whatever has been loaded since. */
function notLoaded() {
  return LOADING;
}

'use client';
import { useSyncExternalStore } from 'react';

/** Milliseconds between two readings: relative times are told in minutes. */
const TICK = 30_000;

/**
 * The time now, in milliseconds, to half a minute. `undefined` on the server and for the first paint in the
 * browser: what is rendered then must not depend on the clock.
 */
export function useNow(): number | undefined {
  return useSyncExternalStore(subscribe, readNow, () => undefined);
}

function readNow(): number {
  return Math.floor(Date.now() / TICK) * TICK;
}

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, TICK);
  return () => clearInterval(timer);
}

'use client';
import { type CSSProperties, useSyncExternalStore } from 'react';

/**
 * A style that comes from data, in the browser alone. In a server's HTML it would be an attribute, which a strict
 * content security policy refuses, and which React would then take for done.
 */
export function useLiveStyle(style: CSSProperties | undefined): CSSProperties | undefined {
  return useIsLive() ? style : undefined;
}

/** `false` on a server, and for what the browser first renders over its HTML. */
export function useIsLive(): boolean {
  return useSyncExternalStore(subscribe, inBrowser, onServer);
}

const subscribe = () => () => undefined;
const inBrowser = () => true;
const onServer = () => false;

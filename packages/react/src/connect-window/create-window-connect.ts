import type { Connect, ConnectRequest, ConnectResult } from '../provider/connect.ts';
import { type ConnectWindowOptions, openConnectWindow } from './open-connect-window.ts';

/** Where the window goes for an account, and how it is listened to. */
export interface WindowConnectOptions
  extends Pick<ConnectWindowOptions, 'origin' | 'readReport' | 'channel'> {
  /** The page that connects: the service's own, or one of the host's. It may be made on the host's server first. */
  readonly url: (request: ConnectRequest) => string | Promise<string>;
  /** The same for this tab: its pages have to lead back here. It is offered where no window can work. */
  readonly tabUrl?: ((request: ConnectRequest) => string | Promise<string>) | undefined;
}

interface OpenWindow {
  readonly target: string;
  readonly result: Promise<ConnectResult>;
  readonly controller: AbortController;
}

/**
 * Makes the provider's `connect` from a page that asks for consent and calls `reportConnect` when it is done.
 * There is one window at a time: asked twice for one account it opens once, and for another it closes the first.
 * Make it once, outside of components.
 */
export function createWindowConnect({ url, tabUrl, ...options }: WindowConnectOptions): Connect {
  let current: OpenWindow | undefined;
  return (request) => {
    const target = `${request.integration} ${request.account?.id ?? ''}`;
    if (current?.target === target) return current.result;
    current?.controller.abort();
    const controller = new AbortController();
    const result = openConnectWindow(() => url(request), {
      ...options,
      signal: AbortSignal.any([request.signal, controller.signal]),
      tabUrl: tabUrl && (() => tabUrl(request)),
    }).finally(() => {
      if (current?.controller === controller) current = undefined;
    });
    current = { target, result, controller };
    return result;
  };
}

import { type ErrorCode, TriggerPickerError } from '@trigger-picker/core';
import type { ConnectFailure, ConnectResult } from '../provider/connect.ts';
import { REPORT, readConnectReport } from './connect-report.ts';
import { windowLeft } from './window-left.ts';

/** An address over http(s), or a way to get one: it is asked when the window is open. */
export type ConnectAddress = string | (() => string | Promise<string>);

/** How a window is listened to. */
export interface ConnectWindowOptions {
  /** Aborted: the window is closed, and it ends as `cancelled`. */
  readonly signal: AbortSignal;
  /** The exact origin of the page that reports. Whatever other pages say is not heard. @default this page's */
  readonly origin?: string | undefined;
  /** Reads what the page says; `undefined`: not for us. @default what `reportConnect` sends */
  readonly readReport?: ((data: unknown, address: URL) => ConnectResult | undefined) | undefined;
  /** The `BroadcastChannel` on which pages of this origin report where the window was cut off. @default that of `reportConnect` */
  readonly channel?: string | undefined;
  /** Where to connect in this tab: its pages have to lead back here. It is offered where no window can work. */
  readonly tabUrl?: ConnectAddress | undefined;
}

/**
 * Opens a window to connect an account in, and resolves when that is over. Call it in the click: browsers only
 * open windows that somebody asked for. Where they do not, it fails as `CONNECT_BLOCKED`; where a
 * `Cross-Origin-Opener-Policy` cuts the window off and it reports on no channel either, as `CONNECT_CUT_OFF`.
 * Rejects when the address cannot be had.
 */
export async function openConnectWindow(
  url: ConnectAddress,
  options: ConnectWindowOptions,
): Promise<ConnectResult> {
  const { signal, tabUrl } = options;
  if (signal.aborted) return { outcome: 'cancelled' };
  // Before anything is awaited.
  const opened = window.open('about:blank', '_blank', features());
  if (!opened || opened.closed) return failure('CONNECT_BLOCKED', tabUrl);
  const over = new AbortController();
  // Nobody would hear what a window says whose page is gone.
  addEventListener('pagehide', () => opened.close(), { signal: over.signal });
  try {
    const cancelled = aborted(signal, over.signal);
    return await Promise.race([cancelled, follow(opened, url, options, over.signal)]);
  } finally {
    over.abort();
    opened.close();
  }
}

async function follow(
  opened: Window,
  url: ConnectAddress,
  options: ConnectWindowOptions,
  over: AbortSignal,
): Promise<ConnectResult> {
  const address = await resolveAddress(url);
  if (opened.closed || over.aborted) return { outcome: 'cancelled' };
  const report = reported(opened, address, options, over);
  opened.location.replace(address);
  const way = await Promise.race([report, windowLeft(opened, over)]);
  if (way === 'closed') return { outcome: 'cancelled' };
  return way === 'cut-off' ? failure('CONNECT_CUT_OFF', options.tabUrl) : way;
}

function reported(
  opened: Window,
  address: URL,
  {
    origin = location.origin,
    readReport = readConnectReport,
    channel = REPORT,
  }: ConnectWindowOptions,
  over: AbortSignal,
): Promise<ConnectResult> {
  return new Promise((resolve) => {
    const hear = (data: unknown) => {
      const result = readReport(data, address);
      if (result) resolve(result);
    };
    addEventListener(
      'message',
      (event) => event.source === opened && event.origin === origin && hear(event.data),
      { signal: over },
    );
    const sameOrigin = new BroadcastChannel(channel);
    sameOrigin.addEventListener('message', ({ data }) => hear(data));
    over.addEventListener('abort', () => sameOrigin.close(), { once: true });
  });
}

/** `javascript:` would run here, in this page's name. */
async function resolveAddress(url: ConnectAddress): Promise<URL> {
  const address = new URL(typeof url === 'string' ? url : await url(), location.href);
  if (!/^https?:$/.test(address.protocol)) {
    throw new TriggerPickerError('BAD_CONFIGURATION', {
      message: `A window to connect in opens http and https addresses, not ${address.protocol}`,
    });
  }
  return address;
}

function failure(code: ErrorCode, tabUrl: ConnectAddress | undefined): ConnectFailure {
  const error = new TriggerPickerError(code);
  if (tabUrl === undefined) return { outcome: 'failed', error };
  const openInTab = async () => location.assign(await resolveAddress(tabUrl));
  return { outcome: 'failed', error, openInTab };
}

function aborted(signal: AbortSignal, over: AbortSignal): Promise<ConnectResult> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ outcome: 'cancelled' }), { signal: over });
  });
}

/** A small window in the middle of this one. */
function features(width = 480, height = 680): string {
  const left = Math.round(screenX + (outerWidth - width) / 2);
  const top = Math.round(screenY + (outerHeight - height) / 2);
  return `popup,width=${width},height=${height},left=${left},top=${top}`;
}

import { TriggerPickerError } from '@trigger-picker/core';
import type { ConnectResult } from '../provider/connect.ts';

/** Marks our messages, and names the channel that they also go out on. */
export const REPORT = 'trigger-picker-connect';

/** What a page in the window can tell. */
export type ConnectReport =
  | { readonly outcome: 'connected'; readonly credentialId?: string | undefined }
  | { readonly outcome: 'refused'; readonly message?: string | undefined }
  | { readonly outcome: 'cancelled' }
  /** It went wrong; the message is for the user. */
  | { readonly outcome: 'failed'; readonly message?: string | undefined };

/** How the report travels. */
export interface ReportConnectOptions {
  /**
   * What tells this connection from others: something that stood in the address that was opened, as a path
   * segment or a parameter. OAuth's `state` is made for it. Without one, only the opener can be told.
   */
  readonly id?: string | undefined;
  /** The exact origin of the page that opened the window; nobody else can read the report. @default this page's */
  readonly origin?: string | undefined;
}

/**
 * For the page that the service leads back to: says how connecting ended to the page that opened the window, and
 * closes it. Where the browser has cut the window off, a page of the same origin still hears it.
 */
export function reportConnect(
  report: ConnectReport,
  { id, origin = location.origin }: ReportConnectOptions = {},
): void {
  const message = { source: REPORT, id, ...report };
  // Typed as `any`: whoever opened it may be of another origin, and `null` says that nobody did.
  const opener: Window | null = window.opener;
  opener?.postMessage(message, origin);
  if (id !== undefined && origin === location.origin) {
    const channel = new BroadcastChannel(REPORT);
    channel.postMessage(message);
    channel.close();
  }
  window.close();
}

/** What was said about the connection at `address`; `undefined`: this is about something else. */
export function readConnectReport(data: unknown, address: URL): ConnectResult | undefined {
  if (!isRecord(data) || data.source !== REPORT || !isNamedIn(address, data.id)) return undefined;
  const { outcome, credentialId, message } = data;
  switch (outcome) {
    case 'connected':
      return { outcome, credentialId: textOf(credentialId) };
    case 'refused':
      return { outcome, message: textOf(message) };
    case 'cancelled':
      return { outcome };
    default:
      return { outcome: 'failed', error: connectFailed(textOf(message)) };
  }
}

function connectFailed(message: string | undefined): TriggerPickerError {
  return new TriggerPickerError('CONNECT_FAILED', { message });
}

/** Another tab may be connecting too, and hears the same channel. */
function isNamedIn({ pathname, searchParams }: URL, id: unknown): boolean {
  if (id === undefined) return true;
  return [...pathname.split('/'), ...searchParams.values()].some((part) => part === id);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

import type { Account, TriggerPickerError } from '@trigger-picker/core';

/** What the host is asked to connect. */
export interface ConnectRequest {
  /** `Integration.name`. */
  readonly integration: string;
  /** The account to reconnect; absent: a new one. */
  readonly account?: Account | undefined;
  /** Aborted when nobody waits any more: close the window and answer `cancelled`. */
  readonly signal: AbortSignal;
}

/** How connecting ended. */
export type ConnectResult =
  | { readonly outcome: 'connected'; readonly credentialId?: string | undefined }
  | { readonly outcome: 'refused'; readonly message?: string | undefined }
  /** The user closed the window, or gave up. */
  | { readonly outcome: 'cancelled' }
  | ConnectFailure;

/** It could not work. A `connect` that rejects ends like this too, as `CONNECT_FAILED`. */
export interface ConnectFailure {
  readonly outcome: 'failed';
  readonly error: TriggerPickerError;
  /** Goes on in this tab, where the host offers that: the page is left. Call it in a click. */
  readonly openInTab?: (() => Promise<void>) | undefined;
}

/** The host's way to connect an account. It is called in the click, so that it may open a window. */
export type Connect = (request: ConnectRequest) => Promise<ConnectResult>;

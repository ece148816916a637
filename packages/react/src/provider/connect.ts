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
export type ConnectOutcome =
  | { readonly outcome: 'connected'; readonly credentialId?: string | undefined }
  | { readonly outcome: 'refused'; readonly message?: string | undefined }
  /** The user closed the window. */
  | { readonly outcome: 'cancelled' };

/** The host's way to connect an account. It is called in the click, so that it may open a window. */
export type Connect = (request: ConnectRequest) => Promise<ConnectOutcome>;

/** How connecting ended, for whoever asked: `failed` when the host's way to connect broke. */
export type ConnectResult =
  | ConnectOutcome
  | { readonly outcome: 'failed'; readonly error: TriggerPickerError };

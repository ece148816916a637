import type { QueryClient } from '@tanstack/react-query';
import type { ClientOptions, TriggerClient } from '@trigger-picker/core';
import { buildClient, type ClientReports } from '../client/build-client.ts';
import * as triggerPickerKeys from '../queries/keys.ts';
import { createStoredValues, type StoredValues } from '../storage/stored-value.ts';
import type { UserStorage } from '../storage/user-storage.ts';
import { createSecretTokens, type SecretTokens } from './secret-tokens.ts';
import { createSessionParts, type SessionParts } from './session-parts.ts';
import { createSingleFlight, type SingleFlight } from './single-flight.ts';

/** Everything that belongs to one signed-in user and to nobody after. */
export interface Session {
  readonly userKey: string;
  readonly client: TriggerClient;
  readonly queryClient: QueryClient;
  readonly secrets: SecretTokens;
  /** What is under way, by idempotency key or by what is being connected. */
  readonly flights: SingleFlight;
  /** What is kept for this user between visits. */
  readonly stored: StoredValues;
  /** What features keep until the session ends. */
  readonly part: SessionParts;
  /** Cancels what is in flight and drops what was loaded. What is still on screen is loaded anew. */
  end(): void;
}

/** What a session is made from. */
export interface SessionOptions {
  readonly userKey: string;
  readonly queryClient: QueryClient;
  readonly client: ClientOptions;
  readonly reports: ClientReports;
  readonly storage: UserStorage;
}

/** Begins a session. Nothing runs until something is asked. */
export function createSession(options: SessionOptions): Session {
  const { userKey, queryClient } = options;
  const flights = createSingleFlight();
  const queryKey = triggerPickerKeys.user(userKey);
  return {
    userKey,
    queryClient,
    client: buildClient(options.client, options.reports),
    secrets: createSecretTokens(),
    flights,
    stored: createStoredValues(options.storage),
    part: createSessionParts(),
    end() {
      flights.cancelAll();
      void queryClient.cancelQueries({ queryKey });
      queryClient.removeQueries({ queryKey, type: 'inactive' });
      void queryClient.resetQueries({ queryKey, type: 'active' });
    },
  };
}

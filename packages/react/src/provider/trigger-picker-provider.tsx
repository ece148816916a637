'use client';
import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import type { ClientOptions, Trigger } from '@trigger-picker/core';
import { type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { SchemaDrift } from '../client/schema-drift.ts';
import { createBrowserStorage, type UserStorage } from '../storage/user-storage.ts';
import type { Connect, ConnectRequest } from './connect.ts';
import { TriggerPickerContext, type TriggerPickerContextValue } from './context.ts';
import type { TriggerPickerEvent } from './event.ts';
import { type Latest, useLatest } from './latest.ts';
import { createSession, type Session } from './session.ts';

/** How the host sets the picker up. Callbacks may be new at every render. */
export interface TriggerPickerProviderProps extends ClientOptions {
  /**
   * Says whose data this is: any string that differs from user to user, and never a secret. It stands in every
   * query key; when it changes, what is in flight is cancelled and nothing loaded before is shown again.
   */
  readonly userKey: string;
  /** Connects an account. Absent: the picker shows accounts and offers no way to add one. */
  readonly connect?: Connect | undefined;
  /** @default the host's own from context, else one that lives as long as this provider */
  readonly queryClient?: QueryClient | undefined;
  /**
   * Where recents, favourites and drafts are kept. Keep it identical between renders.
   * @default the browser's local storage, apart for each `userKey`
   */
  readonly storage?: UserStorage | undefined;
  /** Puts a trigger into the user's language. Keep it identical between renders: search is indexed anew when it changes. */
  readonly localizeTrigger?: ((trigger: Trigger) => Trigger) | undefined;
  /** The proxy says that nobody is signed in: once, however many requests hear it. */
  readonly onUnauthenticated?: (() => void) | undefined;
  /** The vendor sent something that this version does not know. */
  readonly onSchemaDrift?: ((drift: SchemaDrift) => void) | undefined;
  /** What the user did, for the host's own measuring. */
  readonly onEvent?: ((event: TriggerPickerEvent) => void) | undefined;
  readonly children?: ReactNode;
}

/** Gives every hook and component of Trigger Picker its client, its cache and its user. */
export function TriggerPickerProvider(props: TriggerPickerProviderProps): ReactNode {
  const { userKey, baseUrl, credentials, storage, localizeTrigger, children } = props;
  const latest = useLatest(props);
  const queryClient = useQueryClientOf(props.queryClient);
  const session = useMemo(
    () =>
      createSession({
        userKey,
        queryClient,
        storage: storage ?? createBrowserStorage(userKey),
        client: { baseUrl, credentials, ...requestsThrough(latest) },
        reports: {
          onUnauthenticated: () => latest.get().onUnauthenticated?.(),
          onSchemaDrift: (drift) => latest.get().onSchemaDrift?.(drift),
        },
      }),
    [userKey, queryClient, baseUrl, credentials, storage, latest],
  );
  useEndOfSession(session);

  const canConnect = props.connect !== undefined;
  const value = useMemo<TriggerPickerContextValue>(
    () => ({
      ...session,
      connect: canConnect ? (request) => connectThrough(latest, request) : undefined,
      localizeTrigger,
      emit: (event) => latest.get().onEvent?.(event),
    }),
    [session, canConnect, localizeTrigger, latest],
  );
  // React 18 knows no other way to write it.
  return <TriggerPickerContext.Provider value={value}>{children}</TriggerPickerContext.Provider>;
}

/** The host's query client, or one that stays the same from render to render. */
function useQueryClientOf(given: QueryClient | undefined): QueryClient {
  const inherited = useContext(QueryClientContext);
  const [own] = useState(() => new QueryClient());
  const queryClient = given ?? inherited ?? own;
  useEffect(() => {
    queryClient.mount();
    return () => queryClient.unmount();
  }, [queryClient]);
  return queryClient;
}

/** Ends a session when another one has taken its place; a strict mode's second mount ends none. */
function useEndOfSession(session: Session): void {
  const current = useRef(session);
  useEffect(() => {
    const before = current.current;
    current.current = session;
    if (before !== session) before.end();
  }, [session]);
}

function requestsThrough(latest: Latest<TriggerPickerProviderProps>): ClientOptions {
  return {
    fetch: (input, init) => (latest.get().fetch ?? globalThis.fetch)(input, init),
    headers: async () => (await latest.get().headers?.()) ?? {},
  };
}

function connectThrough(latest: Latest<TriggerPickerProviderProps>, request: ConnectRequest) {
  const { connect } = latest.get();
  return connect ? connect(request) : Promise.resolve({ outcome: 'cancelled' } as const);
}

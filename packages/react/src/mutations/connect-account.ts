import { mutationOptions } from '@tanstack/react-query';
import { type Account, isTriggerPickerError, TriggerPickerError } from '@trigger-picker/core';
import type { Connect, ConnectRequest, ConnectResult } from '../provider/connect.ts';
import type { TriggerPickerContextValue } from '../provider/context.ts';
import { toConnectEvent } from '../provider/event.ts';
import { accountsOptions } from '../queries/accounts.ts';
import * as triggerPickerKeys from '../queries/keys.ts';
import { refreshAccount } from './refresh-account.ts';
import { writeDefaults } from './write-defaults.ts';

/** What to connect: a new account, or an account again. */
export type ConnectTarget = Omit<ConnectRequest, 'signal'>;

/** A target, and the way to it where that is not the host's `connect`. */
export interface ConnectVariables extends ConnectTarget {
  /** Leaves the page: what is under way then ends with it. */
  readonly leave?: (() => Promise<void>) | undefined;
}

/** Connects an account through the host, one window per target. It ends with a result and never rejects. */
export function connectAccountOptions(context: TriggerPickerContextValue) {
  return mutationOptions<ConnectResult, TriggerPickerError, ConnectVariables>({
    ...writeDefaults,
    mutationKey: triggerPickerKeys.mutation(context.userKey, 'connect'),
    mutationFn: ({ leave, ...target }) =>
      context.flights.run(connectKey(target), (signal) =>
        connect(
          { ...context, connect: leave ? leaving(leave) : context.connect },
          { ...target, signal },
        ),
      ),
  });
}

/** What is under way under one key is one window. */
export function connectKey({ integration, account }: ConnectTarget): string {
  return `connect ${integration} ${account?.id ?? ''}`;
}

async function connect(
  context: TriggerPickerContextValue,
  request: ConnectRequest,
): Promise<ConnectResult> {
  const result = await connectAndLook(context, request);
  context.emit(toConnectEvent(request.integration, result));
  return result;
}

/** Asks the host, then looks at what came of it in the list of accounts. */
async function connectAndLook(
  context: TriggerPickerContextValue,
  request: ConnectRequest,
): Promise<ConnectResult> {
  const { integration, account, signal } = request;
  const before = context.queryClient.getQueryData(accountsOptions(context).queryKey);
  const result = await askHost(context, request);
  const isConnected = result.outcome === 'connected';
  if (signal.aborted || !(isConnected || isCutOff(result))) return result;
  const after = await refreshAccount(context);
  if (isConnected) {
    const credentialId = result.credentialId ?? account?.id ?? newcomer(integration, before, after);
    return { outcome: 'connected', credentialId };
  }
  // C71: a window that the browser cut off cannot say how it ended. The account that is there does.
  const credentialId = account
    ? mended(account, after)
    : before && newcomer(integration, before, after);
  return credentialId === undefined ? result : { outcome: 'connected', credentialId };
}

async function askHost(
  { connect: ask }: TriggerPickerContextValue,
  request: ConnectRequest,
): Promise<ConnectResult> {
  if (!ask) return { outcome: 'failed', error: missingConnect() };
  try {
    return await Promise.race([ask(request), cancelled(request.signal)]);
  } catch (cause) {
    if (request.signal.aborted) return { outcome: 'cancelled' };
    return { outcome: 'failed', error: toError(cause) };
  }
}

function isCutOff(result: ConnectResult): boolean {
  return result.outcome === 'failed' && result.error.code === 'CONNECT_CUT_OFF';
}

function leaving(leave: () => Promise<void>): Connect {
  return () => leave().then(() => new Promise<never>(() => undefined));
}

/** A host that does not listen to the signal is not waited for. */
function cancelled(signal: AbortSignal): Promise<ConnectResult> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ outcome: 'cancelled' }), { once: true });
  });
}

/** The account that was not there before, for hosts that cannot tell. */
function newcomer(
  integration: string,
  before: readonly Account[] = [],
  after: readonly Account[] = [],
): string | undefined {
  const known = new Set(before.map(({ id }) => id));
  const added = after.filter(
    (account) => account.integration === integration && !known.has(account.id),
  );
  return added.length === 1 ? added[0]?.id : undefined;
}

/** The account that did not work before, if it does now. */
function mended({ id, status }: Account, after: readonly Account[] = []): string | undefined {
  const now = after.find((account) => account.id === id)?.status;
  return status !== 'VALID' && now === 'VALID' ? id : undefined;
}

function toError(cause: unknown): TriggerPickerError {
  if (isTriggerPickerError(cause)) return cause;
  const message = cause instanceof Error ? cause.message : undefined;
  return new TriggerPickerError('CONNECT_FAILED', { message, cause });
}

function missingConnect(): TriggerPickerError {
  return new TriggerPickerError('BAD_CONFIGURATION', {
    message: 'There is no way to connect an account here. Pass connect to TriggerPickerProvider.',
  });
}

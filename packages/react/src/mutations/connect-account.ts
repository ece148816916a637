import { mutationOptions } from '@tanstack/react-query';
import { type Account, isTriggerPickerError, TriggerPickerError } from '@trigger-picker/core';
import type { ConnectOutcome, ConnectRequest, ConnectResult } from '../provider/connect.ts';
import type { TriggerPickerContextValue } from '../provider/context.ts';
import { accountsOptions } from '../queries/accounts.ts';
import { triggerPickerKeys } from '../queries/keys.ts';
import { refreshAccount } from './refresh-account.ts';
import { writeDefaults } from './write-defaults.ts';

/** What to connect: a new account, or an account again. */
export type ConnectTarget = Omit<ConnectRequest, 'signal'>;

/** Connects an account through the host, one window per target. It ends with a result and never rejects. */
export function connectAccountOptions(context: TriggerPickerContextValue) {
  return mutationOptions<ConnectResult, TriggerPickerError, ConnectTarget>({
    ...writeDefaults,
    mutationKey: triggerPickerKeys.mutation(context.userKey, 'connect'),
    mutationFn: (target) =>
      context.flights.run(connectKey(target), (signal) => connect(context, { ...target, signal })),
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
  const before = context.queryClient.getQueryData(accountsOptions(context).queryKey);
  const result = await askHost(context, request);
  context.emit({ type: 'connect', integration: request.integration, outcome: result.outcome });
  if (result.outcome !== 'connected' || request.signal.aborted) return result;
  const after = await refreshAccount(context);
  const credentialId =
    result.credentialId ?? request.account?.id ?? newcomer(request.integration, before, after);
  return { outcome: 'connected', credentialId };
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

/** A host that does not listen to the signal is not waited for. */
function cancelled(signal: AbortSignal): Promise<ConnectOutcome> {
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

function toError(cause: unknown): TriggerPickerError {
  if (isTriggerPickerError(cause)) return cause;
  const message = cause instanceof Error ? cause.message : undefined;
  return new TriggerPickerError('UPSTREAM_FAILED', { message, cause });
}

function missingConnect(): TriggerPickerError {
  return new TriggerPickerError('BAD_CONFIGURATION', {
    message: 'There is no way to connect an account here. Pass connect to TriggerPickerProvider.',
  });
}

'use client';
import { useMutation } from '@tanstack/react-query';
import type { Account } from '@trigger-picker/core';
import { connectAccountOptions, connectKey } from '../mutations/connect-account.ts';
import type { ConnectResult } from '../provider/connect.ts';
import { useTriggerPickerContext } from '../provider/context.ts';

/** Connecting an account, as one component sees it. */
export interface ConnectAccount {
  /** `false`: the host gave no way to connect. */
  readonly canConnect: boolean;
  /** Connects a new account, or an account again. Asked twice, it opens once. It never rejects. */
  readonly connect: (integration: string, account?: Account) => Promise<ConnectResult>;
  readonly isConnecting: boolean;
  /** How the last one ended. */
  readonly result: ConnectResult | undefined;
  /** Gives up what is under way: it ends as `cancelled`. */
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** Connects accounts through the host's `connect`, and loads the accounts anew after. */
export function useConnectAccount(): ConnectAccount {
  const context = useTriggerPickerContext();
  const mutation = useMutation(connectAccountOptions(context), context.queryClient);
  const { mutateAsync, variables, isPending: isConnecting } = mutation;
  const cancel = () => variables && context.flights.cancel(connectKey(variables));
  const connect = (integration: string, account?: Account) => {
    const target = { integration, account };
    if (isConnecting && variables && connectKey(variables) !== connectKey(target)) cancel();
    return mutateAsync(target);
  };
  const { reset, data: result } = mutation;
  const canConnect = context.connect !== undefined;
  return { canConnect, connect, isConnecting, result, cancel, reset };
}

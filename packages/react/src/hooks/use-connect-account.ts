'use client';
import { useMutation } from '@tanstack/react-query';
import type { Account } from '@trigger-picker/core';
import {
  type ConnectTarget,
  connectAccountOptions,
  connectKey,
} from '../mutations/connect-account.ts';
import type { ConnectResult } from '../provider/connect.ts';
import { useTriggerPickerContext } from '../provider/context.ts';

/** Connecting an account, as one component sees it. */
export interface ConnectAccount {
  /** `false`: the host gave no way to connect. */
  readonly canConnect: boolean;
  /** Connects a new account, or an account again. Asked twice, it opens once. It never rejects. */
  readonly connect: (integration: string, account?: Account) => Promise<ConnectResult>;
  readonly isConnecting: boolean;
  /** What is being connected, or was last. */
  readonly target: ConnectTarget | undefined;
  /** How the last one ended. */
  readonly result: ConnectResult | undefined;
  /** Connects in this tab, where the last one could not work in a window and the host offers that: the page is left. */
  readonly connectInTab: (() => Promise<ConnectResult>) | undefined;
  /** Gives up what is under way: it ends as `cancelled`. */
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** Connects accounts through the host's `connect`, and loads the accounts anew after. */
export function useConnectAccount(): ConnectAccount {
  const context = useTriggerPickerContext();
  const mutation = useMutation(connectAccountOptions(context), context.queryClient);
  const { mutateAsync, variables: target, isPending: isConnecting } = mutation;
  const cancel = () => target && context.flights.cancel(connectKey(target));
  const connect = (integration: string, account?: Account) => {
    const next = { integration, account };
    if (isConnecting && target && connectKey(target) !== connectKey(next)) cancel();
    return mutateAsync(next);
  };
  const { reset, data: result } = mutation;
  const leave = result?.outcome === 'failed' ? result.openInTab : undefined;
  return {
    canConnect: context.connect !== undefined,
    connect,
    connectInTab: leave && target && (() => mutateAsync({ ...target, leave })),
    isConnecting,
    target,
    result,
    cancel,
    reset,
  };
}

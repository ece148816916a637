'use client';
import { useAccounts, useConnectAccount } from '@trigger-picker/react';
import type { ReactNode } from 'react';

/** Which account to connect again. */
export interface ReconnectProps {
  readonly integration: string;
  readonly credentialId: string | undefined;
  /** Draws the way to it; `undefined` where the host has none. */
  readonly children: (reconnect: (() => void) | undefined) => ReactNode;
}

/** The way to connect an account again. What is loaded from it is then asked for anew by itself. */
export function Reconnect(props: ReconnectProps) {
  const { canConnect } = useConnectAccount();
  return canConnect ? <Connectable {...props} /> : props.children(undefined);
}

function Connectable({ integration, credentialId, children }: ReconnectProps) {
  const { data: accounts } = useAccounts(integration);
  const { connect } = useConnectAccount();
  return children(() => {
    const account = accounts?.find(({ id }) => id === credentialId);
    void connect(integration, account);
  });
}

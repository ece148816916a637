import type { ConnectRequest, ConnectResult } from '../provider/connect.ts';
import type { ParagonSdk } from './paragon-sdk.ts';

/** Opens the vendor's portal for one account and resolves with the first thing that happens in it. */
export function openPortal(
  sdk: ParagonSdk,
  { integration, account, signal }: ConnectRequest,
): Promise<ConnectResult> {
  return new Promise((resolve) => {
    let isOpen = true;
    const finish = (outcome: ConnectResult) => {
      if (!isOpen) return;
      // Closing the portal reports that it was closed: by then this is settled.
      isOpen = false;
      signal.removeEventListener('abort', cancel);
      sdk.closePortal();
      resolve(outcome);
    };
    const cancel = () => finish({ outcome: 'cancelled' });
    const refuse = (error: unknown) => finish({ outcome: 'refused', message: messageOf(error) });
    signal.addEventListener('abort', cancel, { once: true });
    const opened = sdk.connect(integration, {
      ...(account ? { selectedCredentialId: account.id } : { allowMultipleCredentials: true }),
      onInstall: ({ credentialId }) =>
        // After a reconnection the SDK names the user's default account, which may be another one.
        finish({ outcome: 'connected', credentialId: account?.id ?? credentialId }),
      onError: refuse,
      onClose: cancel,
    });
    Promise.resolve(opened).catch(refuse);
  });
}

function messageOf(error: unknown): string | undefined {
  return error instanceof Error ? error.message : undefined;
}

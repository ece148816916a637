'use client';
import { Button } from '../primitives/button.tsx';
import { Icon } from '../primitives/icon.tsx';
import type { AccountSelectState } from './use-account-select.ts';
import { useAccountUi } from './use-account-ui.ts';

/** No account yet: connecting the first one is the thing to do. */
export function AccountConnect({
  account: { title, connection, connect },
  disabled,
}: {
  readonly account: AccountSelectState;
  readonly disabled: boolean;
}) {
  const { t, slot } = useAccountUi();
  const { canConnect, isConnecting } = connection;
  return (
    <div {...slot('account-connect')}>
      <p {...slot('account-connect-help')}>
        {t(canConnect ? 'account.none' : 'account.cannotConnect', { integration: title })}
      </p>
      {canConnect && (
        <Button variant="primary" busy={isConnecting} disabled={disabled} onClick={() => connect()}>
          {!isConnecting && <Icon name="plus" />}
          {t('account.connect', { integration: title })}
        </Button>
      )}
    </div>
  );
}

'use client';
import { Icon } from '../primitives/icon.tsx';
import type { AccountSelectState } from './use-account-select.ts';
import { useAccountUi } from './use-account-ui.ts';

/** Whose accounts these are, and a way to add one. */
export function AccountHead({
  account: { state, title, connection, connect },
  id,
  disabled,
}: {
  readonly account: AccountSelectState;
  readonly id: string;
  readonly disabled: boolean;
}) {
  const { t, slot } = useAccountUi();
  const { canConnect, isConnecting } = connection;
  return (
    <div {...slot('account-head')}>
      <span {...slot('account-title')} id={`${id}-label`}>
        {t('account.label', { integration: title })}
      </span>
      {state === 'ready' && canConnect && !disabled && (
        <button
          type="button"
          {...slot('account-another')}
          aria-disabled={isConnecting || undefined}
          onClick={() => !isConnecting && connect()}
        >
          <Icon name="plus" {...slot('account-another-icon')} />
          {t('account.another')}
        </button>
      )}
    </div>
  );
}

'use client';
import type { Account } from '@trigger-picker/core';
import { Select } from 'radix-ui';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { useUi } from '../internals/ui-context.tsx';
import { Icon } from '../primitives/icon.tsx';
import { AccountOption, AccountText } from './account-option.tsx';
import type { AccountSelectState } from './use-account-select.ts';

/** The user's accounts of the integration, with their status, and a way to add one. */
export function AccountMenu({
  account,
  id,
  disabled,
}: {
  readonly account: AccountSelectState;
  readonly id: string;
  readonly disabled: boolean;
}) {
  const { t, container, rootAttributes } = useUi();
  const { title, accounts = [], chosen, chosenId, problem, choose } = account;
  return (
    <>
      <div className="tp-account-head">
        <label className="tp-account-title" htmlFor={id}>
          {t('account.label', { integration: title })}
        </label>
        <ConnectAnother account={account} disabled={disabled} />
      </div>
      <Select.Root value={chosenId ?? ''} onValueChange={choose} disabled={disabled}>
        <Select.Trigger
          id={id}
          className="tp-account-menu"
          data-slot="account-menu"
          aria-describedby={`${id}-message`}
          aria-invalid={problem !== undefined || undefined}
          {...toDataAttributes({ problem })}
        >
          <Select.Value placeholder={t('account.choose')}>
            {chosenId !== null && <AccountText account={chosen} />}
          </Select.Value>
          <Icon name="chevron" className="tp-account-chevron" />
        </Select.Trigger>
        <Select.Portal container={container}>
          <Select.Content
            className="tp tp-menu tp-account-list"
            position="popper"
            sideOffset={4}
            {...rootAttributes}
          >
            <Select.Viewport>
              {problem === 'removed' && <AccountOption id={chosenId ?? ''} account={undefined} />}
              {accounts.map((one: Account) => (
                <AccountOption key={one.id} id={one.id} account={one} />
              ))}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
    </>
  );
}

function ConnectAnother({
  account: { connection, connect },
  disabled,
}: {
  readonly account: AccountSelectState;
  readonly disabled: boolean;
}) {
  const { t } = useUi();
  if (!connection.canConnect || disabled) return null;
  return (
    <button
      type="button"
      className="tp-link"
      aria-disabled={connection.isConnecting || undefined}
      onClick={() => !connection.isConnecting && connect()}
    >
      <Icon name="plus" className="tp-badge-icon" />
      {t('account.another')}
    </button>
  );
}

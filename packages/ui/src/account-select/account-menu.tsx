'use client';
import { DropdownMenu } from 'radix-ui';
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
  const { title, accounts = [], chosen, chosenId, problem, choose, reload } = account;
  return (
    <>
      <div className="tp-account-head">
        <span className="tp-account-title" id={`${id}-label`}>
          {t('account.label', { integration: title })}
        </span>
        <ConnectAnother account={account} disabled={disabled} />
      </div>
      {/* Not modal, unlike a select of Radix: it has to open inside a host's dialog, and hide nothing. */}
      <DropdownMenu.Root modal={false} onOpenChange={(isOpen) => isOpen && reload()}>
        <DropdownMenu.Trigger
          id={id}
          disabled={disabled}
          className="tp-account-menu"
          data-slot="account-menu"
          aria-labelledby={`${id}-label ${id}`}
          aria-describedby={`${id}-message`}
          {...toDataAttributes({ problem, empty: chosenId === null })}
        >
          {chosenId === null ? t('account.choose') : <AccountText account={chosen} />}
          <Icon name="chevron" className="tp-account-chevron" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal container={container}>
          <DropdownMenu.Content
            className="tp tp-menu tp-account-list"
            align="start"
            sideOffset={4}
            {...rootAttributes}
          >
            <DropdownMenu.RadioGroup value={chosenId ?? ''} onValueChange={choose}>
              {problem === 'removed' && <AccountOption id={chosenId ?? ''} account={undefined} />}
              {accounts.map((one) => (
                <AccountOption key={one.id} id={one.id} account={one} />
              ))}
            </DropdownMenu.RadioGroup>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
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

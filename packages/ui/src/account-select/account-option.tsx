'use client';
import type { Account } from '@trigger-picker/core';
import { DropdownMenu } from 'radix-ui';
import { Icon } from '../primitives/icon.tsx';
import { AccountText } from './account-text.tsx';
import { useAccountUi } from './use-account-ui.ts';

/** An account of the list; one that was removed is there to be seen, not to be chosen. */
export function AccountOption({
  id,
  account,
}: {
  readonly id: string;
  readonly account: Account | null;
}) {
  const { t, slot } = useAccountUi();
  return (
    <DropdownMenu.RadioItem
      value={id}
      disabled={account === null}
      textValue={account?.label ?? t('account.removedLabel')}
      {...slot('account-option')}
    >
      <AccountText account={account} hasStatus />
      <DropdownMenu.ItemIndicator {...slot('account-option-mark')}>
        <Icon name="check" />
      </DropdownMenu.ItemIndicator>
    </DropdownMenu.RadioItem>
  );
}

'use client';
import type { Account } from '@trigger-picker/core';
import { DropdownMenu } from 'radix-ui';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { useUi } from '../internals/ui-context.tsx';
import { Icon } from '../primitives/icon.tsx';
import { describeStatus } from './account-status.ts';

/** An account of the list; one that was removed is there to be seen, not to be chosen. */
export function AccountOption({
  id,
  account,
}: {
  readonly id: string;
  readonly account: Account | undefined;
}) {
  const { t } = useUi();
  return (
    <DropdownMenu.RadioItem
      value={id}
      disabled={account === undefined}
      className="tp-menu-item"
      textValue={account?.label ?? t('account.status.removed')}
      data-slot="account-option"
    >
      <AccountText account={account} />
      <DropdownMenu.ItemIndicator>
        <Icon name="check" />
      </DropdownMenu.ItemIndicator>
    </DropdownMenu.RadioItem>
  );
}

/** An account in words: its label, and its status where that needs saying. */
export function AccountText({ account }: { readonly account: Account | undefined }) {
  const { t } = useUi();
  const { word, tone } = account
    ? describeStatus(account.status, t)
    : { word: t('account.status.removed'), tone: 'bad' as const };
  return (
    <span className="tp-account-text">
      <span className="tp-account-dot" aria-hidden="true" {...toDataAttributes({ tone })} />
      <span className="tp-account-label">
        <bdi>{account?.label ?? t('account.removedLabel')}</bdi>
      </span>
      <span className="tp-account-status" {...toDataAttributes({ tone })}>
        {word}
      </span>
    </span>
  );
}

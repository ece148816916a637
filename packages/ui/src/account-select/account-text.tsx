'use client';
import type { Account } from '@trigger-picker/core';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { describeStatus } from './account-status.ts';
import { useAccountUi } from './use-account-ui.ts';

/** An account in words: its label, and its status where nothing else says it. `undefined`: it was removed. */
export function AccountText({
  account,
  hasStatus,
}: {
  readonly account: Account | undefined;
  readonly hasStatus: boolean;
}) {
  const { t, slot } = useAccountUi();
  const { word, tone } = describeStatus(account?.status, t);
  return (
    <span {...slot('account-text')}>
      <span {...slot('account-dot')} aria-hidden="true" {...toDataAttributes({ tone })} />
      <span {...slot('account-label')}>
        <bdi>{account?.label ?? t('account.removedLabel')}</bdi>
      </span>
      {hasStatus && account && (
        <span {...slot('account-status')} {...toDataAttributes({ tone })}>
          {word}
        </span>
      )}
    </span>
  );
}

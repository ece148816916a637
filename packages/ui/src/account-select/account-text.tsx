'use client';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { describeStatus, type KnownAccount } from './account-status.ts';
import { useAccountUi } from './use-account-ui.ts';

/** An account in words: its label, and its status where nothing else says it. */
export function AccountText({
  account,
  hasStatus,
}: {
  readonly account: KnownAccount;
  readonly hasStatus: boolean;
}) {
  const { t, slot } = useAccountUi();
  const { word, tone } = describeStatus(account, t);
  return (
    <span {...slot('account-text')}>
      <span {...slot('account-dot')} aria-hidden="true" {...toDataAttributes({ tone })} />
      <span {...slot('account-label')}>
        <bdi>{account?.label ?? word}</bdi>
      </span>
      {hasStatus && account && (
        <span {...slot('account-status')} {...toDataAttributes({ tone })}>
          {word}
        </span>
      )}
    </span>
  );
}

'use client';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import { messageOf } from './message-of.ts';
import type { AccountSelectState } from './use-account-select.ts';
import { useAccountUi } from './use-account-ui.ts';

/** What is going on with the account, and what to do about it: one message at a time, announced once. */
export function AccountMessage({
  account,
  id,
  disabled,
}: {
  readonly account: AccountSelectState;
  readonly id: string;
  readonly disabled: boolean;
}) {
  const { t, slot } = useAccountUi();
  const message = messageOf(account, t);
  const actions = disabled ? [] : (message?.actions ?? []);
  return (
    <div role="status" id={id} {...slot('account-message')}>
      {message && (
        <Notice
          tone={message.tone}
          action={
            actions.length > 0 && (
              <span {...slot('account-actions')}>
                {actions.map(({ label, run, busy = false }) => (
                  <Button key={label} size="small" busy={busy} onClick={run}>
                    {t(label)}
                  </Button>
                ))}
              </span>
            )
          }
        >
          {message.text}
        </Notice>
      )}
      {!message && account.connected && (
        <span {...slot('account-announcement')}>
          {t('account.connected', { account: account.connected.label })}
        </span>
      )}
    </div>
  );
}

'use client';
import { useUi } from '../internals/ui-context.tsx';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import { messageOf } from './message-of.ts';
import type { AccountSelectState } from './use-account-select.ts';

/** What is going on with the account, and what to do about it: one message at a time. */
export function AccountMessage({
  account,
  disabled,
}: {
  readonly account: AccountSelectState;
  readonly disabled: boolean;
}) {
  const { t } = useUi();
  const message = messageOf(account, t);
  if (!message) return null;
  const { tone, text, action } = message;
  return (
    <Notice
      tone={tone}
      action={
        action &&
        !disabled && (
          <Button size="small" onClick={action.run}>
            {t(action.label)}
          </Button>
        )
      }
    >
      {text}
    </Notice>
  );
}

'use client';
import { describeError } from '../internals/describe-error.ts';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import type { AccountSelectState } from './use-account-select.ts';
import { useAccountUi } from './use-account-ui.ts';

/** The list of accounts did not come. What was chosen stays chosen. */
export function AccountLoadFailed({
  account: { error, isFetching, reload },
}: {
  readonly account: AccountSelectState;
}) {
  const { t } = useAccountUi();
  return (
    <Notice
      tone="bad"
      role="alert"
      action={
        <Button size="small" busy={isFetching} onClick={reload}>
          {t('account.retry')}
        </Button>
      }
    >
      {t('account.loadFailed', { message: error ? describeError(error, t) : '' })}
    </Notice>
  );
}

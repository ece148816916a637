'use client';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import type { SubscriptionWarning } from './use-subscription-actions.ts';
import { useSubscriptionsUi } from './use-subscriptions-ui.ts';

/** What services want removed by hand. It stays until it is dismissed: its row is gone. */
export function SubscriptionWarnings({
  warnings,
  onDismiss,
}: {
  readonly warnings: readonly SubscriptionWarning[];
  readonly onDismiss: (id: string) => void;
}) {
  const { t, slot } = useSubscriptionsUi();
  return (
    <div {...slot('subscriptions-warnings')}>
      {warnings.map(({ id, text }) => (
        <Notice
          key={id}
          tone="warn"
          role="status"
          action={
            <Button size="small" onClick={() => onDismiss(id)}>
              {t('subscriptions.dismiss')}
            </Button>
          }
        >
          {text}
        </Notice>
      ))}
    </div>
  );
}

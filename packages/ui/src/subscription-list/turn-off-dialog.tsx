'use client';
import { AlertDialog } from 'radix-ui';
import { useUi } from '../internals/ui-context.tsx';
import { Button } from '../primitives/button.tsx';
import type { SubscriptionRow } from './use-subscription-rows.ts';

/**
 * Asks before a trigger is turned off. It stands outside the rows: the row that it asks about leaves at once,
 * and the dialog has to outlive it to give the focus back.
 */
export function TurnOffDialog({
  row,
  onClose,
  onConfirm,
}: {
  /** The row that is asked about; `undefined`: closed. */
  readonly row: SubscriptionRow | undefined;
  readonly onClose: () => void;
  readonly onConfirm: (row: SubscriptionRow) => void;
}) {
  const { t, container, rootAttributes } = useUi();
  return (
    <AlertDialog.Root open={row !== undefined} onOpenChange={(open) => !open && onClose()}>
      <AlertDialog.Portal container={container}>
        <AlertDialog.Overlay className="tp tp-overlay" {...rootAttributes} />
        <AlertDialog.Content className="tp tp-dialog" {...rootAttributes}>
          <AlertDialog.Title className="tp-title">
            {t('subscriptions.turnOff.title', { trigger: row?.title ?? '' })}
          </AlertDialog.Title>
          <AlertDialog.Description className="tp-subtitle">
            {t('subscriptions.turnOff.help')}
          </AlertDialog.Description>
          <div className="tp-dialog-actions">
            <AlertDialog.Cancel asChild>
              <Button>{t('subscriptions.turnOff.keep')}</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <Button variant="danger" onClick={() => row && onConfirm(row)}>
                {t('subscriptions.turnOff')}
              </Button>
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

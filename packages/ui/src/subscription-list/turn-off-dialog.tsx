'use client';
import { AlertDialog } from 'radix-ui';
import { useRef } from 'react';
import { dialogProps } from '../internals/shadow-root/dialog-props.ts';
import { Backdrop } from '../primitives/backdrop.tsx';
import { Button } from '../primitives/button.tsx';
import type { SubscriptionRow } from './use-subscription-rows.ts';
import { useSubscriptionsUi } from './use-subscriptions-ui.ts';

/** A trigger that may be turned off. */
export interface Leaving {
  readonly row: SubscriptionRow;
  readonly opener: HTMLElement;
}

/**
 * Asks before a trigger is turned off. It stands outside the rows: the row that it asks about leaves at once,
 * and the dialog has to outlive it to give the focus back.
 */
export function TurnOffDialog({
  leaving,
  findPlace,
  onClose,
  onConfirm,
}: {
  /** The row that is asked about, and the button that asked; `undefined`: closed. */
  readonly leaving: Leaving | undefined;
  /** Where the focus goes when the row has left before the dialog has. */
  readonly findPlace: () => HTMLElement | null;
  readonly onClose: () => void;
  readonly onConfirm: (row: SubscriptionRow) => void;
}) {
  const { t, slot, container, rootAttributes } = useSubscriptionsUi();
  const row = leaving?.row;
  // By the time it gives the focus back, `leaving` is gone.
  const opener = useRef<HTMLElement>(undefined);
  return (
    <AlertDialog.Root open={leaving !== undefined} onOpenChange={(open) => !open && onClose()}>
      <AlertDialog.Portal container={container}>
        <Backdrop />
        <AlertDialog.Content
          {...slot('turn-off-dialog')}
          {...rootAttributes}
          {...dialogProps}
          onOpenAutoFocus={() => {
            opener.current = leaving?.opener;
          }}
          onCloseAutoFocus={() =>
            (opener.current?.isConnected ? opener.current : findPlace())?.focus()
          }
        >
          <AlertDialog.Title {...slot('turn-off-title')}>
            {t('subscriptions.turnOff.title', { trigger: row?.title ?? '' })}
          </AlertDialog.Title>
          <AlertDialog.Description {...slot('turn-off-help')}>
            {t('subscriptions.turnOff.help')}
          </AlertDialog.Description>
          <div {...slot('turn-off-actions')}>
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

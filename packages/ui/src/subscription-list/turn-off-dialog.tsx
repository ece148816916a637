'use client';
import { useEffect, useId, useRef } from 'react';
import { Button } from '../primitives/button.tsx';
import { Modal } from '../primitives/modal.tsx';
import type { SubscriptionRow } from './use-subscription-rows.ts';
import { useSubscriptionsUi } from './use-subscriptions-ui.ts';

/** A trigger that may be turned off. */
export interface Leaving {
  readonly row: SubscriptionRow;
  readonly opener: HTMLElement;
}

interface TurnOffDialogProps {
  /** The row that is asked about, and the button that asked. */
  readonly leaving: Leaving;
  /** Where the focus goes when the row has left before the dialog has. */
  readonly findPlace: () => HTMLElement | null;
  readonly onClose: () => void;
  readonly onConfirm: (row: SubscriptionRow) => void;
}

/**
 * Asks before a trigger is turned off. It stands outside the rows: the row that it asks about leaves at once,
 * and the dialog has to outlive it to give the focus back.
 */
export function TurnOffDialog(props: TurnOffDialogProps) {
  const { leaving, findPlace, onClose, onConfirm } = props;
  const { row, opener } = leaving;
  const { t, slot } = useSubscriptionsUi();
  const id = useId();
  const findPlaceLater = useRef(findPlace);
  useEffect(
    () => () => (opener.isConnected ? opener : findPlaceLater.current())?.focus(),
    [opener],
  );
  return (
    <Modal
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-help`}
      opener={opener}
      onCancel={onClose}
    >
      <div {...slot('turn-off-dialog')}>
        <h2 id={`${id}-title`} {...slot('turn-off-title')}>
          {t('subscriptions.turnOff.title', { trigger: row.title })}
        </h2>
        <p id={`${id}-help`} {...slot('turn-off-help')}>
          {t('subscriptions.turnOff.help')}
        </p>
        <div {...slot('turn-off-actions')}>
          {/* What changes nothing has the focus. */}
          <Button autoFocus onClick={onClose}>
            {t('subscriptions.turnOff.keep')}
          </Button>
          <Button
            variant="danger"
            onClick={() => {
              onClose();
              onConfirm(row);
            }}
          >
            {t('subscriptions.turnOff')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

'use client';
import type { Subscription } from '@trigger-picker/core';
import { type HTMLAttributes, type ReactNode, useId, useState } from 'react';
import { useFocusRescue } from '../internals/use-focus-rescue.ts';
import { SubscriptionCount } from './subscription-count.tsx';
import { SubscriptionItem } from './subscription-item.tsx';
import { SubscriptionSkeleton } from './subscription-skeleton.tsx';
import { SubscriptionStates } from './subscription-states.tsx';
import { SubscriptionWarnings } from './subscription-warnings.tsx';
import { type Leaving, TurnOffDialog } from './turn-off-dialog.tsx';
import { type SubscriptionCallbacks, useSubscriptionActions } from './use-subscription-actions.ts';
import { type SubscriptionRowOptions, useSubscriptionRows } from './use-subscription-rows.ts';
import { useSubscriptionsUi } from './use-subscriptions-ui.ts';

/** What the list takes. */
export interface SubscriptionListProps
  extends SubscriptionRowOptions,
    SubscriptionCallbacks,
    HTMLAttributes<HTMLElement> {
  /** Opens the host's editor. Without it nothing can be edited here. */
  readonly onEdit?: ((subscription: Subscription) => void) | undefined;
  /** What the host adds to a row: "used by Triage tickets". */
  readonly renderNote?: ((subscription: Subscription) => ReactNode) | undefined;
  /** The next step when nothing is turned on. */
  readonly emptyAction?: ReactNode;
}

/** What the user has turned on: each trigger's account, health and last event, and what can be done about it. */
export function SubscriptionList(props: SubscriptionListProps) {
  const {
    filter,
    labelsOf,
    onTurnedOff,
    onTurnedOn,
    onEdit,
    renderNote,
    emptyAction,
    className,
    ...attributes
  } = props;
  const { t, slot, rootAttributes } = useSubscriptionsUi();
  const headingId = useId();
  const list = useSubscriptionRows({ filter, labelsOf });
  const actions = useSubscriptionActions({ onTurnedOff, onTurnedOn });
  const [leaving, setLeaving] = useState<Leaving>();
  const rescue = useFocusRescue<HTMLElement>(list.rows, findHeading);
  return (
    <section
      {...slot('subscription-list', className)}
      aria-labelledby={headingId}
      aria-busy={list.isFetching || undefined}
      {...rootAttributes}
      {...attributes}
      {...rescue}
    >
      <header {...slot('subscriptions-head')}>
        <h2 {...slot('subscriptions-title')} id={headingId} tabIndex={-1}>
          {t('subscriptions.title')}
        </h2>
        {list.rows && list.rows.length > 0 && <SubscriptionCount rows={list.rows} />}
      </header>
      <SubscriptionStates list={list} emptyAction={emptyAction} />
      <SubscriptionWarnings warnings={actions.warnings} onDismiss={actions.dismiss} />
      {!list.rows && !list.error && <SubscriptionSkeleton />}
      <ul {...slot('subscriptions-rows')}>
        {list.rows?.map((row) => (
          <SubscriptionItem
            key={row.subscription.id}
            row={row}
            actions={actions}
            onEdit={onEdit}
            onTurnOff={setLeaving}
            note={renderNote?.(row.subscription)}
          />
        ))}
      </ul>
      <p role="status" {...slot('subscriptions-announcement')}>
        {actions.announcement}
      </p>
      {leaving && (
        <TurnOffDialog
          leaving={leaving}
          findPlace={() => rescue.ref.current && findHeading(rescue.ref.current)}
          onClose={() => setLeaving(undefined)}
          onConfirm={actions.turnOff}
        />
      )}
    </section>
  );
}

function findHeading(root: HTMLElement): HTMLElement | null {
  return root.querySelector('h2');
}

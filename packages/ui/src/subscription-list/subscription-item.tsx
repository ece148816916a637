'use client';
import type { Subscription } from '@trigger-picker/core';
import type { ReactNode } from 'react';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { Badge } from '../primitives/badge.tsx';
import { Button } from '../primitives/button.tsx';
import { IntegrationTile } from '../primitives/integration-tile.tsx';
import { describeHealth } from './subscription-health.ts';
import { SubscriptionMoment } from './subscription-moment.tsx';
import { SubscriptionProblemNotice } from './subscription-problem.tsx';
import { SubscriptionSummary } from './subscription-summary.tsx';
import type { Leaving } from './turn-off-dialog.tsx';
import type { SubscriptionActions } from './use-subscription-actions.ts';
import type { SubscriptionRow } from './use-subscription-rows.ts';
import { useSubscriptionsUi } from './use-subscriptions-ui.ts';

/** What a row takes. */
export interface SubscriptionItemProps {
  readonly row: SubscriptionRow;
  readonly actions: SubscriptionActions;
  readonly onEdit: ((subscription: Subscription) => void) | undefined;
  readonly onTurnOff: (leaving: Leaving) => void;
  readonly note: ReactNode;
}

/** A trigger that is turned on, or was. State: `data-status` (the vendor's), `data-problem`, `data-busy`. */
export function SubscriptionItem(props: SubscriptionItemProps) {
  const { row, actions, onEdit, onTurnOff, note } = props;
  const { subscription, integration, title, problem } = row;
  const { t, slot } = useSubscriptionsUi();
  const { word, tone } = describeHealth(row, t);
  const busy = actions.busy.has(subscription.id);
  return (
    <li
      {...slot('subscription-item')}
      {...toDataAttributes({ status: subscription.status, problem, busy })}
    >
      <IntegrationTile integration={integration} />
      <div {...slot('subscription-main')}>
        <div {...slot('subscription-line')}>
          <h3 {...slot('subscription-title')}>
            <bdi>{title}</bdi>
          </h3>
          <Badge tone={tone}>
            <span {...slot('subscription-dot')} aria-hidden="true" />
            {word}
          </Badge>
        </div>
        <SubscriptionSummary row={row} note={note} />
        <div {...slot('subscription-line')}>
          <SubscriptionMoment row={row} />
          <div {...slot('subscription-actions')}>
            {onEdit && (
              <Button
                variant="quiet"
                size="small"
                aria-label={t('subscriptions.editTrigger', { trigger: title })}
                onClick={() => onEdit(subscription)}
              >
                {t('subscriptions.edit')}
              </Button>
            )}
            <Button
              variant="quiet"
              size="small"
              busy={busy}
              aria-label={t('subscriptions.turnOffTrigger', { trigger: title })}
              onClick={({ currentTarget }) => onTurnOff({ row, opener: currentTarget })}
            >
              {t('subscriptions.turnOff')}
            </Button>
          </div>
        </div>
        <SubscriptionProblemNotice row={row} actions={actions} canEdit={onEdit !== undefined} />
      </div>
    </li>
  );
}

'use client';
import type { PlainMessageKey, Translate } from '../messages/messages.ts';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import { RawError } from './raw-error.tsx';
import type { SubscriptionProblem } from './subscription-health.ts';
import { summarizeError } from './summarize-error.ts';
import type { SubscriptionActions } from './use-subscription-actions.ts';
import type { SubscriptionRow } from './use-subscription-rows.ts';
import { type SubscriptionsKey, useSubscriptionsUi } from './use-subscriptions-ui.ts';

interface Remedy {
  readonly label: PlainMessageKey<SubscriptionsKey>;
  readonly action: 'reconnect' | 'turnOn';
  readonly name: 'subscriptions.reconnectTrigger' | 'subscriptions.turnOnTrigger';
}

const reconnect: Remedy = {
  label: 'subscriptions.reconnect',
  action: 'reconnect',
  name: 'subscriptions.reconnectTrigger',
};
const turnOn: Remedy = {
  label: 'subscriptions.turnOn',
  action: 'turnOn',
  name: 'subscriptions.turnOnTrigger',
};

/** What helps. Nothing brings back a removed account: the trigger has to be edited. */
const remedies: Readonly<Record<SubscriptionProblem, Remedy | undefined>> = {
  account: reconnect,
  access: reconnect,
  stopped: turnOn,
  removed: undefined,
};

/** U18: what is wrong in plain words with what helps, the service's own words behind a fold. */
export function SubscriptionProblemNotice({
  row,
  actions,
  canEdit,
}: {
  readonly row: SubscriptionRow;
  readonly actions: SubscriptionActions;
  readonly canEdit: boolean;
}) {
  const { t } = useSubscriptionsUi();
  const { subscription, problem, title } = row;
  const failure = actions.failures.get(subscription.id);
  const remedy = problem && remedyOf(row, problem, actions);
  return (
    <>
      {problem && (
        <Notice
          tone="bad"
          action={
            remedy && (
              <Button
                variant="danger"
                size="small"
                busy={actions.busy.has(subscription.id)}
                aria-label={t(remedy.name, { trigger: title })}
                onClick={() => actions[remedy.action](row)}
              >
                {t(remedy.label)}
              </Button>
            )
          }
        >
          {causeOf(row, problem, { canEdit, canConnect: actions.canConnect }, t)}
        </Notice>
      )}
      {problem && <RawError text={subscription.error} />}
      {failure && (
        <Notice tone="bad" role="alert">
          {failure}
        </Notice>
      )}
    </>
  );
}

/** C90: what cannot be done here is not asked for. */
function causeOf(
  { subscription, integration }: SubscriptionRow,
  problem: SubscriptionProblem,
  { canEdit, canConnect }: { readonly canEdit: boolean; readonly canConnect: boolean },
  t: Translate<SubscriptionsKey>,
): string {
  if (problem === 'removed') {
    return t(canEdit ? 'subscriptions.cause.removed' : 'subscriptions.cause.removedHere');
  }
  if (problem === 'account') {
    const key = canConnect ? 'subscriptions.cause.account' : 'subscriptions.cause.accountHere';
    return t(key, { integration: integration.title });
  }
  return t(summarizeError(subscription.error));
}

/** Where nothing can be connected, a stopped trigger may still be turned on again: the account may work by now. */
function remedyOf(
  { subscription }: SubscriptionRow,
  problem: SubscriptionProblem,
  { canConnect }: SubscriptionActions,
): Remedy | undefined {
  const remedy = remedies[problem];
  if (remedy !== reconnect || canConnect) return remedy;
  return subscription.status === 'ERRORED' ? turnOn : undefined;
}

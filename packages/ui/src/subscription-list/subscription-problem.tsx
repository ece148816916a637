'use client';
import { useUi } from '../internals/ui-context.tsx';
import type { PlainMessageKey } from '../messages/messages.ts';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import { RawError } from './raw-error.tsx';
import type { SubscriptionProblem } from './subscription-health.ts';
import { summarizeError } from './summarize-error.ts';
import type { SubscriptionActions } from './use-subscription-actions.ts';
import type { SubscriptionRow } from './use-subscription-rows.ts';

interface Remedy {
  readonly label: PlainMessageKey;
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
}: {
  readonly row: SubscriptionRow;
  readonly actions: SubscriptionActions;
}) {
  const { t } = useUi();
  const { subscription, problem, title } = row;
  const failure = actions.failures.get(subscription.id);
  const remedy = problem && withoutConnecting(remedies[problem], actions);
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
          <Cause row={row} problem={problem} />
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

function Cause({
  row: { subscription, integration },
  problem,
}: {
  readonly row: SubscriptionRow;
  readonly problem: SubscriptionProblem;
}) {
  const { t } = useUi();
  if (problem === 'removed') return t('subscriptions.cause.removed');
  if (problem === 'account') {
    return t('subscriptions.cause.account', { integration: integration.title });
  }
  return t(summarizeError(subscription.error));
}

/** Where nothing can be connected, a stopped trigger may still be turned on again. */
function withoutConnecting(remedy: Remedy | undefined, { canConnect }: SubscriptionActions) {
  return remedy === reconnect && !canConnect ? turnOn : remedy;
}

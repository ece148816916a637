'use client';
import type { ErrorCode } from '@trigger-picker/core';
import { needsReconnect, useConnectAccount } from '@trigger-picker/react';
import { describeError } from '../internals/describe-error.ts';
import type { PlainMessageKey } from '../messages/messages.ts';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import type { SetupFormState } from './use-setup-form.ts';
import { type SetupKey, useSetupUi } from './use-setup-ui.ts';

/** Failures after which it is not simply off. */
const headings: { readonly [Code in ErrorCode]?: PlainMessageKey<SetupKey> } = {
  SUBSCRIBE_UNCERTAIN: 'setup.error.uncertain',
  IDEMPOTENCY_MISMATCH: 'setup.error.uncertain',
  SUBSCRIPTION_CHANGED: 'setup.error.changed',
};

/** Why it was not saved, and what helps. What belongs to a field stands in the form, and is said there. */
export function SetupError({
  form,
  integration,
}: {
  readonly form: SetupFormState;
  readonly integration: string;
}) {
  const { t, slot } = useSetupUi();
  const { failure, lacksAccount, mode } = form;
  const isAtFields = failure !== undefined && Object.keys(failure.fields).length > 0;
  const error = failure && !lacksAccount && !isAtFields ? failure.error : undefined;
  const heading = mode === 'update' ? 'setup.error.save' : 'setup.error';
  return (
    <div role="alert" {...slot('setup-error')}>
      {lacksAccount && <Notice tone="warn">{t('setup.account.required')}</Notice>}
      {error && (
        <Notice
          tone={error.code === 'SUBSCRIPTION_CHANGED' ? 'warn' : 'bad'}
          action={needsReconnect(error) && <Reconnect form={form} integration={integration} />}
        >
          <p {...slot('setup-error-title')}>{t(headings[error.code] ?? heading)}</p>
          <p {...slot('setup-error-line')}>
            <bdi>{describeError(error, t)}</bdi>
          </p>
          {error.requestId && (
            <p {...slot('setup-request')}>{t('setup.request', { id: error.requestId })}</p>
          )}
        </Notice>
      )}
    </div>
  );
}

function Reconnect({
  form: { account },
  integration,
}: {
  readonly form: SetupFormState;
  readonly integration: string;
}) {
  const { t } = useSetupUi();
  const { canConnect, isConnecting, connect } = useConnectAccount();
  if (!canConnect) return null;
  return (
    <Button size="small" busy={isConnecting} onClick={() => void connect(integration, account)}>
      {t('setup.reconnect')}
    </Button>
  );
}

'use client';
import type { Account, Trigger } from '@trigger-picker/core';
import { useIntegrations } from '@trigger-picker/react';
import { useUi } from '../internals/ui-context.tsx';
import { IntegrationTile } from '../primitives/integration-tile.tsx';

/** Which trigger this is, of whose account, and the way back to the picker. */
export function SetupHead({
  trigger,
  account,
  onChange,
}: {
  readonly trigger: Trigger;
  readonly account: Account | undefined;
  readonly onChange: () => void;
}) {
  const { t } = useUi();
  const integrations = useIntegrations().data;
  const name = trigger.integration;
  const integration = integrations?.find((one) => one.name === name) ?? { name, title: name };
  return (
    <header className="tp-setup-head" data-slot="setup-head">
      <IntegrationTile integration={integration} connected={account?.status === 'VALID'} />
      <div className="tp-setup-names">
        <h2 className="tp-setup-title" data-slot="setup-title" tabIndex={-1}>
          <bdi>{trigger.title}</bdi>
        </h2>
        <p className="tp-setup-source">
          <bdi>{integration.title}</bdi>
          {account && (
            <>
              <span aria-hidden="true"> · </span>
              <bdi>{account.label}</bdi>
            </>
          )}
        </p>
      </div>
      <button
        type="button"
        className="tp-link"
        aria-label={t('setup.changeTrigger')}
        onClick={onChange}
      >
        {t('setup.change')}
      </button>
    </header>
  );
}

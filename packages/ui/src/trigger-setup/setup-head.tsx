'use client';
import type { Account, Trigger } from '@trigger-picker/core';
import { useIntegrations } from '@trigger-picker/react';
import { IntegrationTile } from '../primitives/integration-tile.tsx';
import { useSetupUi } from './use-setup-ui.ts';

/** Which trigger this is, of whose account, and the way back to the picker. */
export function SetupHead({
  trigger,
  account,
  onChange,
}: {
  readonly trigger: Trigger;
  readonly account: Account | undefined;
  /** Absent: the host has chosen it. */
  readonly onChange: (() => void) | undefined;
}) {
  const { t, slot } = useSetupUi();
  const integrations = useIntegrations().data;
  const name = trigger.integration;
  const integration = integrations?.find((one) => one.name === name) ?? { name, title: name };
  return (
    <header {...slot('setup-head')}>
      <IntegrationTile integration={integration} connected={account?.status === 'VALID'} />
      <div {...slot('setup-names')}>
        <h2 tabIndex={-1} {...slot('setup-title')}>
          <bdi>{trigger.title}</bdi>
        </h2>
        <p {...slot('setup-source')}>
          <bdi>{integration.title}</bdi>
          {account && (
            <>
              <span {...slot('setup-separator')} aria-hidden="true">
                {' · '}
              </span>
              <bdi>{account.label}</bdi>
            </>
          )}
        </p>
      </div>
      {onChange && (
        <button
          type="button"
          {...slot('setup-change')}
          aria-label={t('setup.changeTrigger')}
          onClick={onChange}
        >
          {t('setup.change')}
        </button>
      )}
    </header>
  );
}

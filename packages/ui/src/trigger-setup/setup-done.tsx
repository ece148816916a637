'use client';
import type { TriggerConfig } from '@trigger-picker/core';
import { useAccounts, useTrigger } from '@trigger-picker/react';
import { Button } from '../primitives/button.tsx';
import { Icon } from '../primitives/icon.tsx';
import { Notice } from '../primitives/notice.tsx';
import type { SetupOutcome } from './use-setup-save.ts';
import { useSetupUi } from './use-setup-ui.ts';

/** It is on. For hosts that leave the flow open. Its heading takes the focus, and so is what is heard. */
export function SetupDone({
  config,
  outcome,
  onClose,
  onRestart,
}: {
  readonly config: TriggerConfig;
  readonly outcome: SetupOutcome;
  readonly onClose: (() => void) | undefined;
  readonly onRestart: () => void;
}) {
  const { t, slot } = useSetupUi();
  const title = useTrigger(config).data?.title ?? config.type;
  const accounts = useAccounts(config.integration).data;
  const account = accounts?.find(({ id }) => id === config.credentialId);
  const isUpdate = outcome.kind === 'updated';
  return (
    <div {...slot('setup-done')}>
      <span aria-hidden="true" {...slot('setup-done-mark')}>
        <Icon name="check" />
      </span>
      <h2 tabIndex={-1} {...slot('setup-done-title')}>
        {t(isUpdate ? 'setup.done.saved' : 'setup.done.on', { trigger: title })}
      </h2>
      {isUpdate && <p {...slot('setup-done-help')}>{t('setup.done.savedHelp')}</p>}
      {account && !isUpdate && (
        <p {...slot('setup-done-help')}>{t('setup.done.help', { account: account.label })}</p>
      )}
      {outcome.warning && <Notice tone="warn">{outcome.warning}</Notice>}
      <div {...slot('setup-done-actions')}>
        {outcome.kind === 'subscribed' && <Button onClick={onRestart}>{t('setup.another')}</Button>}
        {onClose && (
          <Button variant="primary" onClick={onClose}>
            {t('setup.close')}
          </Button>
        )}
      </div>
    </div>
  );
}

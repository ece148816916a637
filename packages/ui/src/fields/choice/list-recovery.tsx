'use client';
import { needsReconnect, useAccounts, useConnectAccount } from '@trigger-picker/react';
import { useUi } from '../../internals/ui-context.tsx';
import { useFormContext } from '../form-context.tsx';
import type { FieldChoices } from './use-field-choices.ts';

/** What helps with a list that could not be loaded: asking again, or connecting the account again. */
export function ListRecovery({ list }: { readonly list: Pick<FieldChoices, 'error' | 'refresh'> }) {
  const { t } = useUi();
  if (needsReconnect(list.error)) return <Reconnect onConnected={list.refresh} />;
  return (
    <button type="button" className="tp-link" onClick={list.refresh}>
      {t('choice.retry')}
    </button>
  );
}

function Reconnect({ onConnected }: { readonly onConnected: () => void }) {
  const { t } = useUi();
  const { trigger, credentialId } = useFormContext();
  const { data: accounts } = useAccounts(trigger.integration);
  const { canConnect, connect } = useConnectAccount();
  if (!canConnect) return null;
  const reconnect = async () => {
    const account = accounts?.find(({ id }) => id === credentialId);
    const { outcome } = await connect(trigger.integration, account);
    if (outcome === 'connected') onConnected();
  };
  return (
    <button type="button" className="tp-link" onClick={() => void reconnect()}>
      {t('choice.reconnect')}
    </button>
  );
}

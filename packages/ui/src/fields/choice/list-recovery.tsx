'use client';
import { needsReconnect, useAccounts, useConnectAccount } from '@trigger-picker/react';
import { Button } from '../../primitives/button.tsx';
import { useFormContext } from '../form-context.tsx';
import { isRefused } from './describe-list.ts';
import type { SelectList } from './select-list.ts';
import { useChoiceUi } from './use-choice-ui.ts';

interface ListRecoveryProps {
  readonly list: SelectList;
  /** What the list is for. */
  readonly title: string;
}

/** What helps with a list that could not be loaded: asking again, or connecting the account again. */
export function ListRecovery({ list, title }: ListRecoveryProps) {
  const { t } = useChoiceUi();
  const { canConnect } = useConnectAccount();
  const mustReconnect = needsReconnect(list.error);
  return (
    <>
      {canConnect && (mustReconnect || isRefused(list)) && <Reconnect list={list} />}
      {!(canConnect && mustReconnect) && (
        <Button
          size="small"
          aria-label={t('choice.retryOf', { title })}
          onClick={list.isPageMissing ? list.loadMore : list.refresh}
        >
          {t('choice.retry')}
        </Button>
      )}
    </>
  );
}

function Reconnect({ list }: Pick<ListRecoveryProps, 'list'>) {
  const { t } = useChoiceUi();
  const { trigger, credentialId } = useFormContext();
  const { data: accounts } = useAccounts(trigger.integration);
  const { connect } = useConnectAccount();
  const reconnect = async () => {
    const account = accounts?.find(({ id }) => id === credentialId);
    const { outcome } = await connect(trigger.integration, account);
    if (outcome === 'connected') list.refresh();
  };
  return (
    <Button size="small" onClick={() => void reconnect()}>
      {t('choice.reconnect')}
    </Button>
  );
}

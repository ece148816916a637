'use client';
import { needsReconnect } from '@trigger-picker/react';
import { lazyComponent } from '../../internals/lazy-component.ts';
import { useLazy } from '../../internals/use-lazy.ts';
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
export function ListRecovery(props: ListRecoveryProps) {
  const mayReconnect = needsReconnect(props.list.error) || isRefused(props.list);
  return mayReconnect ? <WithReconnect {...props} /> : <Ways {...props} />;
}

/** Few forms ever connect an account again. */
const lazyReconnect = lazyComponent(() => import('./reconnect.tsx').then((kind) => kind.Reconnect));

function WithReconnect(props: ListRecoveryProps) {
  const { trigger, credentialId } = useFormContext();
  const { renderer: Reconnect } = useLazy(lazyReconnect);
  if (!Reconnect) return <Ways {...props} />;
  return (
    <Reconnect integration={trigger.integration} credentialId={credentialId}>
      {(reconnect) => <Ways {...props} reconnect={reconnect} />}
    </Reconnect>
  );
}

interface WaysProps extends ListRecoveryProps {
  readonly reconnect?: (() => void) | undefined;
}

function Ways({ list, title, reconnect }: WaysProps) {
  const { t } = useChoiceUi();
  return (
    <>
      {reconnect && (
        <Button size="small" onClick={reconnect}>
          {t('choice.reconnect')}
        </Button>
      )}
      {!(reconnect && needsReconnect(list.error)) && (
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

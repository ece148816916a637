'use client';
import type { ReactNode } from 'react';
import { useUi } from '../../internals/ui-context.tsx';
import { Button } from '../../primitives/button.tsx';
import { type DescribedList, describeOpenList, describeRemoteList } from './describe-list.ts';
import { ListRecovery } from './list-recovery.tsx';

interface ListStatusProps {
  readonly list: DescribedList & { readonly refresh: () => void; readonly loadMore: () => void };
}

/** How the list of a closed field stands; nothing where there is nothing to say. */
export function useListNote(list: ListStatusProps['list']): ReactNode {
  const { t, locale } = useUi();
  const text = describeRemoteList(list, t, locale);
  if (text === undefined) return null;
  return (
    <span className="tp-note" data-slot="list-note" data-status={list.status}>
      {list.status === 'loading' && <span className="tp-spinner" aria-hidden="true" />}
      <span>{text}</span>
      {list.status === 'failed' && <ListRecovery list={list} />}
    </span>
  );
}

/** Under the open list: what was found, and what to do about the rest. */
export function ListFoot({ list }: ListStatusProps) {
  const { t, locale } = useUi();
  const isPageMissing = list.error !== null && list.choices.length > 0;
  return (
    <div className="tp-choices-foot" data-slot="choices-foot">
      <span role="status">{describeOpenList(list, t, locale)}</span>
      {list.error && (
        <Button
          size="small"
          onMouseDown={(event) => event.preventDefault()}
          onClick={isPageMissing ? list.loadMore : list.refresh}
        >
          {t('choice.retry')}
        </Button>
      )}
    </div>
  );
}

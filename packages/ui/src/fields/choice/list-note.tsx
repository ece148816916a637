'use client';
import type { ReactNode } from 'react';
import { Spinner } from '../../primitives/spinner.tsx';
import { describeRemoteList } from './describe-list.ts';
import { ListRecovery } from './list-recovery.tsx';
import type { SelectList } from './select-list.ts';
import { useChoiceUi } from './use-choice-ui.ts';

/** How the list of a closed field stands; nothing where there is nothing to say. */
export function useListNote(list: SelectList | undefined, title: string): ReactNode {
  const ui = useChoiceUi();
  const { slot } = ui;
  const text = list && describeRemoteList(list, ui);
  if (!list || text === undefined) return null;
  return (
    <span {...slot('list-note')} data-status={list.status}>
      {list.status === 'loading' && <Spinner />}
      <span {...slot('list-note-text')}>{text}</span>
      {list.status === 'failed' && <ListRecovery list={list} title={title} />}
    </span>
  );
}

'use client';
import { Skeleton } from '../../primitives/skeleton.tsx';
import { describeNoRows } from './describe-list.ts';
import { ListRecovery } from './list-recovery.tsx';
import type { SelectList } from './select-list.ts';
import { useChoiceUi } from './use-choice-ui.ts';

interface ListStateProps {
  readonly list: SelectList;
  readonly title: string;
}

const lengths = ['long', 'short', 'medium', 'long', 'medium'] as const;

/** What stands in place of rows: that they are coming, or why there are none and what helps. */
export function ListState({ list, title }: ListStateProps) {
  const ui = useChoiceUi();
  const { slot } = ui;
  if (list.choices.length > 0) return null;
  const text = describeNoRows(list, ui);
  if (text === undefined) {
    return (
      <div {...slot('choices-skeleton')} aria-hidden="true">
        {lengths.map((length, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines that never move
          <Skeleton key={at} text="body" length={length} />
        ))}
      </div>
    );
  }
  return (
    <div {...slot('choices-state')} data-status={list.status}>
      <p {...slot('choices-state-text')}>{text}</p>
      {list.status === 'failed' && (
        <div {...slot('choices-state-actions')}>
          <ListRecovery list={list} title={title} />
        </div>
      )}
    </div>
  );
}

'use client';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { Button } from '../../primitives/button.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { describeRows } from './describe-list.ts';
import { ListCreate } from './list-create.tsx';
import { ListRecovery } from './list-recovery.tsx';
import type { SelectList } from './select-list.ts';
import { useChoiceUi } from './use-choice-ui.ts';

interface ListFootProps {
  readonly list: SelectList;
  readonly title: string;
}

/** Under the open list: how many there are, how to find the rest, what else can be done. State: `data-broken`. */
export function ListFoot({ list, title }: ListFootProps) {
  const ui = useChoiceUi();
  const { t, slot } = ui;
  const { isRemote, status, createLink, choices } = list;
  const isBroken = list.error !== null && choices.length > 0;
  const isBare = choices.length === 0;
  // What failed as a whole has its own way to ask again, in place of the rows.
  const isAsked = isRemote && status !== 'waiting' && !(isBare && status === 'failed');
  // Without rows, what there is to say stands in their place.
  const hasText = !isBare || list.isSearching || status === 'loading';
  if (!hasText && !isAsked && !createLink) return null;
  return (
    <div {...slot('choices-foot')} {...toDataAttributes({ broken: isBroken })}>
      <span {...slot('choices-foot-text')}>{hasText && describeRows(list, ui)}</span>
      <span {...slot('choices-foot-actions')}>
        {isBroken ? (
          <ListRecovery list={list} title={title} />
        ) : (
          <>
            {list.isSearchedHere && list.hasMore && (
              <Button size="small" onClick={list.loadMore}>
                {t('choice.loadMore')}
              </Button>
            )}
            {createLink && <ListCreate link={createLink} list={list} />}
            {isAsked && (
              <Button
                size="small"
                variant="quiet"
                iconOnly
                busy={list.isRefreshing}
                aria-label={t('choice.refresh', { title })}
                onClick={list.refresh}
              >
                <Icon name="refresh" />
              </Button>
            )}
          </>
        )}
      </span>
    </div>
  );
}

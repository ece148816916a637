'use client';
import { Popover } from 'radix-ui';
import { useId, useState } from 'react';
import { Icon } from '../../primitives/icon.tsx';
import { MenuLayer } from '../../primitives/menu-layer.tsx';
import { matchVariables } from './match-variables.ts';
import { useOptionKeys } from './use-option-keys.ts';
import { useVariablesUi } from './use-variables-ui.ts';
import { optionId, VariableList } from './variable-list.tsx';
import type { Variable } from './variable-props.ts';

interface VariableInsertProps {
  /** What the text field is called. */
  readonly title: string;
  readonly variables: readonly Variable[];
  readonly onPick: (variable: Variable) => void;
}

/** The button beside a text, for whoever does not know the keys, and the list that it opens. */
export function VariableInsert({ title, variables, onPick }: VariableInsertProps) {
  const { t, slot, rootAttributes } = useVariablesUi();
  const [isOpen, setIsOpen] = useState(false);
  const pick = (variable: Variable) => {
    setIsOpen(false);
    onPick(variable);
  };
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <Popover.Trigger
        {...slot('variable-insert')}
        aria-label={t('variables.insertInto', { title })}
      >
        <Icon name="plus" {...slot('variable-insert-icon')} />
        {t('variables.insert')}
      </Popover.Trigger>
      {isOpen && (
        <MenuLayer onEscape={() => setIsOpen(false)}>
          <Popover.Content
            {...slot('variable-popover')}
            {...rootAttributes}
            aria-label={t('variables.list')}
            align="start"
            sideOffset={4}
            collisionPadding={8}
          >
            <SearchedList variables={variables} onPick={pick} onClose={() => setIsOpen(false)} />
          </Popover.Content>
        </MenuLayer>
      )}
    </Popover.Root>
  );
}

interface SearchedListProps extends Pick<VariableInsertProps, 'variables' | 'onPick'> {
  readonly onClose: () => void;
}

function SearchedList({ variables, onPick, onClose }: SearchedListProps) {
  const { t, slot } = useVariablesUi();
  const listId = useId();
  const [query, setQuery] = useState('');
  const matched = matchVariables(variables, query);
  const keys = useOptionKeys({ rows: matched.rows, onPick, onClose });
  return (
    <>
      <input
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        {...slot('variable-search')}
        aria-label={t('variables.search')}
        aria-autocomplete="list"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={keys.active && optionId(listId, keys.active)}
        placeholder={t('variables.search')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={keys.onKeyDown}
      />
      <VariableList id={listId} matched={matched} keys={keys} onPick={onPick} />
      <p role="status" {...slot('variable-empty')}>
        <ListState count={matched.rows.length} more={matched.more} />
      </p>
    </>
  );
}

function ListState({ count, more }: { readonly count: number; readonly more: number }) {
  const { t } = useVariablesUi();
  if (more > 0) return t('variables.more', { count: more });
  return count === 0 ? t('variables.none') : t('variables.offered', { count });
}

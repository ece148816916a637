'use client';
import type { Choice, JsonValue } from '@trigger-picker/core';
import { Popover } from 'radix-ui';
import { type HTMLAttributes, type KeyboardEvent, useId, useRef, useState } from 'react';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { Button } from '../../primitives/button.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { readButtonKey } from './button-keys.ts';
import { ChoicePopover } from './choice-popover.tsx';
import { isLongList } from './is-long-list.ts';
import type { SelectList } from './select-list.ts';
import { SelectText } from './select-text.tsx';
import { isSeveralOf, itemsOf } from './several.ts';
import { useChoiceUi } from './use-choice-ui.ts';
import type { Chosen } from './use-chosen.ts';

interface ChoiceSelectProps {
  readonly list: SelectList;
  /** What it is called, for its search box, its list and its button to clear. */
  readonly title: string;
  readonly value: JsonValue;
  readonly chosen: Chosen | undefined;
  readonly onPick: (choice: Choice) => void;
  /** Absent: it cannot be left empty. */
  readonly onClear?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly isReadOnly?: boolean | undefined;
  /** Stands in a row of controls. */
  readonly isSmall?: boolean;
  /** For the button. */
  readonly attributes: HTMLAttributes<HTMLButtonElement>;
}

/** A dropdown: a button that shows what is chosen, and a list that can be searched. State: `data-clearable`. */
export function ChoiceSelect(props: ChoiceSelectProps) {
  const { list, title, value, chosen, onPick, onClear, isReadOnly = false } = props;
  const [isOpen, setIsOpen] = useState(false);
  const popoverId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { t, slot } = useChoiceUi();
  const isSeveral = isSeveralOf(value, list.loaded);
  const clear = chosen !== undefined && !isReadOnly ? onClear : undefined;
  const toggle = (next: boolean) => {
    setIsOpen(next && !isReadOnly);
    if (!next) list.setSearch('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = isOpen ? undefined : readButtonKey(event);
    if (act === undefined) return;
    event.preventDefault();
    if (act === 'clear') return clear?.();
    toggle(true);
    if (act !== 'open' && !isReadOnly && isLongList(list)) list.setSearch(act.typed);
  };
  return (
    <Popover.Root open={isOpen} onOpenChange={toggle}>
      <div {...slot('choice-select')} {...toDataAttributes({ clearable: clear !== undefined })}>
        <Popover.Trigger asChild>
          <button
            ref={button}
            type="button"
            role="combobox"
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            aria-controls={isOpen ? popoverId : undefined}
            aria-readonly={isReadOnly || undefined}
            {...slot('choice-select-button')}
            {...toDataAttributes({ small: props.isSmall, empty: !chosen, readonly: isReadOnly })}
            {...props.attributes}
            onKeyDown={onKeyDown}
          >
            <SelectText
              chosen={chosen}
              placeholder={props.placeholder ?? t('choice.placeholder')}
            />
            <Icon name="chevron" {...slot('choice-select-chevron')} />
          </button>
        </Popover.Trigger>
        {clear && (
          <Button
            {...slot('choice-select-clear')}
            variant="quiet"
            size="small"
            iconOnly
            aria-label={t('choice.clear', { title })}
            onClick={() => {
              clear();
              // The button is about to go: the focus must not go with it.
              button.current?.focus();
            }}
          >
            <Icon name="close" />
          </Button>
        )}
      </div>
      {isOpen && (
        <ChoicePopover
          id={popoverId}
          list={list}
          title={title}
          items={itemsOf(value, isSeveral)}
          isSeveral={isSeveral}
          trigger={button}
          onClose={() => toggle(false)}
          onPick={(choice) => {
            onPick(choice);
            // Of several values one more can be chosen.
            if (!isSeveral) toggle(false);
          }}
        />
      )}
    </Popover.Root>
  );
}

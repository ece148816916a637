'use client';
import type { Choice, JsonValue, Parameter } from '@trigger-picker/core';
import { Popover } from 'radix-ui';
import { type InputHTMLAttributes, type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '../../primitives/button.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { findsNothing } from '../choice/describe-list.ts';
import { ListPopover } from '../choice/list-popover.tsx';
import type { SelectList } from '../choice/select-list.ts';
import { itemsOf } from '../choice/several.ts';
import { useChoiceUi } from '../choice/use-choice-ui.ts';
import { useListbox } from '../choice/use-listbox.ts';
import { useLeave } from '../parts/use-leave.ts';
import type { TypedText } from './use-typed-text.ts';

interface ChoiceInputProps {
  readonly parameter: Pick<Parameter, 'title' | 'placeholder' | 'readOnly'>;
  readonly list: SelectList;
  readonly value: JsonValue;
  /** What the value is called. */
  readonly label: string | undefined;
  readonly typed: TypedText;
  readonly onChange: (value: JsonValue) => void;
  /** Beside `onChange`: it was chosen from the list. */
  readonly onPick?: ((choice: Choice) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly attributes: InputHTMLAttributes<HTMLInputElement>;
}

/** An input with a list below it: what is typed is the value, and the list helps. */
export function ChoiceInput(props: ChoiceInputProps) {
  const { parameter, list, value, label, typed, onChange, onBlur, attributes } = props;
  const { title, placeholder, readOnly = false } = parameter;
  const { t, slot } = useChoiceUi();
  const [isOpen, setIsOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const text = typed.typed ?? label ?? '';
  // Nothing fits: text of the user's own needs no list.
  const isShown = isOpen && !findsNothing(list);
  const listbox = useListbox({
    list,
    isOpen,
    hasText: text !== '',
    onPick: (choice) => {
      typed.settle();
      props.onPick?.(choice);
      onChange(choice.value);
      toggle(false);
    },
  });

  function toggle(next: boolean) {
    setIsOpen(next && !readOnly);
    if (next) return;
    list.setSearch('');
    listbox.point(-1);
  }
  const leave = useLeave(() => {
    toggle(false);
    typed.settle();
    onBlur?.();
  });
  const showAll = () => {
    list.setSearch('');
    toggle(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isShown) listbox.keyProps.onKeyDown(event);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      showAll();
    }
    // The text is the value already: Enter closes the list, and does not send the form yet.
    if (!isOpen || event.key !== 'Enter' || event.isDefaultPrevented()) return;
    event.preventDefault();
    toggle(false);
  };

  return (
    <Popover.Root open={isOpen} onOpenChange={toggle}>
      <Popover.Anchor asChild>
        <div ref={anchor} {...slot('choice-input')} {...leave}>
          <input
            type="text"
            autoComplete="off"
            placeholder={placeholder ?? t('choice.placeholderOrType')}
            {...attributes}
            ref={input}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isShown}
            {...(isShown && listbox.keyProps)}
            {...slot('choice-input-text')}
            readOnly={readOnly}
            value={text}
            onChange={({ target }) => {
              typed.setTyped(target.value);
              onChange(target.value === '' ? null : target.value);
              list.setSearch(target.value);
              setIsOpen(true);
            }}
            onClick={() => toggle(true)}
            onKeyDown={onKeyDown}
          />
          {!readOnly && (
            <Button
              {...slot('choice-input-open')}
              variant="quiet"
              size="small"
              iconOnly
              tabIndex={-1}
              aria-label={t('choice.open', { title })}
              onMouseDown={preventDefault}
              onClick={() => {
                input.current?.focus();
                if (isShown) toggle(false);
                else showAll();
              }}
            >
              <Icon name="chevron" />
            </Button>
          )}
        </div>
      </Popover.Anchor>
      {isShown && (
        // The focus stays in the input: the list hangs on it.
        <ListPopover
          {...{ listbox, title }}
          items={itemsOf(value, false)}
          role="presentation"
          onEscape={() => toggle(false)}
          onOpenAutoFocus={preventDefault}
          onCloseAutoFocus={preventDefault}
          onMouseDown={preventDefault}
          onInteractOutside={(event) => {
            // To press what the user types in is not to leave. Not `target`: seen from the document it is the
            // host of a shadow root.
            const path = event.detail.originalEvent.composedPath();
            if (anchor.current && path.includes(anchor.current)) event.preventDefault();
          }}
        />
      )}
      <span role="status" {...slot('choice-input-announcement')}>
        {isOpen && !isShown && t('choice.ownText.kept')}
      </span>
    </Popover.Root>
  );
}

function preventDefault(event: { readonly preventDefault: () => void }) {
  event.preventDefault();
}

'use client';
import type { Choice, JsonValue, Parameter } from '@trigger-picker/core';
import { Popover } from 'radix-ui';
import { type InputHTMLAttributes, type KeyboardEvent, useRef, useState } from 'react';
import { useUi } from '../../internals/ui-context.tsx';
import { Button } from '../../primitives/button.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { ChoiceListbox } from '../choice/choice-listbox.tsx';
import type { SelectList } from '../choice/choice-select.tsx';
import { ListFoot } from '../choice/list-status.tsx';
import type { Chosen } from '../choice/use-chosen.ts';
import { useListbox } from '../choice/use-listbox.ts';
import { useLeave } from '../parts/use-leave.ts';
import { useTypedText } from './use-typed-text.ts';

interface ChoiceInputProps {
  readonly parameter: Pick<Parameter, 'title' | 'placeholder' | 'readOnly'>;
  readonly list: SelectList;
  readonly value: JsonValue;
  readonly chosen: Chosen | undefined;
  readonly onChange: (value: JsonValue) => void;
  /** Beside `onChange`: it was chosen from the list. */
  readonly onPick?: ((choice: Choice) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly attributes: InputHTMLAttributes<HTMLInputElement>;
}

/** An input with a list below it: what is typed is the value, and the list helps. */
export function ChoiceInput(props: ChoiceInputProps) {
  const { parameter, list, value, chosen, onChange, onBlur, attributes } = props;
  const { title, placeholder, readOnly = false } = parameter;
  const { t, container, rootAttributes } = useUi();
  const [isOpen, setIsOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { text, setTyped, settle } = useTypedText(value, chosen?.text);
  const listbox = useListbox({
    list,
    isOpen,
    hasText: text !== '',
    onPick: (choice) => {
      settle();
      props.onPick?.(choice);
      onChange(choice.value);
      toggle(false);
    },
  });

  function toggle(next: boolean) {
    setIsOpen(next && !readOnly);
    if (next) return;
    list.setSearch('');
    listbox.setActive(undefined);
  }
  const leave = useLeave(() => {
    toggle(false);
    settle();
    onBlur?.();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (isOpen) {
      listbox.keyProps.onKeyDown(event);
      // The text is the value already: Enter closes the list, and does not send the form yet.
      if (event.key !== 'Enter' || event.isDefaultPrevented()) return;
      event.preventDefault();
      return toggle(false);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    toggle(true);
  };

  return (
    <Popover.Root open={isOpen} onOpenChange={toggle}>
      <Popover.Anchor asChild>
        <div ref={anchor} className="tp-select" data-slot="choice-input" {...leave}>
          <input
            type="text"
            autoComplete="off"
            placeholder={placeholder ?? t('choice.placeholderOrType')}
            {...attributes}
            ref={input}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listbox.id : undefined}
            aria-activedescendant={isOpen ? listbox.keyProps['aria-activedescendant'] : undefined}
            className="tp-input tp-select-input"
            readOnly={readOnly}
            value={text}
            onChange={({ target }) => {
              setTyped(target.value);
              onChange(target.value === '' ? null : target.value);
              list.setSearch(target.value);
              setIsOpen(true);
            }}
            onClick={() => toggle(true)}
            onKeyDown={onKeyDown}
          />
          {!readOnly && (
            <Button
              className="tp-select-open"
              variant="quiet"
              size="small"
              iconOnly
              tabIndex={-1}
              aria-label={t('choice.open', { title })}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                input.current?.focus();
                toggle(!isOpen);
              }}
            >
              <Icon name="chevron" />
            </Button>
          )}
        </div>
      </Popover.Anchor>
      <Popover.Portal container={container}>
        <Popover.Content
          className="tp tp-popover"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={title}
          // The focus stays in the input: the list hangs on it.
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) => {
            if (event.target instanceof Node && anchor.current?.contains(event.target)) {
              event.preventDefault();
            }
          }}
          {...rootAttributes}
        >
          <ChoiceListbox
            listbox={listbox}
            label={t('choice.list', { title })}
            value={value}
            search={list.search}
          />
          <ListFoot list={list} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

'use client';
import type { JsonValue, Parameter } from '@trigger-picker/core';
import { Popover } from 'radix-ui';
import { type InputHTMLAttributes, type KeyboardEvent, useId, useRef, useState } from 'react';
import { classNames } from '../../internals/class-names.ts';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { useUi } from '../../internals/ui-context.tsx';
import { Button } from '../../primitives/button.tsx';
import { Icon } from '../../primitives/icon.tsx';
import type { SelectList } from '../choice/choice-select.tsx';
import type { Chosen } from '../choice/use-chosen.ts';
import { useLeave } from '../parts/use-leave.ts';
import { InputPopover, type OpenList } from './input-popover.tsx';
import { useTypedText } from './use-typed-text.ts';

interface ChoiceInputProps {
  readonly parameter: Pick<Parameter, 'title' | 'placeholder' | 'readOnly'>;
  readonly list: SelectList;
  readonly value: JsonValue;
  readonly chosen: Chosen | undefined;
  readonly onChange: (value: JsonValue) => void;
  readonly onBlur: () => void;
  readonly isSmall?: boolean;
  readonly attributes: InputHTMLAttributes<HTMLInputElement>;
}

/** An input with a list below it: what is typed is the value, and the list helps. */
export function ChoiceInput(props: ChoiceInputProps) {
  const { parameter, list, value, chosen, onChange, isSmall = false } = props;
  const { title, placeholder, readOnly = false } = parameter;
  const { t, container, rootAttributes } = useUi();
  const [isOpen, setIsOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const openList = useRef<OpenList>(null);
  const listId = useId();
  const { text, setTyped, settle } = useTypedText(value, chosen?.text);
  const [activeId, setActiveId] = useState<string>();

  const toggle = (next: boolean) => {
    setIsOpen(next && !readOnly);
    if (!next) list.setSearch('');
  };
  const leave = useLeave(() => {
    toggle(false);
    settle();
    props.onBlur();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (isOpen && event.key !== 'Escape') openList.current?.onKeyDown(event);
    else if (!isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      toggle(true);
    }
  };

  return (
    <Popover.Root open={isOpen} onOpenChange={toggle}>
      <Popover.Anchor asChild>
        <div ref={anchor} className="tp-select" data-slot="choice-input" {...leave}>
          <input
            type="text"
            autoComplete="off"
            placeholder={placeholder ?? t('choice.placeholderOrType')}
            {...props.attributes}
            ref={input}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-activedescendant={isOpen ? activeId : undefined}
            className={classNames('tp-input tp-select-input', props.attributes.className)}
            {...toDataAttributes({ small: isSmall })}
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
          <Button
            className="tp-select-open"
            variant="quiet"
            size="small"
            iconOnly
            tabIndex={-1}
            aria-label={t('choice.open', { title })}
            disabled={readOnly}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              input.current?.focus();
              toggle(!isOpen);
            }}
          >
            <Icon name="chevron" />
          </Button>
        </div>
      </Popover.Anchor>
      <Popover.Portal container={container}>
        <Popover.Content
          className="tp tp-popover"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          // The focus stays in the input: the list hangs on it.
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={({ target, preventDefault }) => {
            if (target instanceof Node && anchor.current?.contains(target)) preventDefault();
          }}
          aria-label={title}
          {...rootAttributes}
        >
          <InputPopover
            ref={openList}
            list={list}
            listId={listId}
            title={title}
            value={value}
            onActive={setActiveId}
            onPick={(choice) => {
              settle();
              onChange(choice.value);
              toggle(false);
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

'use client';
import type { Choice, JsonValue } from '@trigger-picker/core';
import { Popover } from 'radix-ui';
import { type HTMLAttributes, useId, useState } from 'react';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { useUi } from '../../internals/ui-context.tsx';
import { Badge } from '../../primitives/badge.tsx';
import { Button } from '../../primitives/button.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { ChoicePopover } from './choice-popover.tsx';
import type { Chosen } from './use-chosen.ts';
import type { FieldChoices } from './use-field-choices.ts';

/** What a dropdown needs of its list. */
export type SelectList = Omit<FieldChoices, 'context'>;

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

/** A dropdown: a button that shows what is chosen, and a list that can be searched. */
export function ChoiceSelect(props: ChoiceSelectProps) {
  const { list, title, value, chosen, onPick, onClear, placeholder, isReadOnly = false } = props;
  const [isOpen, setIsOpen] = useState(false);
  const popoverId = useId();
  const { t, container, rootAttributes } = useUi();
  const isClearable = onClear !== undefined && chosen !== undefined && !isReadOnly;
  const toggle = (next: boolean) => {
    setIsOpen(next && !isReadOnly);
    if (!next) list.setSearch('');
  };
  return (
    <Popover.Root open={isOpen} onOpenChange={toggle}>
      <div
        className="tp-select"
        data-slot="choice-select"
        {...toDataAttributes({ clearable: isClearable })}
      >
        <Popover.Trigger asChild>
          <button
            type="button"
            role="combobox"
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            aria-controls={isOpen ? popoverId : undefined}
            aria-readonly={isReadOnly || undefined}
            className="tp-input tp-select-button"
            {...toDataAttributes({ small: props.isSmall, empty: !chosen, readonly: isReadOnly })}
            {...props.attributes}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
              event.preventDefault();
              toggle(true);
            }}
          >
            <SelectText chosen={chosen} placeholder={placeholder ?? t('choice.placeholder')} />
            <Icon name="chevron" className="tp-select-chevron" />
          </button>
        </Popover.Trigger>
        {isClearable && (
          <Button
            className="tp-select-clear"
            variant="quiet"
            size="small"
            iconOnly
            aria-label={t('choice.clear', { title })}
            onClick={onClear}
          >
            <Icon name="close" />
          </Button>
        )}
      </div>
      <Popover.Portal container={container}>
        <Popover.Content
          id={popoverId}
          className="tp tp-popover"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={title}
          {...rootAttributes}
        >
          <ChoicePopover
            list={list}
            title={title}
            value={value}
            onPick={(choice) => {
              onPick(choice);
              // Of several values one more can be chosen.
              if (!Array.isArray(value)) toggle(false);
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function SelectText({
  chosen,
  placeholder,
}: Pick<ChoiceSelectProps, 'chosen'> & { readonly placeholder: string }) {
  const { t } = useUi();
  if (!chosen) return <span className="tp-select-text">{placeholder}</span>;
  return (
    <>
      <bdi className="tp-select-text" {...toDataAttributes({ id: !chosen.isLabelled })}>
        {chosen.text}
      </bdi>
      {chosen.isForeign && <Badge tone="warn">{t('choice.notListed')}</Badge>}
    </>
  );
}

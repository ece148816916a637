'use client';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { menuProps } from '../internals/shadow-root/menu-props.ts';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { useDirection } from '../internals/use-direction.ts';
import { Icon } from '../primitives/icon.tsx';
import { MenuLayer } from '../primitives/menu-layer.tsx';
import { AccountOption } from './account-option.tsx';
import { AccountText } from './account-text.tsx';
import type { AccountSelectState } from './use-account-select.ts';
import { useAccountUi } from './use-account-ui.ts';

/** The user's accounts of the integration, with their status. Letters find one of them. */
export function AccountMenu({
  account,
  id,
  disabled,
}: {
  readonly account: AccountSelectState;
  readonly id: string;
  readonly disabled: boolean;
}) {
  const { t, rootAttributes, slot } = useAccountUi();
  const [isOpen, setIsOpen] = useState(false);
  const { accounts = [], chosen, chosenId, problem, choose, reload } = account;
  const { ref, dir, look } = useDirection<HTMLButtonElement>();

  function onOpenChange(next: boolean) {
    setIsOpen(next);
    if (!next) return;
    look();
    reload();
  }

  return (
    // Not modal, unlike a select of Radix: it has to open inside a host's dialog, and hide nothing.
    <DropdownMenu.Root modal={false} dir={dir} open={isOpen} onOpenChange={onOpenChange}>
      <DropdownMenu.Trigger
        ref={ref}
        id={id}
        disabled={disabled}
        {...slot('account-menu')}
        aria-labelledby={`${id}-label ${id}`}
        aria-describedby={`${id}-message`}
        {...toDataAttributes({ problem, empty: chosenId === null })}
      >
        {chosenId === null ? (
          <span {...slot('account-menu-empty')}>{t('account.choose')}</span>
        ) : (
          // What is wrong with it is said below, once.
          <AccountText account={chosen} hasStatus={problem === undefined} />
        )}
        <Icon name="chevron" {...slot('account-menu-icon')} />
      </DropdownMenu.Trigger>
      {isOpen && (
        <MenuLayer onEscape={() => setIsOpen(false)}>
          <DropdownMenu.Content
            {...menuProps}
            {...slot('account-list')}
            align="start"
            sideOffset={4}
            {...rootAttributes}
          >
            <DropdownMenu.RadioGroup
              {...slot('account-options')}
              value={chosenId ?? ''}
              onValueChange={choose}
            >
              {problem === 'removed' && <AccountOption id={chosenId ?? ''} account={null} />}
              {accounts.map((one) => (
                <AccountOption key={one.id} id={one.id} account={one} />
              ))}
            </DropdownMenu.RadioGroup>
          </DropdownMenu.Content>
        </MenuLayer>
      )}
    </DropdownMenu.Root>
  );
}

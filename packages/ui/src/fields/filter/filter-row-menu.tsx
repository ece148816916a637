'use client';
import {
  canAddGroup,
  duplicateCondition,
  type FilterPlace,
  type FilterTree,
  filterConditions,
  moveCondition,
  placeBeside,
  splitCondition,
} from '@trigger-picker/core';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { menuProps } from '../../internals/shadow-root/menu-props.ts';
import { useDirection } from '../../internals/use-direction.ts';
import { Button } from '../../primitives/button.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { MenuLayer } from '../../primitives/menu-layer.tsx';
import { focusName, useFilter } from './filter-context.tsx';
import { lastAdded } from './last-added.ts';
import { useFilterUi } from './use-filter-ui.ts';

/** What a button of a row takes. */
export interface FilterButtonProps {
  /** Of the condition. */
  readonly id: string;
  /** 1-based, among all conditions. */
  readonly at: number;
}

/** What else can be done with a condition: copy it, move it, let it stand for itself. */
export function FilterRowMenu({ id, at }: FilterButtonProps) {
  const { tree, rules, change } = useFilter();
  const { t, slot, rootAttributes } = useFilterUi();
  const [isOpen, setIsOpen] = useState(false);
  const { ref, dir, look } = useDirection<HTMLButtonElement>();
  const duplicate = () => {
    const next = duplicateCondition(tree, id);
    change(next, { said: t('filter.duplicated', placeOf(next, lastAdded(next, tree))) });
  };
  const show = (next: FilterTree) =>
    change(next, { focus: focusName.menu(id), said: t('filter.moved', placeOf(next, id)) });
  const moveTo = (place: FilterPlace | undefined) =>
    place && (() => show(moveCondition(tree, id, place)));
  const split = canAddGroup(tree, rules) ? splitCondition(tree, id) : tree;
  const items = [
    { label: t('filter.duplicate'), act: duplicate },
    { label: t('filter.moveUp'), act: moveTo(placeBeside(tree, id, -1)) },
    { label: t('filter.moveDown'), act: moveTo(placeBeside(tree, id, 1)) },
    { label: t('filter.split'), act: split === tree ? undefined : () => show(split) },
  ];
  return (
    <DropdownMenu.Root
      modal={false}
      dir={dir}
      open={isOpen}
      onOpenChange={(next) => {
        setIsOpen(next);
        if (next) look();
      }}
    >
      <DropdownMenu.Trigger asChild>
        <Button
          ref={ref}
          variant="quiet"
          size="small"
          iconOnly
          {...slot('filter-button')}
          aria-label={t('filter.more', { at })}
          data-focus={focusName.menu(id)}
        >
          <Icon name="more" />
        </Button>
      </DropdownMenu.Trigger>
      {isOpen && (
        <MenuLayer onEscape={() => setIsOpen(false)}>
          <DropdownMenu.Content
            {...menuProps}
            {...slot('filter-menu')}
            align="end"
            sideOffset={4}
            {...rootAttributes}
          >
            {items.map(({ label, act }) => (
              <DropdownMenu.Item
                key={label}
                {...slot('filter-menu-item')}
                disabled={!act}
                onSelect={act}
              >
                {label}
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </MenuLayer>
      )}
    </DropdownMenu.Root>
  );
}

function placeOf(tree: FilterTree, id: string): { readonly at: number; readonly count: number } {
  const all = filterConditions(tree);
  return { at: all.findIndex((condition) => condition.id === id) + 1, count: all.length };
}

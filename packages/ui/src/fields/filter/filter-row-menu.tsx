'use client';
import {
  canAddGroup,
  duplicateCondition,
  type FilterCondition,
  type FilterTree,
  filterConditions,
  moveCondition,
  placeBeside,
  splitCondition,
} from '@trigger-picker/core';
import { DropdownMenu } from 'radix-ui';
import { menuProps } from '../../internals/shadow-root/menu-props.ts';
import { useDirection } from '../../internals/use-direction.ts';
import { Button } from '../../primitives/button.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { focusName, focusTarget, useFilter } from './filter-context.tsx';
import { lastAdded } from './last-added.ts';
import { useFilterUi } from './use-filter-ui.ts';

/** What else can be done with a condition: copy it, move it, let it stand for itself. */
export function FilterRowMenu({
  condition: { id },
  at,
}: {
  readonly condition: FilterCondition;
  readonly at: number;
}) {
  const { tree, rules, change, focusNext, announce } = useFilter();
  const { t, slot, container, rootAttributes } = useFilterUi();
  const { ref, dir, look } = useDirection<HTMLButtonElement>();
  const show = (next: FilterTree, focus: string, done: 'moved' | 'duplicated') => {
    focusNext(focus);
    announce(
      t(`filter.${done}`, placeOf(next, focus === focusName.menu(id) ? id : lastAdded(next, tree))),
    );
    change(next);
  };
  const move = (step: -1 | 1) => {
    const place = placeBeside(tree, id, step);
    if (place) show(moveCondition(tree, id, place), focusName.menu(id), 'moved');
  };
  const duplicate = () => {
    const next = duplicateCondition(tree, id);
    show(next, focusName.field(lastAdded(next, tree)), 'duplicated');
  };
  const items = [
    { label: t('filter.duplicate'), isPossible: true, act: duplicate },
    {
      label: t('filter.moveUp'),
      isPossible: placeBeside(tree, id, -1) !== undefined,
      act: () => move(-1),
    },
    {
      label: t('filter.moveDown'),
      isPossible: placeBeside(tree, id, 1) !== undefined,
      act: () => move(1),
    },
    {
      label: t('filter.split'),
      isPossible: canAddGroup(tree, rules) && splitCondition(tree, id) !== tree,
      act: () => show(splitCondition(tree, id), focusName.menu(id), 'moved'),
    },
  ];
  return (
    <DropdownMenu.Root modal={false} dir={dir} onOpenChange={(isOpen) => isOpen && look()}>
      <DropdownMenu.Trigger asChild>
        <Button
          ref={ref}
          variant="quiet"
          size="small"
          iconOnly
          {...slot('filter-button')}
          aria-label={t('filter.more', { at })}
          {...focusTarget(focusName.menu(id))}
        >
          <Icon name="more" />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={container}>
        <DropdownMenu.Content
          {...menuProps}
          {...slot('filter-menu')}
          align="end"
          sideOffset={4}
          {...rootAttributes}
        >
          {items.map(({ label, isPossible, act }) => (
            <DropdownMenu.Item
              key={label}
              {...slot('filter-menu-item')}
              disabled={!isPossible}
              onSelect={act}
            >
              {label}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function placeOf(tree: FilterTree, id: string): { readonly at: number; readonly count: number } {
  const all = filterConditions(tree);
  return { at: all.findIndex((condition) => condition.id === id) + 1, count: all.length };
}

'use client';
import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import { MenuLayer } from '../../primitives/menu-layer.tsx';
import type { VariableMenu } from './use-variable-menu.ts';
import { useVariablesUi } from './use-variables-ui.ts';
import { VariableList } from './variable-list.tsx';

interface VariablePopoverProps {
  readonly menu: VariableMenu;
  readonly listId: string;
  /** What it hangs on. */
  readonly children: ReactNode;
}

/** The variables that what is being typed may mean. The focus stays in the text. */
export function VariablePopover({ menu, listId, children }: VariablePopoverProps) {
  const { slot, rootAttributes } = useVariablesUi();
  return (
    <Popover.Root open={menu.isOpen} onOpenChange={(isOpen) => isOpen || menu.close()}>
      <Popover.Anchor asChild>{children}</Popover.Anchor>
      {menu.isOpen && (
        <MenuLayer onEscape={menu.close}>
          <Popover.Content
            {...slot('variable-popover')}
            {...rootAttributes}
            role="presentation"
            align="start"
            sideOffset={4}
            collisionPadding={8}
            onOpenAutoFocus={(event) => event.preventDefault()}
            onCloseAutoFocus={(event) => event.preventDefault()}
            // Leaving the text closes it; a click into the text does not.
            onInteractOutside={(event) => event.preventDefault()}
          >
            <VariableList id={listId} matched={menu.matched} keys={menu.keys} onPick={menu.pick} />
          </Popover.Content>
        </MenuLayer>
      )}
    </Popover.Root>
  );
}

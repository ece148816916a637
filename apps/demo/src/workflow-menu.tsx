import { DropdownMenu } from 'radix-ui';
import type { Ref } from 'react';

/** What is rarely done with a workflow. What cannot be done now stays in its place. */
export function WorkflowMenu({
  ref,
  onPause,
  onDelete,
}: {
  /** Of the button that opens it. */
  readonly ref: Ref<HTMLButtonElement>;
  /** Without it there is nothing to pause. */
  readonly onPause: (() => void) | undefined;
  /** Without it there is nothing to delete. */
  readonly onDelete: (() => void) | undefined;
}) {
  return (
    // Not modal: nothing locks the page's scroll, so nothing writes a style into it.
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger ref={ref} className="button quiet icon" aria-label="More">
        ⋯
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={4}>
          <MenuItem name="Pause" onSelect={onPause} />
          <MenuItem name="Delete…" onSelect={onDelete} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function MenuItem({
  name,
  onSelect,
}: {
  readonly name: string;
  readonly onSelect: (() => void) | undefined;
}) {
  return (
    <DropdownMenu.Item
      className="menu-item"
      disabled={!onSelect}
      {...(onSelect && { onSelect: () => onSelect() })}
    >
      {name}
    </DropdownMenu.Item>
  );
}

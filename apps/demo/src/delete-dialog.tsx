import { AlertDialog } from 'radix-ui';

/** Asks before the workflow is gone. */
export function DeleteDialog({
  open,
  onOpenChange,
  isOn,
  onConfirm,
  onClosed,
}: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Its trigger is turned on. */
  readonly isOn: boolean;
  readonly onConfirm: () => void;
  /** It is closed: the focus has to go somewhere. */
  readonly onClosed: () => void;
}) {
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="overlay" />
        <AlertDialog.Content
          className="dialog"
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onClosed();
          }}
        >
          <AlertDialog.Title>Delete this workflow?</AlertDialog.Title>
          <AlertDialog.Description>
            {isOn && 'Its trigger is turned off first, so nothing is received after it. '}
            Its message and its runs are deleted too. This cannot be undone.
          </AlertDialog.Description>
          <div className="dialog-actions">
            <AlertDialog.Cancel className="button">Keep it</AlertDialog.Cancel>
            <AlertDialog.Action className="button danger" onClick={onConfirm}>
              Delete workflow
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

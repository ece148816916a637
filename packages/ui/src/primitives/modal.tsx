'use client';
import { type DialogHTMLAttributes, type ReactNode, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { findPlace } from '../internals/find-place.ts';
import { dialogProps } from '../internals/shadow-root/dialog-props.ts';
import { UiContainer } from '../internals/ui-context.tsx';
import { useFirstEscape } from '../internals/use-first-escape.ts';
import { usePrimitiveUi } from './use-primitive-ui.ts';

interface ModalProps extends Omit<DialogHTMLAttributes<HTMLDialogElement>, 'onCancel'> {
  readonly opener: HTMLElement;
  /** Escape, or the way back of a phone. */
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/**
 * Dims the page and shows its children over it, for as long as it is mounted. The browser's own dialog: it keeps
 * the focus and makes the rest inert, inside a host's modal and in a shadow root too, and writes nothing into the page.
 */
export function Modal({ opener, onCancel, children, ...props }: ModalProps) {
  const { slot, rootAttributes, container } = usePrimitiveUi();
  const [place] = useState(() => findPlace(opener, container));
  const [direction] = useState(() => getComputedStyle(opener).direction);
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  const show = useCallback((element: HTMLDialogElement | null) => {
    if (element && !element.open) element.showModal?.();
    setDialog(element);
  }, []);
  useFirstEscape(opener, onCancel);
  return createPortal(
    <dialog
      {...props}
      {...dialogProps}
      ref={show}
      dir={direction}
      {...slot('backdrop')}
      {...rootAttributes}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      {dialog && <UiContainer container={dialog}>{children}</UiContainer>}
    </dialog>,
    place,
  );
}

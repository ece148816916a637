'use client';
import { type MouseEvent, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { findPlace } from '../internals/find-place.ts';
import { UiContainer } from '../internals/ui-context.tsx';
import { type OpenedPanelProps, OpenedPicker } from './opened-picker.tsx';
import { usePickerUi } from './use-picker-ui.ts';

/**
 * The open dialog. The browser's own: it keeps the focus and makes the rest inert in shadow roots and inside other
 * modals too, stands above everything, and needs neither code nor a style in the page for that.
 */
export function DialogPanel({ panelId, ...picker }: OpenedPanelProps) {
  const { t, slot, rootAttributes, container } = usePickerUi();
  const { opener, setOpen } = picker;
  const [place] = useState(() => findPlace(opener, container));
  const [direction] = useState(() => getComputedStyle(opener).direction);
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  const show = useCallback((element: HTMLDialogElement | null) => {
    if (element && !element.open) element.showModal?.();
    setDialog(element);
  }, []);
  const close = () => setOpen(false, { reason: 'dismiss' });
  return createPortal(
    <dialog
      ref={show}
      id={panelId}
      dir={direction}
      {...slot('trigger-picker-dialog')}
      {...rootAttributes}
      aria-label={t('picker.title')}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      // On the press and without its default, so that the press moves the focus nowhere else.
      onMouseDown={(event: MouseEvent) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        close();
      }}
    >
      {dialog && (
        <UiContainer container={dialog}>
          <div {...slot('trigger-picker-dialog-panel')}>
            <OpenedPicker {...picker} />
          </div>
        </UiContainer>
      )}
    </dialog>,
    place,
  );
}

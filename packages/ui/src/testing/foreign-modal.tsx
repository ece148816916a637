import { type ReactNode, useEffect, useState } from 'react';

/**
 * A host's modal that knows nothing of ours: another library's, or a second copy of the one that we use. It keeps
 * the focus, the wheel, the pointer and the keys to itself, and closes when anything outside of it is pressed.
 */
export function ForeignModal({ children }: { readonly children: ReactNode }) {
  const [modal, setModal] = useState<HTMLElement | null>(null);
  const [isOpen, setIsOpen] = useState(true);
  useEffect(() => {
    if (!modal) return;
    const isInside = (event: Event) => event.composedPath().includes(modal);
    const listeners = {
      focusin: (event: Event) => !isInside(event) && modal.focus(),
      wheel: (event: Event) => !isInside(event) && event.preventDefault(),
      pointerdown: (event: Event) => !isInside(event) && setIsOpen(false),
      keydown: (event: Event) => 'key' in event && event.key === 'Escape' && setIsOpen(false),
    };
    for (const [type, listener] of Object.entries(listeners)) {
      document.addEventListener(type, listener, { capture: true, passive: false });
    }
    document.body.style.pointerEvents = 'none';
    return () => {
      for (const [type, listener] of Object.entries(listeners)) {
        document.removeEventListener(type, listener, { capture: true });
      }
      document.body.style.pointerEvents = '';
    };
  }, [modal]);
  if (!isOpen) return <p>The host’s modal is closed.</p>;
  return (
    <div
      ref={setModal}
      role="dialog"
      aria-modal="true"
      aria-label="Settings of the host"
      tabIndex={-1}
      style={modalStyle}
    >
      {children}
    </div>
  );
}

const modalStyle = {
  position: 'fixed',
  insetBlockStart: '50%',
  insetInlineStart: '50%',
  transform: 'translate(-50%, -50%)',
  boxSizing: 'border-box',
  inlineSize: 'min(24rem, 100%)',
  maxBlockSize: '12rem',
  padding: '1.25rem',
  overflow: 'auto',
  pointerEvents: 'auto',
  background: 'Canvas',
  color: 'CanvasText',
} as const;

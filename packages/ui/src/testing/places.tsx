import { Dialog } from 'radix-ui';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { UiContainer } from '../internals/ui-context.tsx';
import css from '../styles/index.css?inline';

/** What a place on a host's page takes: the same looks as around it, and somewhere to mount popovers. */
interface PlaceProps {
  readonly children: ReactNode;
}

/** A shadow root as a web component of a host's would have one, with our sheet in it and none of the page's. */
export function ShadowPlace({ children }: PlaceProps) {
  const [root, setRoot] = useState<ShadowRoot>();
  const attach = useCallback((host: HTMLElement | null) => {
    if (!host) return;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    setRoot(shadow);
  }, []);
  return (
    <div ref={attach} data-testid="shadow-host">
      {root && createPortal(<UiContainer container={root}>{children}</UiContainer>, root)}
    </div>
  );
}

/** A host's modal made with the same library as ours. */
export function RadixModal({ children }: PlaceProps) {
  return (
    <Dialog.Root defaultOpen>
      <Dialog.Portal>
        <Dialog.Overlay style={{ position: 'fixed', inset: 0, background: 'rgb(0 0 0 / 0.4)' }} />
        <Dialog.Content aria-describedby={undefined} style={modalStyle}>
          <Dialog.Title>Settings of the host</Dialog.Title>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The browser's own modal: everything outside it is inert, so that popovers must be mounted inside. */
export function NativeModal({ children }: PlaceProps) {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  useEffect(() => dialog?.showModal(), [dialog]);
  return (
    <dialog ref={setDialog} aria-label="Settings of the host" style={{ overflow: 'visible' }}>
      {dialog && <UiContainer container={dialog}>{children}</UiContainer>}
    </dialog>
  );
}

const modalStyle = {
  position: 'fixed',
  insetBlockStart: '1rem',
  insetInline: 0,
  boxSizing: 'border-box',
  inlineSize: 'min(30rem, 100%)',
  maxBlockSize: 'calc(100vh - 2rem)',
  marginInline: 'auto',
  padding: '1.25rem',
  overflow: 'auto',
  background: 'Canvas',
  color: 'CanvasText',
} as const;

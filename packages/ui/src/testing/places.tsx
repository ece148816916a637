import { Dialog } from 'radix-ui';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import css from '../styles/index.css?inline';

/** What a place on a host's page takes. */
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
      {root && createPortal(children, root)}
    </div>
  );
}

/** A host's modal made with the same library as ours, or with another copy of it. */
export function createRadixModal({ Root, Portal, Overlay, Content, Title }: typeof Dialog) {
  return ({ children }: PlaceProps) => (
    <Root defaultOpen>
      <Portal>
        <Overlay style={{ position: 'fixed', inset: 0, background: 'rgb(0 0 0 / 0.4)' }} />
        <Content aria-describedby={undefined} style={modalStyle}>
          <Title>Settings of the host</Title>
          {children}
        </Content>
      </Portal>
    </Root>
  );
}

/** With the very same one: both know of each other. */
export const RadixModal = createRadixModal(Dialog);

/** The browser's own modal: everything outside it is inert, so that popovers must be mounted inside. */
export function NativeModal({ children }: PlaceProps) {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  useEffect(() => dialog?.showModal(), [dialog]);
  return (
    <dialog ref={setDialog} aria-label="Settings of the host" style={{ overflow: 'visible' }}>
      {dialog && children}
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

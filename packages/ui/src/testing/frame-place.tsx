import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import css from '../styles/index.css?inline';

/** A frame that the host renders into from the page around it, with our sheet in it. */
export function FramePlace({ children }: { readonly children: ReactNode }) {
  const [body, setBody] = useState<HTMLElement>();
  return (
    <iframe
      title="Editor of the host"
      style={{ inlineSize: '100%', blockSize: '36rem', border: '1px solid' }}
      ref={(frame) => {
        const page = frame?.contentDocument;
        if (!page || page.body === body) return;
        const style = page.createElement('style');
        style.textContent = css;
        page.head.append(style);
        setBody(page.body);
      }}
    >
      {body && createPortal(children, body)}
    </iframe>
  );
}

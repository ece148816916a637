'use client';
import { type CSSProperties, type ReactNode, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { findPlace } from '../internals/find-place.ts';
import { UiContainer } from '../internals/ui-context.tsx';
import { usePrimitiveUi } from './use-primitive-ui.ts';

/** Nothing of its own is seen or pressed: what it holds is placed on the window. */
const layerStyle: CSSProperties = {
  position: 'fixed',
  inset: 'auto',
  inlineSize: 0,
  blockSize: 0,
  margin: 0,
  padding: 0,
  border: 0,
  overflow: 'visible',
  background: 'none',
  // A host's modal may have turned the pointer off for the whole page.
  pointerEvents: 'auto',
};

/**
 * Shows its children above everything else, wherever their opener stands: in the document they belong to the
 * modal, shadow root or frame around it, on the screen no `overflow`, `transform` or `z-index` of it cuts them.
 */
export function TopLayer({
  opener,
  children,
}: {
  readonly opener: Element;
  readonly children: ReactNode;
}) {
  const { container, slot } = usePrimitiveUi();
  const [place] = useState(() => findPlace(opener, container));
  const [direction] = useState(() => getComputedStyle(opener).direction);
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  const show = useCallback((element: HTMLElement | null) => {
    // Before the children are there: what is not shown yet cannot take the focus.
    element?.togglePopover?.(true);
    setLayer(element);
  }, []);
  return createPortal(
    <div ref={show} {...slot('layer')} popover="manual" dir={direction} style={layerStyle}>
      {layer && <UiContainer container={layer}>{children}</UiContainer>}
    </div>,
    place,
  );
}

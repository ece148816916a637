'use client';
import { type ReactNode, useState } from 'react';
import { useFirstEscape } from '../internals/use-first-escape.ts';
import { TopLayer } from './top-layer.tsx';
import { usePrimitiveUi } from './use-primitive-ui.ts';

interface MenuLayerProps {
  /** What Escape does: it is read before a host's modal reads it, which would close. */
  readonly onEscape: () => void;
  readonly children: ReactNode;
}

/**
 * Takes the place of Radix's portals for what is open: it belongs to the modal that it is opened from. A modal of
 * another copy of Radix knows nothing of ours, and takes the focus away from whatever stands outside of it.
 */
export function MenuLayer(props: MenuLayerProps) {
  const { slot } = usePrimitiveUi();
  const [mark, setMark] = useState<Element | null>(null);
  if (mark) return <OpenLayer {...props} opener={mark} />;
  // Only to see where it stands: it leaves as soon as that is known.
  return <span {...slot('layer')} hidden ref={(element) => void (element && setMark(element))} />;
}

function OpenLayer({ opener, onEscape, children }: MenuLayerProps & { readonly opener: Element }) {
  useFirstEscape(opener, onEscape);
  return <TopLayer opener={opener}>{children}</TopLayer>;
}

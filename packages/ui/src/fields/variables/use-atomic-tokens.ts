'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { typeText } from '../parts/type-text.ts';
import { snapSelection } from './snap-selection.ts';
import type { Token } from './token-text.ts';

interface AtomicTokensOptions {
  readonly tokens: readonly Token[];
  /** The caret has stepped over a token, in one go. */
  readonly onCross: (token: Token) => void;
  readonly onRemove: (token: Token) => void;
  /** The caret has moved without anything being written. */
  readonly onMove: () => void;
}

/** Tokens are one thing to the caret and to the keys that delete, however many signs they are made of. */
export function useAtomicTokens(
  area: RefObject<HTMLTextAreaElement | null>,
  options: AtomicTokensOptions,
): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const node = area.current;
    if (!node) return;
    const stop = new AbortController();
    const { signal } = stop;
    let before = movingEnd(node);
    let length = node.value.length;
    let isPointing = false;

    const snap = (from: number | undefined) => {
      const { tokens, onCross } = latest.current;
      const { selectionStart: start, selectionEnd: end } = node;
      const isBackward = node.selectionDirection === 'backward';
      const next = snapSelection(tokens, { start, end, isBackward }, from);
      before = movingEnd(node);
      if (next.start === start && next.end === end) return;
      node.setSelectionRange(next.start, next.end, next.isBackward ? 'backward' : 'forward');
      before = movingEnd(node);
      const crossed = tokens.find((token) => token.start === before || token.end === before);
      if (crossed) onCross(crossed);
    };
    const onSelectionChange = () => {
      if (isPointing || !isFocused(node) || movingEnd(node) === before) return;
      const isWritten = node.value.length !== length;
      length = node.value.length;
      if (isWritten) {
        before = movingEnd(node);
        return;
      }
      snap(before);
      latest.current.onMove();
    };
    const onBeforeInput = (event: InputEvent) => {
      const [, side] = /^delete(?:Content|Word)(Backward|Forward)$/.exec(event.inputType) ?? [];
      const { selectionStart: at, selectionEnd } = node;
      if (side === undefined || at !== selectionEnd) return;
      const edge = side === 'Backward' ? 'end' : 'start';
      const token = latest.current.tokens.find((candidate) => candidate[edge] === at);
      if (!token) return;
      event.preventDefault();
      node.setSelectionRange(token.start, token.end);
      typeText(node, '');
      latest.current.onRemove(token);
    };
    const onPointerUp = () => {
      if (!isPointing) return;
      isPointing = false;
      snap(undefined);
    };

    node.addEventListener('beforeinput', onBeforeInput, { signal });
    node.addEventListener(
      'pointerdown',
      () => {
        isPointing = true;
      },
      { signal },
    );
    document.addEventListener('selectionchange', onSelectionChange, { signal });
    // That event comes late: the next key must not meet a selection that ends inside a token.
    node.addEventListener('keydown', onSelectionChange, { signal });
    // Wherever it is let go: only then does the selection stand.
    window.addEventListener('pointerup', onPointerUp, { signal });
    return () => stop.abort();
  }, [area]);
}

function movingEnd(node: HTMLTextAreaElement): number {
  return node.selectionDirection === 'backward' ? node.selectionStart : node.selectionEnd;
}

function isFocused(node: HTMLTextAreaElement): boolean {
  const root = node.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === node;
}

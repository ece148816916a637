'use client';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { typeText } from '../parts/type-text.ts';
import { indentLines } from './indent-lines.ts';

/**
 * Tab indents from the first edit on, so that whoever only passes by is not caught; Escape, or leaving, gives
 * it back.
 */
export function useTabIndent(isReadOnly: boolean) {
  const [isIndenting, setIsIndenting] = useState(false);

  useEffect(() => {
    if (!isIndenting) return;
    // On the way down: a dialog around the form listens for Escape on the document, and would close.
    const giveBack = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setIsIndenting(false);
    };
    window.addEventListener('keydown', giveBack, { capture: true });
    return () => window.removeEventListener('keydown', giveBack, { capture: true });
  }, [isIndenting]);

  return {
    start: () => setIsIndenting(!isReadOnly),
    stop: () => setIsIndenting(false),
    onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => {
      const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
      if (!isIndenting || event.key !== 'Tab' || !isPlain) return;
      event.preventDefault();
      const area = event.currentTarget;
      const { selectionStart, selectionEnd, value } = area;
      const edit = indentLines(value, selectionStart, selectionEnd, event.shiftKey);
      if (!edit) return;
      area.setSelectionRange(edit.from, edit.to);
      typeText(area, edit.text);
      area.setSelectionRange(edit.selection[0], edit.selection[1]);
    },
  };
}

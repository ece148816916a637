import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { type EventField, searchFields } from './event-fields.ts';
import { optionId } from './field-menu.tsx';
import { caretIn, openReference } from './template-dom.ts';

/** The menu of fields that "{{" opens: what it offers, and the keys that move through it. */
export function useFieldMenu(
  editor: RefObject<HTMLElement | null>,
  fields: readonly EventField[],
  onChoose: (place: Range, field: EventField) => void,
) {
  const id = useId();
  // What stands behind "{{"; `null`: no reference is being written.
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const found = typed === null ? [] : searchFields(fields, typed);
  const isOpen = found.length > 0;

  function follow() {
    const next = openReference(caretIn(editor.current))?.toString().slice(2) ?? null;
    if (next === typed) return;
    setTyped(next);
    setAt(0);
  }
  function choose(field: EventField) {
    const place = openReference(caretIn(editor.current));
    setTyped(null);
    if (place) onChoose(place, field);
  }
  const move = (step: number) => setAt((at + step + found.length) % found.length);
  const take = () => found[at] && choose(found[at]);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: take,
    Tab: take,
    Escape: () => setTyped(null),
  };

  return {
    follow,
    close: () => setTyped(null),
    onKeyDown: (event: KeyboardEvent) => {
      if (!isOpen || event.shiftKey || !Object.hasOwn(keys, event.key)) return;
      event.preventDefault();
      keys[event.key]?.();
    },
    menu: isOpen ? { id, fields: found, at, onChoose: choose } : null,
    editorProps: {
      'aria-autocomplete': 'list',
      ...(isOpen && { 'aria-controls': id, 'aria-activedescendant': optionId(id, at) }),
    } as const,
  };
}

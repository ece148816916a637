import { useEffect, useRef } from 'react';
import type { EventField } from './event-fields.ts';

/** The id of an option, for `aria-activedescendant`. */
export const optionId = (menuId: string, at: number) => `${menuId}-${at}`;

/** The fields that can stand where "{{" was typed. The keys stay with the editor. */
export function FieldMenu({
  id,
  fields,
  at,
  onChoose,
}: {
  readonly id: string;
  readonly fields: readonly EventField[];
  /** The one that Enter takes. */
  readonly at: number;
  readonly onChoose: (field: EventField) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div ref={list} id={id} className="field-menu" role="listbox" aria-label="Fields of the event">
      {fields.map((field, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the editor keeps the focus and has the keys.
        <div
          key={field.name}
          id={optionId(id, place)}
          className="field-option"
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          // The focus, and with it the caret, stays in the editor.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(field)}
        >
          <span className="field-name">{field.name}</span>
          <span className="field-sample">{JSON.stringify(field.sample)}</span>
        </div>
      ))}
    </div>
  );
}

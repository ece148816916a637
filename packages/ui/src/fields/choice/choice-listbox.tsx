'use client';
import type { JsonValue } from '@trigger-picker/core';
import type { ReactNode, RefCallback } from 'react';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { ChoiceOption, placeAt } from './choice-option.tsx';
import { useChoiceUi } from './use-choice-ui.ts';
import type { Listbox } from './use-listbox.ts';
import { visibleSections } from './visible-sections.ts';

interface ChoiceListboxProps {
  readonly listbox: Listbox;
  readonly label: string;
  /** What is chosen. */
  readonly items: readonly JsonValue[];
  readonly isSeveral?: boolean | undefined;
  /** For a list that takes the focus itself, and reads its keys. */
  readonly focusRef?: RefCallback<HTMLElement> | undefined;
}

/** The rows of a list of choices. Only those in view, and the active one, are in the document. State: `data-empty`. */
export function ChoiceListbox({ listbox, label, items, isSeveral, focusRef }: ChoiceListboxProps) {
  const { slot } = useChoiceUi();
  const { id, rows, window } = listbox;
  return (
    <div
      ref={(element) => {
        window.setElement(element);
        focusRef?.(element);
      }}
      id={id}
      role="listbox"
      aria-label={label}
      aria-multiselectable={isSeveral || undefined}
      {...slot('choices')}
      {...toDataAttributes({ empty: rows.choices.length === 0 })}
      // Focus stays where the keys are read: pressing on the list must not take it.
      onMouseDown={(event) => event.preventDefault()}
      {...(focusRef && { ...listbox.keyProps, 'aria-controls': undefined, tabIndex: 0 })}
    >
      <div
        role="presentation"
        {...slot('choices-rows')}
        style={{ blockSize: `${rows.offsets.at(-1) ?? 0}rem` }}
      >
        {[...visibleSections(listbox)].map(([title, places]) => (
          <Section key={`section ${title ?? ''}`} {...{ listbox, title, places }}>
            {places.map((at) => (
              <ChoiceOption key={at} {...{ at, listbox, items }} />
            ))}
          </Section>
        ))}
      </div>
    </div>
  );
}

interface SectionProps {
  readonly listbox: Listbox;
  /** Absent: its choices stand in none. */
  readonly title: string | undefined;
  readonly places: readonly number[];
  readonly children: ReactNode;
}

function Section({ listbox: { rows }, title, places, children }: SectionProps) {
  const { slot } = useChoiceUi();
  if (title === undefined) return children;
  const first = places.find((at) => rows.titles.has(at));
  return (
    <div role="group" aria-label={title} {...slot('choices-section')}>
      {first !== undefined && (
        // The group's name says the same.
        <div
          {...slot('choices-section-title')}
          aria-hidden="true"
          style={placeAt(rows.offsets[first] ?? 0)}
        >
          <bdi>{title}</bdi>
        </div>
      )}
      {children}
    </div>
  );
}

'use client';
import { isSameJson, type JsonValue } from '@trigger-picker/core';
import type { ReactNode, RefCallback } from 'react';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { ChoiceOption, placeAt } from './choice-option.tsx';
import { viewportProps } from './option-props.ts';
import { useChoiceUi } from './use-choice-ui.ts';
import type { Listbox } from './use-listbox.ts';
import { type PlacedOption, type VisibleSection, visibleSections } from './visible-sections.ts';

interface ChoiceListboxProps {
  readonly listbox: Listbox;
  readonly label: string;
  /** What is chosen. */
  readonly items: readonly JsonValue[];
  readonly isSeveral: boolean;
  readonly search: string;
  /** For a list that takes the focus itself, and reads its keys. */
  readonly focusRef?: RefCallback<HTMLElement> | undefined;
}

/** The rows of a list of choices. Only those in view, and the active one, are in the document. State: `data-empty`. */
export function ChoiceListbox(props: ChoiceListboxProps) {
  const { listbox, label, items, isSeveral, search, focusRef } = props;
  const { slot } = useChoiceUi();
  const { id, rows } = listbox;
  const option = (placed: PlacedOption) => (
    <ChoiceOption
      key={placed.at}
      option={placed}
      listbox={listbox}
      search={search}
      isChosen={items.some((item) => isSameJson(item, placed.choice.value))}
    />
  );
  return (
    <div
      ref={(element) => {
        listbox.window.setElement(element);
        focusRef?.(element);
      }}
      id={id}
      role="listbox"
      aria-label={label}
      aria-multiselectable={isSeveral || undefined}
      {...slot('choices')}
      {...toDataAttributes({ empty: rows.choices.length === 0 })}
      {...viewportProps}
      {...(focusRef && focusProps(listbox))}
    >
      <div
        role="presentation"
        {...slot('choices-rows')}
        style={{ blockSize: `${rows.offsets.at(-1) ?? 0}rem` }}
      >
        {visibleSections(listbox).map((section) => (
          <Section key={section.key} section={section}>
            {section.options.map(option)}
          </Section>
        ))}
      </div>
    </div>
  );
}

function focusProps({ keyProps }: Listbox) {
  const { 'aria-controls': _, ...props } = keyProps;
  return { ...props, tabIndex: 0 };
}

interface SectionProps {
  readonly section: VisibleSection;
  readonly children: ReactNode;
}

function Section({ section: { title, titleTop }, children }: SectionProps) {
  const { slot } = useChoiceUi();
  if (title === undefined) return children;
  return (
    <div role="group" aria-label={title} {...slot('choices-section')}>
      {titleTop !== undefined && (
        // The group's name says the same.
        <div {...slot('choices-section-title')} aria-hidden="true" style={placeAt(titleTop)}>
          <bdi>{title}</bdi>
        </div>
      )}
      {children}
    </div>
  );
}

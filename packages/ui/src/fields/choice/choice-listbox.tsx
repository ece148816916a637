'use client';
import { isSameJson, type JsonValue } from '@trigger-picker/core';
import type { CSSProperties, ReactNode } from 'react';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { HighlightedText } from '../../primitives/highlighted-text.tsx';
import { Icon } from '../../primitives/icon.tsx';
import type { ChoiceOption } from './choice-rows.ts';
import { optionProps, viewportProps } from './option-props.ts';
import type { Listbox } from './use-listbox.ts';
import { type VisibleSection, visibleSections } from './visible-sections.ts';

interface ChoiceListboxProps {
  readonly listbox: Listbox;
  readonly label: string;
  /** What is chosen; a list of values when several are. */
  readonly value: JsonValue;
  readonly search: string;
}

/** The rows of a list of choices. Only those in view, and the active one, are in the document. */
export function ChoiceListbox({ listbox, label, value, search }: ChoiceListboxProps) {
  const { id } = listbox;
  const { setElement, offsets } = listbox.window;
  const option = (row: ChoiceOption, top: number) => (
    <Option key={row.key} {...{ row, top, listbox, search }} isChosen={isChosen(row, value)} />
  );
  return (
    <div
      ref={setElement}
      id={id}
      role="listbox"
      aria-label={label}
      aria-multiselectable={Array.isArray(value) || undefined}
      className="tp-choices"
      data-slot="choices"
      {...viewportProps}
    >
      <div
        role="presentation"
        className="tp-choices-list"
        style={{ blockSize: `${offsets.at(-1) ?? 0}rem` }}
      >
        {visibleSections(listbox).map((section) => (
          <Section key={section.key} section={section}>
            {section.options.map(({ row, top }) => option(row, top))}
          </Section>
        ))}
      </div>
    </div>
  );
}

function Section({
  section: { title, titleTop },
  children,
}: {
  readonly section: VisibleSection;
  readonly children: ReactNode;
}) {
  if (title === undefined) return children;
  return (
    <div role="group" aria-label={title}>
      {titleTop !== undefined && (
        // The group's name says the same.
        <div className="tp-choices-section" aria-hidden="true" style={place(titleTop)}>
          <bdi>{title}</bdi>
        </div>
      )}
      {children}
    </div>
  );
}

interface OptionProps {
  readonly row: ChoiceOption;
  readonly top: number;
  readonly listbox: Listbox;
  readonly search: string;
  readonly isChosen: boolean;
}

function Option({ row, top, listbox, search, isChosen }: OptionProps) {
  const { choice, height } = row;
  const isActive = listbox.active?.key === row.key;
  return (
    <div
      {...optionProps(listbox, row)}
      aria-selected={isChosen}
      className="tp-choice-option"
      data-slot="choice"
      style={{ ...place(top), blockSize: `${height}rem` }}
      {...toDataAttributes({ highlighted: isActive, chosen: isChosen })}
    >
      <span className="tp-choice-text">
        <span className="tp-choice-label">
          <HighlightedText text={choice.label} query={search} />
        </span>
        {choice.subtitle && (
          <span className="tp-choice-subtitle">
            <HighlightedText text={choice.subtitle} query={search} />
          </span>
        )}
      </span>
      {isChosen && <Icon name="check" />}
    </div>
  );
}

function isChosen({ choice }: ChoiceOption, value: JsonValue): boolean {
  if (isSameJson(choice.value, value)) return true;
  return Array.isArray(value) && value.some((item) => isSameJson(choice.value, item));
}

function place(top: number): CSSProperties {
  return { transform: `translateY(${top}rem)` };
}

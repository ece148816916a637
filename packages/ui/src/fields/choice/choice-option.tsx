'use client';
import { choiceMarks, isSameJson, type JsonValue } from '@trigger-picker/core';
import type { CSSProperties, MouseEvent } from 'react';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { Icon } from '../../primitives/icon.tsx';
import { MarkedText } from '../../primitives/marked-text.tsx';
import { choiceHeight, choiceTop } from './choice-rows.ts';
import { useChoiceUi } from './use-choice-ui.ts';
import { type Listbox, optionId } from './use-listbox.ts';

interface ChoiceOptionProps {
  readonly at: number;
  readonly listbox: Listbox;
  /** What is chosen. */
  readonly items: readonly JsonValue[];
}

/** A row that can be chosen. State: `data-highlighted`, `data-chosen`. */
export function ChoiceOption({ at, listbox, items }: ChoiceOptionProps) {
  const { slot } = useChoiceUi();
  const { id, rows, active, list } = listbox;
  const choice = rows.choices[at];
  if (!choice) return null;
  const isActive = at === active;
  const isChosen = items.some((item) => isSameJson(item, choice.value));
  const marked = { query: list.search, find: choiceMarks };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays where the list is searched or read from
    // biome-ignore lint/a11y/useKeyWithClickEvents: that is where its keys are read
    <div
      id={optionId(id, at)}
      role="option"
      aria-posinset={at + 1}
      // Nobody knows how many there are until the last page has come.
      aria-setsize={list.hasMore ? -1 : rows.choices.length}
      aria-selected={isChosen}
      {...slot('choice')}
      style={{ ...placeAt(choiceTop(rows, at)), blockSize: `${choiceHeight(choice)}rem` }}
      {...toDataAttributes({ highlighted: isActive, chosen: isChosen })}
      onMouseMove={(event) => {
        if (!isActive && hasMoved(event)) listbox.point(at);
      }}
      onClick={() => listbox.pick(choice)}
    >
      <span {...slot('choice-text')}>
        <span {...slot('choice-label')}>
          <MarkedText text={choice.label} {...marked} />
        </span>
        {choice.subtitle && (
          <span {...slot('choice-subtitle')}>
            <MarkedText text={choice.subtitle} {...marked} />
          </span>
        )}
      </span>
      {isChosen && <Icon name="check" />}
    </div>
  );
}

/** Puts something into the list, so many rem from its top. */
export function placeAt(top: number): CSSProperties {
  return { transform: `translateY(${top}rem)` };
}

/** Browsers report a move also when the list scrolls under a pointer that rests. */
function hasMoved({ movementX, movementY }: MouseEvent): boolean {
  return movementX !== 0 || movementY !== 0;
}

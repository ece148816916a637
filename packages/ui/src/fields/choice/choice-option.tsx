'use client';
import type { CSSProperties } from 'react';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { HighlightedText } from '../../primitives/highlighted-text.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { optionProps } from './option-props.ts';
import { useChoiceUi } from './use-choice-ui.ts';
import type { Listbox } from './use-listbox.ts';
import type { PlacedOption } from './visible-sections.ts';

interface ChoiceOptionProps {
  readonly option: PlacedOption;
  readonly listbox: Listbox;
  readonly search: string;
  readonly isChosen: boolean;
}

/** A row that can be chosen. State: `data-highlighted`, `data-chosen`. */
export function ChoiceOption({ option, listbox, search, isChosen }: ChoiceOptionProps) {
  const { slot } = useChoiceUi();
  const { choice, top, height } = option;
  const isActive = listbox.active?.at === option.at;
  return (
    <div
      {...optionProps(listbox, option)}
      aria-selected={isChosen}
      {...slot('choice')}
      style={{ ...placeAt(top), blockSize: `${height}rem` }}
      {...toDataAttributes({ highlighted: isActive, chosen: isChosen })}
    >
      <span {...slot('choice-text')}>
        <span {...slot('choice-label')}>
          <HighlightedText text={choice.label} query={search} />
        </span>
        {choice.subtitle && (
          <span {...slot('choice-subtitle')}>
            <HighlightedText text={choice.subtitle} query={search} />
          </span>
        )}
      </span>
      {isChosen && <Icon name="check" />}
    </div>
  );
}

/** Where a row stands in its list, in rem from the top. */
export function placeAt(top: number): CSSProperties {
  return { transform: `translateY(${top}rem)` };
}

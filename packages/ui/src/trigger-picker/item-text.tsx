'use client';
import type { ReactNode } from 'react';
import { clipText } from '../internals/clip-text.ts';
import { HighlightedText } from '../primitives/highlighted-text.tsx';
import { usePickerUi } from './use-picker-ui.ts';

/** The longest tip. */
const MAX_TIP = 300;

/** The two lines of a row: what it is called, and more about it; whole in a tip, as each is cut at the row's end. */
export function ItemText({
  title,
  query,
  beside,
  description,
  tip,
}: {
  readonly title: string;
  readonly query: string;
  /** Stands after the title. */
  readonly beside?: ReactNode;
  readonly description: ReactNode;
  /** The description as a text. */
  readonly tip: string;
}) {
  const { slot } = usePickerUi();
  return (
    <div {...slot('trigger-picker-item-text')} title={clipText(`${title}\n${tip}`, MAX_TIP)}>
      <div {...slot('trigger-picker-item-title')} dir="auto">
        <span {...slot('trigger-picker-item-name')}>
          <HighlightedText text={title} query={query} />
        </span>
        {beside}
      </div>
      <div {...slot('trigger-picker-item-description')} dir="auto">
        {description}
      </div>
    </div>
  );
}

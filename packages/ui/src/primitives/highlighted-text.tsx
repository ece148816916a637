'use client';
import { highlightRanges } from '@trigger-picker/core';
import { Fragment, memo, type ReactNode } from 'react';
import { clipText } from '../internals/clip-text.ts';
import { type PrimitiveUi, usePrimitiveUi } from './use-primitive-ui.ts';

/** The longest text that is put on the page: a vendor's title may be of any length. */
const MAX_LENGTH = 300;

/** A text with the words of a query marked, isolated so that its direction leaves its neighbours alone. */
export const HighlightedText = memo(function HighlightedText({
  text,
  query,
}: {
  readonly text: string;
  readonly query: string;
}) {
  const { slot } = usePrimitiveUi();
  const shown = clipText(text, MAX_LENGTH);
  return <bdi>{markedParts(shown, query, slot)}</bdi>;
});

function markedParts(text: string, query: string, slot: PrimitiveUi['slot']): ReactNode {
  if (query === '') return text;
  const parts: ReactNode[] = [];
  let done = 0;
  for (const { start, end } of highlightRanges(text, query)) {
    parts.push(<Fragment key={`t${start}`}>{text.slice(done, start)}</Fragment>);
    parts.push(
      <mark key={start} {...slot('highlight')}>
        {text.slice(start, end)}
      </mark>,
    );
    done = end;
  }
  return [...parts, text.slice(done)];
}

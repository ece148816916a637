'use client';
import type { TextRange } from '@trigger-picker/core';
import { type HTMLAttributes, memo, type ReactNode } from 'react';
import { clipText } from '../internals/clip-text.ts';
import { type PrimitiveUi, usePrimitiveUi } from './use-primitive-ui.ts';

/** The longest text that is put on the page: a vendor's title may be of any length. */
const MAX_LENGTH = 300;

interface MarkedTextProps extends HTMLAttributes<HTMLElement> {
  readonly text: string;
  readonly query: string;
  /** Where a query is found in a text, in order and without overlaps. Keep it identical between renders. */
  readonly find: (text: string, query: string) => readonly TextRange[];
}

/** A text with what was searched for marked in it, isolated so that its direction leaves its neighbours alone. */
export const MarkedText = memo(function MarkedText({
  text,
  query,
  find,
  ...props
}: MarkedTextProps) {
  const { slot } = usePrimitiveUi();
  const shown = clipText(text, MAX_LENGTH);
  return (
    <bdi {...props}>{query === '' ? shown : markedParts(shown, find(shown, query), slot)}</bdi>
  );
});

function markedParts(
  text: string,
  marks: readonly TextRange[],
  slot: PrimitiveUi['slot'],
): ReactNode {
  const parts: ReactNode[] = [];
  let done = 0;
  for (const [order, { start, end }] of marks.entries()) {
    parts.push(text.slice(done, start));
    parts.push(
      // By order, not by place: the next query's marks take over these elements.
      <mark key={order} {...slot('highlight')}>
        {text.slice(start, end)}
      </mark>,
    );
    done = end;
  }
  return [...parts, text.slice(done)];
}

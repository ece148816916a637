import { highlightRanges } from '@trigger-picker/core';
import { Fragment, memo, type ReactNode } from 'react';

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
  const shown = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return <bdi>{markedParts(shown, query)}</bdi>;
});

function markedParts(text: string, query: string): ReactNode {
  if (query === '') return text;
  const parts: ReactNode[] = [];
  let done = 0;
  for (const { start, end } of highlightRanges(text, query)) {
    parts.push(<Fragment key={`t${start}`}>{text.slice(done, start)}</Fragment>);
    parts.push(
      <mark key={start} className="tp-mark">
        {text.slice(start, end)}
      </mark>,
    );
    done = end;
  }
  return [...parts, text.slice(done)];
}

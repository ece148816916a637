'use client';
import { highlightRanges } from '@trigger-picker/core';
import { MarkedText } from './marked-text.tsx';

/** A trigger's text with the words of a query marked. */
export function HighlightedText(props: { readonly text: string; readonly query: string }) {
  return <MarkedText {...props} find={highlightRanges} />;
}

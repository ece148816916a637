'use client';
import { useEffect, useState } from 'react';
import { describeNoRows, describeRows } from './describe-list.ts';
import type { SelectList } from './select-list.ts';
import { useChoiceUi } from './use-choice-ui.ts';

/** Milliseconds without a change: what is said letter by letter is in the way of what is typed. */
const QUIET = 500;

/** Says how an open list stands, once it has come to rest. It is there before there is anything to say. */
export function ListAnnouncement({ list }: { readonly list: SelectList }) {
  const ui = useChoiceUi();
  const noRows = list.choices.length > 0 ? undefined : describeNoRows(list, ui);
  const text = noRows ?? describeRows(list, ui);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), QUIET);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span role="status" {...ui.slot('choices-announcement')}>
      {said}
    </span>
  );
}

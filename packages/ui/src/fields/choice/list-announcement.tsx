'use client';
import { useEffect, useState } from 'react';
import { describeNoRows, describeRows } from './describe-list.ts';
import type { SelectList } from './select-list.ts';
import { useChoiceUi } from './use-choice-ui.ts';

/** Milliseconds without a change: what is said letter by letter is in the way of what is typed. */
const QUIET = 500;

/** Says how an open list stands, once it has come to rest. It is there before there is anything to say. */
export function ListAnnouncement({ list }: { readonly list: SelectList }) {
  const { t, slot, locale } = useChoiceUi();
  const hasRows = list.choices.length > 0;
  const noRows = hasRows ? undefined : describeNoRows(list, t, locale);
  const text = noRows ?? describeRows(list, t);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), QUIET);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span role="status" {...slot('choices-announcement')}>
      {said}
    </span>
  );
}

'use client';
import { useEffect, useRef } from 'react';
import { useTriggerPickerContext } from '../provider/context.ts';

/** Milliseconds without a letter after which a search counts: nobody means each letter. */
const SETTLE_AFTER = 500;

/** What is reported of a search. */
export interface SearchReport {
  readonly query: string;
  readonly total: number;
  /** `total` is what the query found. */
  readonly isAnswered: boolean;
  readonly reportQuery: boolean;
}

/** Tells the host that the picker was opened, and of each search once the user has stopped typing. */
export function usePickerReports({ query, total, isAnswered, reportQuery }: SearchReport): void {
  const { emit } = useTriggerPickerContext();
  const isOpened = useRef(false);
  useEffect(() => {
    // A strict mode's second mount is no second opening.
    if (isOpened.current) return;
    isOpened.current = true;
    emit({ type: 'opened' });
  }, [emit]);
  useEffect(() => {
    const text = query.trim();
    if (text === '' || !isAnswered) return;
    const timer = setTimeout(() => {
      const asked = reportQuery ? { query: text } : {};
      emit({ type: 'searched', count: total, length: text.length, ...asked });
    }, SETTLE_AFTER);
    return () => clearTimeout(timer);
  }, [query, total, isAnswered, reportQuery, emit]);
}

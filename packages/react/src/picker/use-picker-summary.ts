'use client';
import { useEffect, useState } from 'react';
import type { TriggerPickerState } from './use-trigger-picker.ts';

/** Milliseconds without a change after which a result is told: nobody hears each letter's count. */
export const SETTLE_AFTER = 500;

/** What the list came to, once it has settled: for one polite announcement. */
export interface PickerSummary {
  readonly query: string;
  readonly total: number;
  readonly listed: number;
  readonly integrationCount: number;
}

/** The settled result of a picker; `null`: nothing is loaded, or the list is still changing for the first time. */
export function usePickerSummary(picker: TriggerPickerState): PickerSummary | null {
  const { status, isIndexing, query, total, list } = picker;
  const [summary, setSummary] = useState<PickerSummary | null>(null);
  const isThere = (status === 'ready' || status === 'partial') && !isIndexing;
  const { integrationCount } = list;
  const listed = list.pickable.length;
  useEffect(() => {
    if (!isThere) return;
    const timer = setTimeout(
      () => setSummary({ query, total, listed, integrationCount }),
      SETTLE_AFTER,
    );
    return () => clearTimeout(timer);
  }, [isThere, query, total, listed, integrationCount]);
  return isThere ? summary : null;
}

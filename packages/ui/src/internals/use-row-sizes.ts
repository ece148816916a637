'use client';
import type { RowSizes } from '@trigger-picker/react';
import { useMemo, useSyncExternalStore } from 'react';
import { useUi } from './ui-context.tsx';

/** Heights in rem, as `tokens.css` has them. */
const heights = {
  comfortable: { section: 2, option: 3.5 },
  compact: { section: 2, option: 2.75 },
} as const;

/** The rows' heights in CSS pixels: they follow the page's font size. */
export function useRowSizes(): RowSizes {
  const { rootAttributes } = useUi();
  const density = rootAttributes['data-density'] === 'compact' ? 'compact' : 'comfortable';
  const rem = useSyncExternalStore(subscribe, readRem, () => 16);
  return useMemo(() => {
    const { section, option } = heights[density];
    return { section: section * rem, integration: option * rem, trigger: option * rem };
  }, [density, rem]);
}

function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

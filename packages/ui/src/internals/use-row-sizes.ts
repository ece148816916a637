'use client';
import type { RowSizes } from '@trigger-picker/react';
import { useEffect, useMemo, useState } from 'react';
import { readRem } from './read-rem.ts';
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
  const rem = useRem();
  return useMemo(() => {
    const { section, option } = heights[density];
    return { section: section * rem, integration: option * rem, trigger: option * rem };
  }, [density, rem]);
}

/** Read once, and when the window changes. Rows are not in a server's HTML: what it takes a rem for does not show. */
function useRem(): number {
  const [rem, setRem] = useState(() => (typeof document === 'undefined' ? 16 : readRem()));
  useEffect(() => {
    const update = () => setRem(readRem());
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, []);
  return rem;
}

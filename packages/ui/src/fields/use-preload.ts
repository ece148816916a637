'use client';
import type { Field, Trigger } from '@trigger-picker/core';
import { useEffect } from 'react';
import { useFieldSupport } from './field-support.tsx';
import { findRenderer } from './find-renderer.ts';
import { isLazyRenderer } from './lazy-renderer.ts';

/** Loads what draws a form's fields, those too that do not show yet: they are to come without a wait. */
export function usePreload(fields: readonly Field[], { integration, type }: Trigger): void {
  const { options } = useFieldSupport();
  useEffect(() => {
    for (const field of fields) {
      const renderer = findRenderer(field, { integration, type }, options);
      if (isLazyRenderer(renderer)) renderer.load();
    }
  }, [fields, integration, type, options]);
}

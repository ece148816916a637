'use client';
import type { Field } from '@trigger-picker/core';
import { useEffect } from 'react';
import { findRenderer } from './find-renderer.ts';
import { useFormContext } from './form-context.tsx';
import { isLazyRenderer } from './lazy-renderer.ts';

/** Loads what draws a form's fields, those too that do not show yet: they are to come without a wait. */
export function usePreload(fields: readonly Field[]): void {
  const { trigger, fields: options } = useFormContext();
  const { integration, type } = trigger;
  useEffect(() => {
    for (const field of fields) {
      const renderer = findRenderer(field, { integration, type }, options);
      if (isLazyRenderer(renderer)) renderer.load();
    }
  }, [fields, integration, type, options]);
}

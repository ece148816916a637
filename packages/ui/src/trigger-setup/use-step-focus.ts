'use client';
import { type RefObject, useEffect, useRef } from 'react';
import type { SetupStep } from './setup-steps.ts';

const places: Readonly<Record<SetupStep | 'done', string>> = {
  // The picked row is highlighted there: the search box speaks for it.
  pick: '[data-slot="trigger-picker-input"]',
  form: '[data-slot="setup-title"]',
  sample: '[data-slot="setup-sample-title"]',
  done: '[data-slot="setup-done-title"]',
};

/** Moves the focus to what each step begins with: its heading, or the search box. */
export function useStepFocus(
  step: SetupStep | 'done',
  focusOnMount: boolean,
): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  const focused = useRef(focusOnMount ? undefined : step);
  useEffect(() => {
    if (focused.current === step) return;
    focused.current = step;
    ref.current?.querySelector<HTMLElement>(places[step])?.focus({ preventScroll: true });
  }, [step]);
  return ref;
}

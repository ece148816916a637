'use client';
import { useControllable } from '@trigger-picker/react';
import { type RefCallback, useCallback, useId, useState } from 'react';
import { useLazyPart } from './use-lazy-part.ts';

/** Why a picker opened or closed. `failed`: its code could not be fetched. */
export type OpenReason = 'opener' | 'pick' | 'dismiss' | 'failed';

/** Whether a picker is open: held by the host, or by the picker. */
export interface OpeningOptions {
  readonly open?: boolean | undefined;
  /** @default false */
  readonly defaultOpen?: boolean | undefined;
  readonly onOpenChange?:
    | ((open: boolean, details: { readonly reason: OpenReason }) => void)
    | undefined;
}

/** A picker that opens over the page. */
export interface Opening<Part> {
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean, details: { readonly reason: OpenReason }) => void;
  /** What to show while it is open, once it is there. */
  readonly part: Part | undefined;
  readonly prefetch: () => void;
  readonly opener: HTMLElement | null;
  readonly setOpener: RefCallback<HTMLElement>;
  /** For the element that opens. */
  readonly id: string;
}

/** Opens a picker whose code comes with its first use. */
export function useOpening<Part>(
  { open, defaultOpen = false, onOpenChange }: OpeningOptions,
  load: () => Promise<Part>,
): Opening<Part> {
  const [isOpen, setOpen] = useControllable({
    value: open,
    defaultValue: defaultOpen,
    onChange: onOpenChange,
  });
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const giveUp = useCallback(() => setOpen(false, { reason: 'failed' }), [setOpen]);
  const { part, prefetch } = useLazyPart(load, isOpen, giveUp);
  return { isOpen, setOpen, part, prefetch, opener, setOpener, id: useId() };
}

'use client';
import type { Trigger, TriggerConfig } from '@trigger-picker/core';
import { type DraftPlace, toDraft } from '@trigger-picker/react';
import { useEffect, useRef } from 'react';
import { isConfigOf } from './setup-state.ts';

interface KeepDraftOptions {
  readonly draft: DraftPlace;
  readonly trigger: Trigger;
  readonly config: TriggerConfig;
  /** What is saved; `null`: nothing. */
  readonly saved: TriggerConfig | null;
  readonly isDirty: boolean;
}

/** Keeps what is entered between visits, for as long as it is not saved. */
export function useKeepDraft({ draft, trigger, config, saved, isDirty }: KeepDraftOptions): void {
  const { keep } = draft;
  const { parameters } = trigger;
  useEffect(() => {
    if (!isDirty) return;
    const base = saved && isConfigOf(saved, config) ? saved.parameters : undefined;
    keep(toDraft({ config, saved: base, parameters, now: Date.now() }));
  }, [keep, parameters, config, saved, isDirty]);
}

/** Forgets what was kept here once it is saved or given up. Another tab's draft is not this one's to forget. */
export function useDropDraft(
  { discard }: DraftPlace,
  config: TriggerConfig | null,
  isDirty: boolean,
): void {
  const kept = useRef<string>(undefined);
  useEffect(() => {
    if (isDirty) {
      kept.current = config?.id;
      return;
    }
    if (kept.current !== undefined) discard(kept.current);
    kept.current = undefined;
  }, [discard, config, isDirty]);
}

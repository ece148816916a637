'use client';
import type { MouseEvent } from 'react';
import { usePatience } from '../internals/use-patience.ts';
import { Button } from '../primitives/button.tsx';
import { useSetupUi } from './use-setup-ui.ts';

/** Milliseconds after which it is worth a word. */
const patience = 4000;

/** It takes long: for how long it may, and a way out. */
export function SetupWaiting({ onStop }: { readonly onStop: () => void }) {
  const { t, slot } = useSetupUi();
  const isLong = usePatience(patience);

  function stop({ currentTarget }: MouseEvent<HTMLElement>) {
    // This button is about to go: the one that can be pressed again takes the focus.
    const flow = currentTarget.closest('[data-slot="setup-editor"]');
    flow?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
    onStop();
  }

  return (
    <div role="status" {...slot('setup-waiting')}>
      {isLong && (
        <>
          <p {...slot('setup-waiting-text')}>{t('setup.waiting')}</p>
          <Button size="small" onClick={stop}>
            {t('setup.waiting.stop')}
          </Button>
        </>
      )}
    </div>
  );
}

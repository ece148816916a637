'use client';
import { usePatience } from '../internals/use-patience.ts';
import { Button } from '../primitives/button.tsx';
import { Skeleton } from '../primitives/skeleton.tsx';
import { usePayloadUi } from './use-payload-ui.ts';

const lines = ['short', 'long', 'medium', 'full', 'short', 'medium', 'long'] as const;
/** Milliseconds after which it is worth a word. */
const patience = 4000;

/** The sample's shape while it loads; where that takes long, for how long it may, and a way out. */
export function PayloadSkeleton({ onCancel }: { readonly onCancel: () => void }) {
  const { t, slot } = usePayloadUi();
  const isLong = usePatience(patience);
  return (
    <div role="status" {...slot('payload-skeleton')}>
      <span {...slot('payload-loading')}>{t('payload.loading')}</span>
      {isLong && (
        <div {...slot('payload-waiting')}>
          <p {...slot('payload-waiting-text')}>{t('payload.waiting')}</p>
          <Button size="small" onClick={onCancel}>
            {t('payload.cancel')}
          </Button>
        </div>
      )}
      {lines.map((length, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
        <Skeleton key={at} length={length} {...slot('payload-skeleton-line')} />
      ))}
    </div>
  );
}

'use client';
import { useEffect, useSyncExternalStore } from 'react';
import { useUi } from '../internals/ui-context.tsx';
import { useLiveStyle } from '../internals/use-live-style.ts';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import type { FieldProps } from './field-props.ts';
import type { LazyRenderer } from './lazy-renderer.ts';
import { FieldFrame } from './parts/field-frame.tsx';

interface LazyFieldProps<Value> extends FieldProps<Value> {
  readonly renderer: LazyRenderer<Value>;
}

/** A field whose renderer is loaded first: its label and help stand there already, and its control has its place. */
export function LazyField<Value>({ renderer, ...props }: LazyFieldProps<Value>) {
  const { renderer: Loaded, isFailed } = useSyncExternalStore(
    renderer.subscribe,
    renderer.state,
    renderer.state,
  );
  useEffect(() => renderer.load(), [renderer]);
  if (Loaded) return <Loaded {...props} />;
  return (
    <FieldFrame {...props} isGroup>
      {isFailed ? (
        <LoadFailed onRetry={renderer.load} />
      ) : (
        <Placeholder height={renderer.height(props.field, props.value)} />
      )}
    </FieldFrame>
  );
}

function Placeholder({ height }: { readonly height: string }) {
  const { t, slot } = useUi();
  const size = useLiveStyle({ blockSize: height });
  return (
    <div {...slot('field-skeleton')} style={size}>
      <span {...slot('field-loading')}>{t('field.loading')}</span>
    </div>
  );
}

function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useUi();
  return (
    <Notice
      tone="warn"
      role="status"
      action={
        <Button size="small" onClick={onRetry}>
          {t('field.loadFailed.retry')}
        </Button>
      }
    >
      {t('field.loadFailed')}
    </Notice>
  );
}

'use client';
import { useLazy } from '../internals/use-lazy.ts';
import { useLiveStyle } from '../internals/use-live-style.ts';
import type { FieldProps } from './field-props.ts';
import type { FieldShape, LazyRenderer } from './lazy-renderer.ts';
import { FieldFrame } from './parts/field-frame.tsx';
import { LoadFailed } from './parts/load-failed.tsx';
import { useFieldUi } from './parts/use-field-ui.ts';

interface LazyFieldProps<Value> extends FieldProps<Value> {
  readonly renderer: LazyRenderer<Value>;
}

/** A field whose renderer is loaded first: its label and help stand there already, and its control has its place. */
export function LazyField<Value>({ renderer, ...props }: LazyFieldProps<Value>) {
  const { renderer: Loaded, isFailed } = useLazy(renderer);
  if (Loaded) return <Loaded {...props} />;
  if (!isFailed) return <Outline {...props} {...renderer.shape(props.field, props.value)} />;
  return (
    <FieldFrame {...props} isGroup>
      <LoadFailed onRetry={renderer.load} />
    </FieldFrame>
  );
}

type OutlineProps = Pick<FieldProps, 'field' | 'id' | 'error'> & FieldShape;

function Outline({ height = 'var(--tp-field)', isInline = false, note, ...props }: OutlineProps) {
  const { t, slot } = useFieldUi();
  const style = useLiveStyle({ blockSize: height });
  return (
    <FieldFrame {...props} isGroup isInline={isInline} note={note && t(note)}>
      <div {...slot('field-skeleton')} style={style}>
        <span {...slot('field-loading')}>{t('field.loading')}</span>
      </div>
    </FieldFrame>
  );
}

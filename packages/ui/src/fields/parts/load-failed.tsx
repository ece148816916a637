'use client';
import { Button } from '../../primitives/button.tsx';
import { Notice } from '../../primitives/notice.tsx';
import { useFieldUi } from './use-field-ui.ts';

/** Where something of a form could not be loaded: it says so, and tries again. */
export function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useFieldUi();
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

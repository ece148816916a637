'use client';
import { Button } from '../../primitives/button.tsx';
import { Notice } from '../../primitives/notice.tsx';
import { useTroubleUi } from './use-trouble-ui.ts';

interface BrokenFieldProps {
  readonly title: string;
  readonly onRetry: () => void;
}

/** In place of a field that throws: its value stays, and it can be tried again. */
export function BrokenField({ title, onRetry }: BrokenFieldProps) {
  const { t, slot } = useTroubleUi();
  return (
    <div {...slot('broken-field')}>
      <span {...slot('broken-field-label')}>
        <bdi>{title}</bdi>
      </span>
      <Notice
        tone="warn"
        role="status"
        action={
          <Button size="small" onClick={onRetry}>
            {t('form.broken.retry')}
          </Button>
        }
      >
        {t('form.broken')}
      </Notice>
    </div>
  );
}

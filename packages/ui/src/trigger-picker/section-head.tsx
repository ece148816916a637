'use client';
import { type CSSProperties, memo } from 'react';
import { usePickerUi } from './use-picker-ui.ts';

/** The head of a section. The section's label says the same to a screen reader: reading both would say it twice. */
export const SectionHead = memo(function SectionHead({
  title,
  shown,
  total,
  style,
}: {
  readonly title: string;
  readonly shown: number;
  readonly total: number;
  readonly style: CSSProperties;
}) {
  const { t, slot } = usePickerUi();
  return (
    <div {...slot('trigger-picker-section-head')} style={style} aria-hidden="true">
      <bdi {...slot('trigger-picker-section-title')}>{title}</bdi>
      <span {...slot('trigger-picker-section-count')}>
        {shown < total
          ? t('picker.group.count', { shown, total })
          : t('picker.group.all', { total })}
      </span>
    </div>
  );
});

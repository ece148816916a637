'use client';
import { type PickerSection, usePickerList, visibleSections } from '@trigger-picker/react';
import type { HTMLAttributes } from 'react';
import { useIsLive } from '../internals/use-live-style.ts';
import { TriggerPickerRow } from './row.tsx';
import { SectionHead } from './section-head.tsx';
import { sectionTitle } from './section-title.ts';
import { TriggerPickerSkeleton } from './skeleton.tsx';
import { usePicker } from './trigger-picker-context.tsx';
import { usePickerUi } from './use-picker-ui.ts';

/** Sections whose triggers are of many integrations. */
const mixed: ReadonlySet<PickerSection['id']> = new Set(['favourites', 'recent']);

/** The triggers and integrations, by section. Only the rows in view are in the document. */
export function TriggerPickerList({
  className,
  children,
  ...props
}: HTMLAttributes<HTMLDivElement>) {
  const picker = usePicker();
  const { t, slot } = usePickerUi();
  const { hasRows, list, content } = usePickerList(picker);
  // Where a row stands is a style: a server's HTML has no rows, but their places.
  const isLive = useIsLive();
  return (
    <div {...props} {...slot('trigger-picker-body', className)}>
      {(picker.status === 'loading' || !isLive) && <TriggerPickerSkeleton />}
      {hasRows && isLive && (
        <div {...list} {...slot('trigger-picker-list')} aria-label={t('picker.list')}>
          <div {...content} {...slot('trigger-picker-rows')} style={content.style}>
            {visibleSections(picker).map(({ section: row, headStyle, rows }) => {
              const title = sectionTitle(row.section, t);
              return (
                <div
                  key={row.ordinal}
                  {...slot('trigger-picker-section')}
                  role="group"
                  aria-label={title}
                >
                  {headStyle && (
                    <SectionHead
                      title={title}
                      shown={row.shown}
                      total={row.total}
                      style={headStyle}
                    />
                  )}
                  {rows.map((option) => (
                    <TriggerPickerRow
                      key={option.ordinal}
                      row={option}
                      namesIntegration={mixed.has(row.section.id)}
                    />
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      )}
      {children}
    </div>
  );
}

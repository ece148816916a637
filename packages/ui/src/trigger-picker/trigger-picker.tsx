'use client';
import type { ReactNode } from 'react';
import { TriggerPickerAnnouncement } from './announcement.tsx';
import { TriggerPickerEmpty } from './empty.tsx';
import { TriggerPickerFilters } from './filters.tsx';
import { TriggerPickerFoot } from './foot.tsx';
import { TriggerPickerInput } from './input.tsx';
import { TriggerPickerList } from './list.tsx';
import { TriggerPickerRoot, type TriggerPickerRootProps } from './root.tsx';
import { TriggerPickerStatus } from './status.tsx';
import { usePickerUi } from './use-picker-ui.ts';

/** What the whole picker takes. */
export interface TriggerPickerProps extends TriggerPickerRootProps {
  /** Focuses the search box when the picker appears. @default false */
  readonly focusOnMount?: boolean;
  /** Shown under "Nothing found": the host's own next step. */
  readonly emptyAction?: ReactNode;
}

/** Finds a trigger across every integration, in one search box. */
export function TriggerPicker({ focusOnMount = false, emptyAction, ...props }: TriggerPickerProps) {
  const { t, slot } = usePickerUi();
  return (
    <TriggerPickerRoot {...props}>
      <div {...slot('trigger-picker-head')}>
        <h2 {...slot('trigger-picker-title')}>{t('picker.title')}</h2>
        <p {...slot('trigger-picker-subtitle')}>{t('picker.subtitle')}</p>
      </div>
      {/* The host asks for it: a picker that was opened by a key press has to take the focus. */}
      <TriggerPickerInput ref={focusOnMount ? (element) => element?.focus() : undefined} />
      <TriggerPickerFilters />
      <TriggerPickerStatus />
      <TriggerPickerList>
        <TriggerPickerEmpty>{emptyAction}</TriggerPickerEmpty>
      </TriggerPickerList>
      <TriggerPickerFoot />
      <TriggerPickerAnnouncement />
    </TriggerPickerRoot>
  );
}

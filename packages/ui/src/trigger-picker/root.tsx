'use client';
import { createHighlighter } from '@trigger-picker/core';
import {
  type TriggerPickerOptions,
  type TriggerPickerState,
  useTriggerPicker,
} from '@trigger-picker/react';
import { type HTMLAttributes, useMemo, useRef } from 'react';
import { useHasHover } from '../internals/use-has-hover.ts';
import { useRowSizes } from '../internals/use-row-sizes.ts';
import { PickerContext, RowContext, type RowPart } from './trigger-picker-context.tsx';
import { useEscape } from './use-escape.ts';
import { usePickerUi } from './use-picker-ui.ts';

/** What the picker's root takes: the headless picker's options, and a few attributes of its element. */
export interface TriggerPickerRootProps
  extends Omit<TriggerPickerOptions, 'locale' | 'rowSizes'>,
    Pick<HTMLAttributes<HTMLDivElement>, 'children' | 'className' | 'id' | 'style'> {}

/** Holds a picker's state for the parts inside it. */
export function TriggerPickerRoot(props: TriggerPickerRootProps) {
  const { children, className, id, style, ...options } = props;
  const { locale, rootAttributes, slot } = usePickerUi();
  const picker = useTriggerPicker({ ...options, locale, rowSizes: useRowSizes() });
  const root = useRef<HTMLDivElement>(null);
  useEscape(root, picker.stepBack);
  return (
    <PickerContext.Provider value={picker}>
      <RowContext.Provider value={useRowPart(picker)}>
        <div
          ref={root}
          {...slot('trigger-picker', className)}
          {...rootAttributes}
          id={id}
          style={style}
        >
          {children}
        </div>
      </RowContext.Provider>
    </PickerContext.Provider>
  );
}

/** Stays the same while the list scrolls and while the highlight moves: rows that were there are not rendered again. */
function useRowPart(picker: TriggerPickerState): RowPart {
  const { id, store, list, highlightedKey, selectedKey, pick, toggleFavourite, query } = picker;
  const { offsets } = picker.window;
  const hasStars = !useHasHover();
  return useMemo(
    () => ({
      ...{ id, store, list, highlightedKey, selectedKey, pick, toggleFavourite, query },
      find: createHighlighter(query).rangesIn,
      hasStars,
      window: { offsets },
    }),
    [id, store, list, highlightedKey, selectedKey, pick, toggleFavourite, query, offsets, hasStars],
  );
}

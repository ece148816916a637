'use client';
import { type KeyboardEvent, useRef } from 'react';
import { Icon } from '../../../primitives/icon.tsx';
import { useFilterUi } from '../use-filter-ui.ts';
import type { FilterValueProps } from './filter-value-props.ts';
import { useListValue } from './use-list-value.ts';

/** Several values: each typed one becomes a chip. Backspace and the arrow keys reach the chips. */
export function ListValue({ value, onChange, readOnly, attributes }: FilterValueProps) {
  const { t, slot } = useFilterUi();
  const root = useRef<HTMLDivElement>(null);
  const list = useListValue({ value, onChange });
  /** The chips' buttons, and last the input. */
  const stops = () => [...(root.current?.querySelectorAll<HTMLElement>('button, input') ?? [])];
  const remove = (at: number) => {
    list.remove(at);
    // The chip that had the focus is gone.
    stops().at(-1)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (readOnly || event.nativeEvent.isComposing || !(target instanceof HTMLElement)) return;
    const isTyping = target instanceof HTMLInputElement;
    if (isTyping && key === 'Enter' && list.draft.trim() !== '') {
      // Enter ends the item here; with nothing typed it does what it does everywhere in the form.
      event.preventDefault();
      list.commit();
    }
    if (isTyping && (target.selectionStart !== 0 || target.selectionEnd !== 0)) return;
    const all = stops();
    const at = all.indexOf(target);
    if (key === 'ArrowLeft') all[Math.max(0, at - 1)]?.focus();
    if (key === 'ArrowRight') all[at + 1]?.focus();
    const isRemoval = key === 'Backspace' || (key === 'Delete' && !isTyping);
    const gone = isTyping ? at - 1 : at;
    if (!isRemoval || gone < 0) return;
    event.preventDefault();
    remove(gone);
  };
  return (
    <div
      ref={root}
      role="group"
      aria-label={t('filter.values')}
      {...slot('filter-list')}
      data-small=""
      onKeyDown={onKeyDown}
    >
      {list.items.map((item, at) => (
        <span key={item} {...slot('filter-list-item')}>
          <bdi>{item}</bdi>
          {!readOnly && (
            <button
              type="button"
              tabIndex={-1}
              {...slot('filter-list-remove')}
              aria-label={t('filter.list.remove', { value: item })}
              onClick={() => remove(at)}
            >
              <Icon name="close" />
            </button>
          )}
        </span>
      ))}
      <input
        type="text"
        autoComplete="off"
        {...slot('filter-list-input')}
        aria-label={t('filter.value')}
        placeholder={list.items.length === 0 ? t('filter.list.placeholder') : undefined}
        readOnly={readOnly}
        value={list.draft}
        onChange={(event) => list.type(event.target.value)}
        onBlur={list.commit}
        {...attributes}
      />
    </div>
  );
}

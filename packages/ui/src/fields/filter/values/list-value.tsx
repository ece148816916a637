'use client';
import { type KeyboardEvent, useRef } from 'react';
import { Icon } from '../../../primitives/icon.tsx';
import { useFilterUi } from '../use-filter-ui.ts';
import type { FilterValueProps } from './filter-value-props.ts';
import { type ListEditor, useListValue } from './use-list-value.ts';

/** Several values: each typed one becomes a chip. Backspace and the arrow keys reach the chips. */
export function ListValue({ value, onChange, readOnly, attributes }: FilterValueProps) {
  const { t, slot } = useFilterUi();
  const root = useRef<HTMLDivElement>(null);
  const list = useListValue({ value, onChange });
  return (
    <div
      ref={root}
      role="group"
      aria-label={t('filter.values')}
      {...slot('filter-list')}
      data-small=""
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
              onClick={() => removeAt(list, at, root.current)}
              onKeyDown={(event) => onTokenKey(event, list, at, root.current)}
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
        onKeyDown={(event) => !readOnly && onInputKey(event, list, root.current)}
        {...attributes}
      />
    </div>
  );
}

function onInputKey(
  event: KeyboardEvent<HTMLInputElement>,
  list: ListEditor,
  root: HTMLElement | null,
): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Enter' && list.draft.trim() !== '') {
    // Enter ends the item here; with nothing typed it does what it does everywhere in the form.
    event.preventDefault();
    list.commit();
  }
  const atStart =
    event.currentTarget.selectionStart === 0 && event.currentTarget.selectionEnd === 0;
  if (!atStart || list.items.length === 0) return;
  if (event.key === 'Backspace') list.remove(list.items.length - 1);
  if (event.key === 'ArrowLeft') tokensIn(root).at(-1)?.focus();
}

function onTokenKey(
  event: KeyboardEvent<HTMLButtonElement>,
  list: ListEditor,
  at: number,
  root: HTMLElement | null,
): void {
  const stops = [...tokensIn(root), inputIn(root)];
  if (event.key === 'ArrowLeft') stops[Math.max(0, at - 1)]?.focus();
  if (event.key === 'ArrowRight') stops[at + 1]?.focus();
  if (event.key !== 'Backspace' && event.key !== 'Delete') return;
  event.preventDefault();
  removeAt(list, at, root);
}

/** The focus goes to the input: the chip that had it is gone. */
function removeAt(list: ListEditor, at: number, root: HTMLElement | null): void {
  list.remove(at);
  inputIn(root)?.focus();
}

function tokensIn(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('button') ?? [])];
}

function inputIn(root: HTMLElement | null): HTMLElement | null {
  return root?.querySelector('input') ?? null;
}

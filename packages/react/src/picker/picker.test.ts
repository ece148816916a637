import type { Integration, Trigger } from '@trigger-picker/core';
import { describe, expect, it, vi } from 'vitest';
import { browseOrder, buildRows } from './build-rows.ts';
import { type KeyContext, readKey } from './keyboard.ts';
import { createPickerStore } from './picker-store.ts';
import { rowOffsets, rowsInView, scrollTopFor } from './row-window.ts';

const sizes = { group: 32, trigger: 56 };

describe('buildRows', () => {
  const triggers = [trigger('slack', 'A'), trigger('gmail', 'B'), trigger('slack', 'C')];
  const integrations = new Map<string, Integration>([['slack', { name: 'slack', title: 'Slack' }]]);
  const source = {
    triggers,
    integrations,
    connected: new Set(['slack']),
    totals: new Map([['slack', 7]]),
  };

  it('an integration stands where its best trigger does, with all of its triggers', () => {
    const { rows, integrationCount } = buildRows(source);
    expect(
      rows.map((row) => (row.kind === 'group' ? row.integration.title : row.trigger.title)),
    ).toEqual(['Slack', 'A', 'C', 'gmail', 'B']);
    expect(rows[0]).toMatchObject({ shown: 2, total: 7, connected: true });
    expect(integrationCount).toBe(2);
  });

  it('C61: positions count the triggers of the whole list, not the rows in view', () => {
    const { rows, pickable } = buildRows(source);
    expect(pickable.map((at) => rows[at])).toMatchObject([
      { position: 1 },
      { position: 2 },
      { position: 3 },
    ]);
  });

  it('browsing lists what is connected first, then by title', () => {
    const order = browseOrder(
      [trigger('zoom', 'Z'), trigger('asana', 'A'), trigger('slack', 'S')],
      new Map(),
      new Set(['slack']),
      'en',
    );
    expect(order.map((it) => it.integration)).toEqual(['slack', 'asana', 'zoom']);
  });
});

describe('readKey', () => {
  const context: KeyContext = { at: 1, count: 5, page: 3, hasText: false, loading: false };
  const press = (key: string, over: Partial<KeyContext> = {}) =>
    readKey({ key, isComposing: false, hasModifier: false }, { ...context, ...over });

  it.each([
    ['ArrowDown', {}, { do: 'move', to: 2 }],
    ['ArrowDown', { at: 4 }, { do: 'move', to: 0 }],
    ['ArrowDown', { at: -1 }, { do: 'move', to: 0 }],
    ['ArrowUp', { at: 0 }, { do: 'move', to: 4 }],
    ['ArrowUp', { at: -1 }, { do: 'move', to: 4 }],
    ['PageDown', {}, { do: 'move', to: 4 }],
    ['PageUp', { at: 4 }, { do: 'move', to: 1 }],
    ['Home', {}, { do: 'move', to: 0 }],
    ['End', {}, { do: 'move', to: 4 }],
    ['Home', { hasText: true }, { do: 'nothing' }],
    ['Enter', {}, { do: 'pick' }],
    ['Enter', { loading: true }, { do: 'nothing' }],
    ['Enter', { at: -1 }, { do: 'nothing' }],
    ['Escape', { hasText: true }, { do: 'clear' }],
    ['Escape', {}, { do: 'close' }],
    ['Tab', {}, { do: 'nothing' }],
    ['ArrowDown', { count: 0, at: -1 }, { do: 'nothing' }],
    ['constructor', {}, { do: 'nothing' }],
  ])('%s in %o gives %o', (key, over, command) => {
    expect(press(key, over)).toEqual(command);
  });

  it('a key that an input method is composing with never picks', () => {
    expect(readKey({ key: 'Enter', isComposing: true, hasModifier: false }, context)).toEqual({
      do: 'nothing',
    });
  });
});

describe('the row window', () => {
  const triggers = Array.from({ length: 5000 }, (_, at) => trigger(`app${at % 130}`, `T${at}`));
  const { rows } = buildRows({
    triggers,
    integrations: new Map(),
    connected: new Set(),
    totals: new Map(),
  });
  const offsets = rowOffsets(rows, sizes);

  it('U6: 5,000 triggers in 130 integrations need no more than a screenful of rows', () => {
    expect(offsets.at(-1)).toBe(130 * 32 + 5000 * 56);
    for (const scrollTop of [0, 1, 5000, 140_000, 290_000]) {
      const { from, to } = rowsInView(offsets, { scrollTop, height: 420 }, 4);
      expect(to - from).toBeLessThanOrEqual(22);
      expect(offsets[from]).toBeLessThanOrEqual(scrollTop);
      expect(offsets[to]).toBeGreaterThanOrEqual(Math.min(scrollTop + 420, offsets.at(-1) ?? 0));
    }
  });

  it('scrolls no further than it takes to show a row whole', () => {
    expect(scrollTopFor(offsets, { from: 3, to: 4 }, { scrollTop: 0, height: 420 })).toBe(0);
    expect(scrollTopFor(offsets, { from: 100, to: 101 }, { scrollTop: 0, height: 420 })).toBe(
      (offsets[101] ?? 0) - 420,
    );
    expect(scrollTopFor(offsets, { from: 0, to: 2 }, { scrollTop: 900, height: 420 })).toBe(0);
  });
});

describe('createPickerStore', () => {
  it('tells its listeners of a change, and of nothing else', () => {
    const store = createPickerStore();
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.set('a', 'keyboard');
    store.set('a', 'pointer');
    stop();
    store.set('b', 'keyboard');
    expect(listener).toHaveBeenCalledTimes(1);
    expect(store.get()).toEqual({ key: 'b', reason: 'keyboard' });
  });
});

function trigger(integration: string, title: string): Trigger {
  return { integration, type: title, title, description: '', model: 'WEBHOOK', parameters: [] };
}

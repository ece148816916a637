import type { Integration, Trigger } from '@trigger-picker/core';
import { describe, expect, it, vi } from 'vitest';
import { type BrowseSource, browseSections } from './browse-sections.ts';
import { buildRows, type RowContext, type SectionPlan } from './build-rows.ts';
import { groupTriggers } from './group-triggers.ts';
import { type KeyContext, type KeyPress, readKey } from './keyboard.ts';
import { toOffer } from './offer.ts';
import { createPickerStore } from './picker-store.ts';
import { popularFirst } from './popularity.ts';
import { preferenceWeights, toBoost } from './preference.ts';
import { rowOffsets, rowsInView, scrollTopFor } from './row-window.ts';
import type { PickerRow } from './rows.ts';
import { searchSections } from './search-sections.ts';

const sizes = { section: 32, integration: 56, trigger: 56 };
const context: RowContext = {
  integrations: new Map<string, Integration>([['slack', { name: 'slack', title: 'Slack' }]]),
  connected: new Set(['slack']),
  favourites: new Set(),
  traitsOf: () => ({}),
};
const titles = (rows: readonly PickerRow[]) =>
  rows.map((row) => {
    if (row.kind === 'trigger') return row.trigger.title;
    if (row.kind === 'integration') return `> ${row.integration.title}`;
    return `# ${row.section.id === 'integration' ? row.section.integration.title : row.section.id}`;
  });
const lay = (sections: readonly SectionPlan[]) => titles(buildRows(sections, context).rows);

describe('browseSections', () => {
  const triggers = [trigger('zoom', 'Z'), trigger('slack', 'A'), trigger('slack', 'B')];
  const browse = (over: Partial<BrowseSource> = {}) =>
    lay(
      browseSections({
        ...context,
        triggers,
        groups: groupTriggers(over.triggers ?? triggers),
        filter: {},
        recents: [],
        favourites: [],
        locale: 'en',
        ...over,
      }),
    );
  const ref = (integration: string, type: string) => ({ integration, type });

  it('lists integrations to open: connected ones first, the rest by title', () => {
    expect(browse()).toEqual(['# connected', '> Slack', '# all', '> zoom']);
  });

  it('C56: puts what this user starred and picked lately on top, each trigger once', () => {
    const recents = [
      { ...ref('zoom', 'Z'), count: 1, last: 2 },
      { ...ref('slack', 'A'), count: 9, last: 1 },
      { ...ref('gone', 'G'), count: 9, last: 1 },
    ];
    expect(browse({ favourites: [ref('slack', 'A')], recents }).slice(0, 4)).toEqual([
      '# favourites',
      'A',
      '# recent',
      'Z',
    ]);
  });

  it('an open integration lists its triggers alone', () => {
    const filter = { integration: 'slack' };
    const own = triggers.filter(({ integration }) => integration === 'slack');
    expect(browse({ filter, triggers: own })).toEqual(['# Slack', 'A', 'B']);
  });

  it('what the host calls popular stands before the rest, the most popular first, unless one category is asked for', () => {
    const catalog = ['asana', 'box', 'zoom'].map((name) => trigger(name, 'New'));
    const shares: Readonly<Record<string, number>> = { box: 0.2, zoom: 0.9, slack: 1 };
    const source = {
      triggers: [...catalog, trigger('slack', 'A')],
      traitsOf: ({ integration }: Trigger) => ({ popularity: shares[integration] }),
    };
    expect(browse(source)).toEqual([
      ...['# connected', '> Slack', '# popular', '> zoom', '> box', '# all', '> asana'],
    ]);
    expect(browse({ ...source, filter: { category: 'Chat' } })).not.toContain('# popular');
  });

  it('a category is named by the section of its integrations', () => {
    expect(browse({ filter: { category: 'Chat' } })).toContain('# category');
  });
});

describe('popularFirst', () => {
  it('ranks the triggers of an integration by the host’s word, and leaves the vendor’s order where there is none', () => {
    const own = ['A', 'B', 'C', 'D'].map((title) => trigger('slack', title));
    const popularity: Readonly<Record<string, number>> = { C: 0.5, D: Number.NaN };
    const ranked = popularFirst(own, ({ title }) => ({ popularity: popularity[title] }));
    expect(ranked.map(({ title }) => title)).toEqual(['C', 'A', 'B', 'D']);
  });
});

describe('searchSections', () => {
  const found = [trigger('slack', 'A'), trigger('gmail', 'G'), trigger('slack', 'C')];
  const search = (query: string, filter = {}) =>
    lay(
      searchSections({
        query,
        found,
        filter,
        integrations: context.integrations,
        triggersOf: (name) => found.filter(({ integration }) => integration === name),
      }),
    );

  it('an integration stands where its best trigger does, with all of its hits', () => {
    expect(search('new')).toEqual(['# Slack', 'A', 'C', '# gmail', 'G']);
  });

  it.each(['slack', 'sla', 'slakc'])(
    '%s finds the integration as well, before its triggers',
    (query) => {
      expect(search(query).slice(0, 3)).toEqual(['# Slack', '> Slack', 'A']);
    },
  );

  it('an integration that is open already is not offered again', () => {
    expect(search('slack', { integration: 'slack' })).not.toContain('> Slack');
  });
});

describe('buildRows', () => {
  it('C61: positions count the rows of the whole list, not those in view, and no heads', () => {
    const { rows, pickable } = buildRows(
      [
        { section: { id: 'favourites' }, triggers: [trigger('slack', 'A')] },
        { section: { id: 'recent' }, triggers: [] },
        { section: { id: 'connected' }, integrations: [{ name: 'slack', triggers: [] }] },
      ],
      context,
    );
    expect(pickable.map((at) => rows[at])).toMatchObject([
      { kind: 'trigger', position: 1 },
      { kind: 'integration', position: 2 },
    ]);
    expect(titles(rows)).toEqual(['# favourites', 'A', '# connected', '> Slack']);
  });
});

describe('toOffer', () => {
  const triggers = [trigger('slack', 'A'), trigger('slack', 'B'), trigger('zoom', 'Z')];
  const offered = (offer: Parameters<typeof toOffer>[0]) =>
    triggers.filter(toOffer(offer) ?? (() => true)).map(({ title }) => title);

  it('offers all, unless the host says otherwise', () => {
    expect(offered({})).toEqual(['A', 'B', 'Z']);
    expect(offered({ allow: ['slack'] })).toEqual(['A', 'B']);
    expect(offered({ allow: [{ integration: 'slack', type: 'B' }, 'zoom'] })).toEqual(['B', 'Z']);
    expect(offered({ allow: [] })).toEqual([]);
  });

  it('what is denied is not offered, though it be allowed', () => {
    const deny = [{ integration: 'slack', type: 'A' }];
    expect(offered({ allow: ['slack'], deny })).toEqual(['B']);
    expect(offered({ deny: ['slack'], accept: ({ title }) => title !== 'Z' })).toEqual([]);
  });
});

describe('toBoost', () => {
  const boost = toBoost({
    favourites: [{ integration: 'slack', type: 'A' }],
    recents: [{ integration: 'slack', type: 'B', count: 3, last: 1 }],
    connected: new Set(['slack']),
    traitsOf: ({ title }) => ({ popularity: title === 'P' ? 7 : 0 }),
  });

  it('is nothing to ask where there is nothing to prefer', () => {
    expect(toBoost({ favourites: [], recents: [], connected: new Set() })).toBeUndefined();
  });

  it('prefers what is starred, then what was picked, then what is connected', () => {
    const worth = ['A', 'B', 'C'].map((type) => boost?.(trigger('slack', type)) ?? 0);
    expect(worth).toEqual([...worth].sort((a, b) => b - a));
    expect(new Set(worth).size).toBe(3);
    expect(boost?.(trigger('zoom', 'Z'))).toBe(0);
  });

  it('C51: all reasons together stay below what a word of the query is worth', () => {
    const most = Object.values(preferenceWeights).reduce((sum, weight) => sum + weight, 0);
    expect(most).toBeLessThanOrEqual(0.2);
    expect(boost?.(trigger('zoom', 'P'))).toBe(preferenceWeights.popularity);
  });
});

describe('readKey', () => {
  const state: KeyContext = {
    at: 1,
    count: 5,
    page: () => 3,
    hasText: false,
    isScoped: false,
    loading: false,
  };
  const modifiers = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  const plain = { isComposing: false, repeat: false, ...modifiers };
  const press = (key: string, over: Partial<KeyContext> = {}, how: Partial<KeyPress> = {}) =>
    readKey({ key, ...plain, ...how }, { ...state, ...over });

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
    ['Escape', { hasText: true, isScoped: true }, { do: 'clear' }],
    ['Escape', { isScoped: true }, { do: 'leave' }],
    ['Escape', {}, { do: 'close' }],
    ['Backspace', { isScoped: true }, { do: 'leave' }],
    ['Backspace', { isScoped: true, hasText: true }, { do: 'nothing' }],
    ['Backspace', {}, { do: 'nothing' }],
    ['Tab', {}, { do: 'nothing' }],
    ['ArrowDown', { count: 0, at: -1 }, { do: 'nothing' }],
    ['constructor', {}, { do: 'nothing' }],
  ])('%s in %o gives %o', (key, over, command) => {
    expect(press(key, over)).toEqual(command);
  });

  it('a key that an input method is composing with never picks', () => {
    expect(press('Enter', {}, { isComposing: true })).toEqual({ do: 'nothing' });
  });

  it('Alt+Enter stars; other modifiers leave the key to the browser', () => {
    expect(press('Enter', {}, { altKey: true })).toEqual({ do: 'star' });
    expect(press('ArrowDown', {}, { altKey: true })).toEqual({ do: 'nothing' });
    for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey']) {
      expect(press('Enter', {}, { [modifier]: true })).toEqual({ do: 'nothing' });
    }
  });

  it('a key that is held down moves on, and does nothing else', () => {
    const held = { repeat: true };
    expect(press('ArrowDown', {}, held)).toEqual({ do: 'move', to: 2 });
    expect(press('Backspace', { isScoped: true }, held)).toEqual({ do: 'nothing' });
    expect(press('Enter', {}, held)).toEqual({ do: 'nothing' });
  });
});

describe('the row window', () => {
  const triggers = Array.from({ length: 5000 }, (_, at) => trigger(`app${at % 130}`, `T${at}`));
  const { rows } = buildRows(
    searchSections({
      query: 'x',
      found: triggers,
      filter: { integration: 'any' },
      integrations: new Map(),
      triggersOf: () => [],
    }),
    context,
  );
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
    expect(store.get()).toEqual({ key: 'b', reason: 'keyboard', question: null });
  });
});

function trigger(integration: string, title: string): Trigger {
  return { integration, type: title, title, description: '', model: 'WEBHOOK', parameters: [] };
}

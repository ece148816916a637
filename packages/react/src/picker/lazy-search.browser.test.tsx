import { buildSearchIndexInSlices } from '@trigger-picker/core';
import { type ReactNode, useMemo } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { TriggerPickerContext, useTriggerPickerContext } from '../provider/context.ts';
import { createTestPage } from '../testing/render-in-world.tsx';
import { createSearchIndexes } from './search-indexes.ts';
import { usePickerInput } from './use-picker-input.ts';
import { type TriggerPickerState, useTriggerPicker } from './use-trigger-picker.ts';

function Picker({ onRender }: { onRender: (picker: TriggerPickerState) => void }) {
  const picker = useTriggerPicker();
  onRender(picker);
  return (
    <>
      <input aria-label="Search" {...usePickerInput(picker)} />
      <output>{picker.status}</output>
    </>
  );
}

/** A picker, and the state that it was last rendered with. */
function createWatched() {
  let last: TriggerPickerState | undefined;
  const watch = (picker: TriggerPickerState) => {
    last = picker;
  };
  const seen = () => {
    if (!last) throw new Error('The picker was not rendered.');
    return last;
  };
  return { picker: <Picker onRender={watch} />, seen };
}

describe('the code of search', () => {
  it('is asked for while the catalog is, and not before a picker is there', async () => {
    const page = await createTestPage();
    const { picker, seen } = createWatched();
    const build = vi.fn(buildSearchIndexInSlices);
    const indexes = createSearchIndexes(build);
    const show = (child: ReactNode) =>
      page.provide(<WithIndexes indexes={indexes}>{child}</WithIndexes>);
    const release = page.network.hold(({ path }) => path.endsWith('/triggers/triggers'));
    const screen = await render(show(<p>closed</p>));
    expect(build).not.toHaveBeenCalled();
    await screen.rerender(show(picker));
    expect(build).toHaveBeenCalled();
    expect(seen().status).toBe('loading');
    release();
    await expect.element(screen.getByRole('status')).toHaveTextContent('ready');
  });

  it('that cannot be loaded fails a search, and nothing else, until it is asked for again', async () => {
    const page = await createTestPage();
    const { picker, seen } = createWatched();
    let isDown = true;
    const indexes = createSearchIndexes(async (source) => {
      if (isDown) throw new TypeError('Failed to fetch dynamically imported module');
      return buildSearchIndexInSlices(source);
    }, []);
    const screen = await render(
      page.provide(<WithIndexes indexes={indexes}>{picker}</WithIndexes>),
    );
    const status = screen.getByRole('status');
    await expect.element(status).toHaveTextContent('ready');
    const browsed = seen().list;
    expect(browsed.pickable.length).toBeGreaterThan(0);
    await screen.getByRole('combobox').fill('ticket');
    await expect.element(status).toHaveTextContent('failed');
    expect(seen()).toMatchObject({ total: 0, isIndexing: false, list: { pickable: [] } });
    await screen.getByRole('combobox').fill('');
    await expect.element(status).toHaveTextContent('ready');
    expect(seen().list).toBe(browsed);
    await screen.getByRole('combobox').fill('ticket');
    isDown = false;
    seen().retry();
    await expect.element(status).toHaveTextContent('ready');
    await expect.poll(() => seen().total).toBeGreaterThan(0);
  });
});

/** A session whose indexes are these. */
function WithIndexes({
  indexes,
  children,
}: {
  indexes: ReturnType<typeof createSearchIndexes>;
  children: ReactNode;
}) {
  const context = useTriggerPickerContext();
  const value = useMemo(() => {
    const parts = new Map<() => unknown, unknown>([[createSearchIndexes, indexes]]);
    const part = <Part,>(create: () => Part): Part =>
      // What is put in place of a part is one of its kind.
      parts.has(create) ? (parts.get(create) as Part) : context.part(create);
    return { ...context, part };
  }, [context, indexes]);
  return <TriggerPickerContext.Provider value={value}>{children}</TriggerPickerContext.Provider>;
}

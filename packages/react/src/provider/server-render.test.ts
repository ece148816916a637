import { createElement, Suspense, use } from 'react';
import { renderToReadableStream, renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { useAccounts } from '../hooks/use-accounts.ts';
import { useTriggerPickerContext } from './context.ts';
import { TriggerPickerProvider } from './trigger-picker-provider.tsx';

function Page() {
  const { queryClient, userKey } = useTriggerPickerContext();
  const { status } = useAccounts();
  clients.add(queryClient);
  return `${userKey} ${status}`;
}

/** Both requests are under way when it goes on. */
function SlowPage({ until }: { readonly until: Promise<void> }) {
  use(until);
  return Page();
}

const clients = new Set<unknown>();
const renderFor = (userKey: string) =>
  renderToString(createElement(TriggerPickerProvider, { userKey, fetch }, createElement(Page)));
const fetch = vi.fn(async () => new Response());

describe('on a server', () => {
  it('K2: each request has a cache of its own, asks nothing and warns of nothing', () => {
    const warned = vi.spyOn(console, 'error');
    expect([renderFor('a'), renderFor('b')]).toEqual(['a pending', 'b pending']);
    expect(clients.size).toBe(2);
    expect(fetch).not.toHaveBeenCalled();
    expect(warned).not.toHaveBeenCalled();
  });

  it('K2: two users’ requests at once share nothing, whichever is rendered first', async () => {
    let answer: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const both = ['a', 'b'].map(async (userKey) => {
      const waits = createElement(Suspense, null, createElement(SlowPage, { until: slow }));
      const page = createElement(TriggerPickerProvider, { userKey, fetch }, waits);
      return new Response(await renderToReadableStream(page)).text();
    });
    answer();
    const [a, b] = await Promise.all(both);
    expect(a).toMatch(/(?<!\w)a pending/);
    expect(a).not.toMatch(/(?<!\w)b pending/);
    expect(b).toMatch(/(?<!\w)b pending/);
    expect(b).not.toMatch(/(?<!\w)a pending/);
  });
});

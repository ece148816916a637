import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
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
});

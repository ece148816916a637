import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { useAccounts } from '../hooks/use-accounts.ts';
import { useCatalog } from '../hooks/use-catalog.ts';
import { useIntegrations } from '../hooks/use-integrations.ts';
import { useSubscriptions } from '../hooks/use-subscriptions.ts';
import { useTriggerPickerClient } from '../hooks/use-trigger-picker-client.ts';
import * as triggerPickerKeys from '../queries/keys.ts';
import { createTestPage, runHook, type TestPage } from '../testing/render-in-world.tsx';
import { useTriggerPickerContext } from './context.ts';

/** Shows the accounts of whoever is signed in, and keeps every text that was on screen. */
function Accounts({ frames }: { readonly frames: string[] }) {
  const { data } = useAccounts();
  const text = data?.map(({ label }) => label).join() ?? 'unknown';
  frames.push(text);
  return <p>{text}</p>;
}

function Refetch() {
  const { refetch } = useAccounts();
  return (
    <button type="button" onClick={() => void refetch()}>
      refetch
    </button>
  );
}

/** The subscriptions of one integration; says when they are there. */
function List({
  integration,
  loaded,
}: {
  readonly integration: string;
  readonly loaded: Set<string>;
}) {
  const { isSuccess } = useSubscriptions({ integrations: [integration] });
  useEffect(() => void (isSuccess && loaded.add(integration)));
  return null;
}

function FindClient({ found }: { readonly found: QueryClient[] }) {
  const { queryClient } = useTriggerPickerContext();
  useEffect(() => void found.push(queryClient));
  return null;
}

async function showAccounts(page: TestPage, queryClient: QueryClient) {
  const frames: string[] = [];
  const ui = (userKey: string) =>
    page.provide(<Accounts frames={frames} />, { userKey, queryClient });
  const screen = await render(ui('user-1'));
  return { frames, screen, signIn: (userKey: string) => screen.rerender(ui(userKey)) };
}

describe('a session', () => {
  it('K1: another user sees nothing of the one before, and what was loaded is gone', async () => {
    const page = await createTestPage();
    const queryClient = new QueryClient();
    const { screen, frames, signIn } = await showAccounts(page, queryClient);
    await expect.element(screen.getByText('First desk')).toBeVisible();
    page.world.signInAs('user-2');
    const before = frames.length;
    await signIn('user-2');
    await expect.poll(() => frames.at(-1)).toBe('');
    expect(frames.slice(before).join()).not.toMatch(/desk/);
    const queryKey = triggerPickerKeys.user('user-1');
    expect(queryClient.getQueryCache().findAll({ queryKey })).toEqual([]);
  });

  it('K1: a request of the user before is cancelled, and its answer goes nowhere', async () => {
    const page = await createTestPage();
    const release = page.network.hold(() => true);
    const queryClient = new QueryClient();
    const { frames, signIn } = await showAccounts(page, queryClient);
    await expect.poll(() => page.network.count('GET', '/accounts')).toBe(1);
    page.world.signInAs('user-2');
    release();
    const releaseSecond = page.network.hold(() => true);
    await signIn('user-2');
    expect(page.network.sent[0]?.signal.aborted).toBe(true);
    releaseSecond();
    await expect.poll(() => frames.at(-1)).toBe('');
    expect(frames.join()).not.toMatch(/desk/);
  });

  it('C69: client and cache stay the same however often the host renders', async () => {
    const page = await createTestPage();
    const { result, rerender } = await runHook(
      page,
      () => [useTriggerPickerClient(), useTriggerPickerContext()] as const,
      null,
      { onEvent: () => undefined, headers: () => ({}) },
    );
    const [client, context] = result.current;
    await rerender(null);
    expect(result.current[0]).toBe(client);
    expect(result.current[1]).toBe(context);
  });

  it('C69, K3: uses the host’s query client, from context or as a prop', async () => {
    const page = await createTestPage();
    const [inherited, given] = [new QueryClient(), new QueryClient()];
    const found: QueryClient[] = [];
    const probe = <FindClient found={found} />;
    await render(
      <QueryClientProvider client={inherited}>{page.provide(probe)}</QueryClientProvider>,
    );
    expect(found.at(-1)).toBe(inherited);
    await render(
      <QueryClientProvider client={inherited}>
        {page.provide(probe, { queryClient: given })}
      </QueryClientProvider>,
    );
    expect(found.at(-1)).toBe(given);
  });

  it('K3: a host’s defaults and a host’s keys break nothing', async () => {
    const page = await createTestPage();
    const queryClient = new QueryClient({
      defaultOptions: {
        queries: {
          enabled: false,
          retry: false,
          staleTime: Number.POSITIVE_INFINITY,
          throwOnError: true,
          networkMode: 'offlineFirst',
          placeholderData: (before: unknown) => before,
        },
        mutations: { retry: 3, throwOnError: true },
      },
    });
    queryClient.setQueryData(['accounts'], 'the host’s');
    queryClient.setQueryData(['user-1', 'accounts'], 'the host’s');
    const { result } = await runHook(
      page,
      () => [useAccounts(), useSubscriptions()] as const,
      null,
      { queryClient },
    );
    await expect.poll(() => result.current[0].data?.length).toBe(2);
    page.world.sandbox.faults.set('*', { kind: 'unauthorized' });
    void result.current[1].refetch();
    await expect.poll(() => result.current[1].error?.code).toBeTruthy();
    expect(queryClient.getQueryData(['accounts'])).toBe('the host’s');
  });

  it('K13: tells the host once that nobody is signed in', async () => {
    const page = await createTestPage({ userId: null });
    const onUnauthenticated = vi.fn();
    const { result } = await runHook(
      page,
      () => [useAccounts(), useIntegrations(), useCatalog(), useSubscriptions()],
      null,
      { onUnauthenticated },
    );
    await expect.poll(() => result.current.every(({ isError }) => isError)).toBe(true);
    expect(onUnauthenticated).toHaveBeenCalledTimes(1);
    expect(page.network.sent).toHaveLength(4);
  });

  it('K12: offline is said without a long wait, and heals when the connection is back', async () => {
    const page = await createTestPage();
    page.network.offline = true;
    const { result } = await runHook(page, () => useAccounts(), null);
    dispatchEvent(new Event('offline'));
    await expect.poll(() => result.current.error?.code).toBe('NETWORK');
    page.network.offline = false;
    dispatchEvent(new Event('online'));
    await expect.poll(() => result.current.data?.length).toBe(2);
  });

  it('the newest callbacks of the host are the ones that are used', async () => {
    const page = await createTestPage();
    const ui = (authorization: string) =>
      page.provide(<Refetch />, { headers: () => ({ authorization }) });
    const screen = await render(ui('old'));
    await screen.rerender(ui('new'));
    await screen.getByText('refetch').click();
    await expect.poll(() => page.network.sent.at(-1)?.headers.get('authorization')).toBe('new');
  });

  it('K14: twenty lists that are told to wait ask no more until the pause is over, then heal', async () => {
    const page = await createTestPage();
    page.world.sandbox.faults.set('*', { kind: 'rateLimited', retryAfter: 1, times: 20 });
    const lists = Array.from({ length: 20 }, (_, at) => `desk-${at}`);
    const loaded = new Set<string>();
    await render(
      page.provide(lists.map((one) => <List key={one} integration={one} loaded={loaded} />)),
    );
    const asked = () => page.network.count('GET', '/subscriptions');
    await expect.poll(asked).toBe(20);
    const start = performance.now();
    await expect.poll(asked, { interval: 20, timeout: 5000 }).toBeGreaterThan(20);
    expect(performance.now() - start).toBeGreaterThan(700);
    await expect.poll(() => loaded.size, { timeout: 10_000 }).toBe(20);
    expect(asked()).toBeLessThanOrEqual(60);
  });
});

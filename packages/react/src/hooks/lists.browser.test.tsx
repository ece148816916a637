import { describe, expect, it, vi } from 'vitest';
import { toTriggerKey } from '../picker/trigger-key.ts';
import { deskCatalog, deskTicket } from '../testing/desk.ts';
import { createTestPage, runHook } from '../testing/render-in-world.tsx';
import { useAccounts } from './use-accounts.ts';
import { useCatalog } from './use-catalog.ts';
import { useExample } from './use-example.ts';
import { useIntegrations } from './use-integrations.ts';
import { useTrigger } from './use-trigger.ts';

describe('lists', () => {
  it('K4, C04: one request per list, however often it is mounted', async () => {
    const page = await createTestPage();
    const { result } = await runHook(
      page,
      () => [
        useIntegrations(),
        useIntegrations(),
        useCatalog(),
        useAccounts(),
        useAccounts('desk'),
      ],
      null,
    );
    await expect.poll(() => result.current.every(({ isSuccess }) => isSuccess)).toBe(true);
    for (const path of ['/integrations', '/triggers', '/accounts']) {
      expect(page.network.count('GET', path)).toBe(1);
    }
  });

  // n8n-io/n8n#30463
  it('C33: accounts are unknown before an answer, and none only after it', async () => {
    const page = await createTestPage({ connected: {} });
    const release = page.network.hold(() => true);
    const { result } = await runHook(page, () => useAccounts(), null);
    await expect.poll(() => page.network.count('GET', '/accounts')).toBe(1);
    expect(result.current.data).toBeUndefined();
    release();
    await expect.poll(() => result.current.data).toEqual([]);
  });

  // n8n-io/n8n#38295
  it('C34: a refetch that fails keeps the old list and rejects nowhere', async () => {
    const page = await createTestPage();
    const rejected = vi.fn();
    addEventListener('unhandledrejection', rejected);
    const { result } = await runHook(page, () => useAccounts(), null);
    await expect.poll(() => result.current.data?.length).toBe(2);
    page.world.sandbox.faults.set('*', { kind: 'unauthorized' });
    void result.current.refetch();
    await expect.poll(() => result.current.error?.code).toBeTruthy();
    expect(result.current.data).toHaveLength(2);
    expect(rejected).not.toHaveBeenCalled();
    removeEventListener('unhandledrejection', rejected);
  });

  it('a trigger comes in the user’s language, is told from one that does not exist, and shows while its own definition loads', async () => {
    const page = await createTestPage();
    const localizeTrigger = <T extends { title: string }>(trigger: T) => ({
      ...trigger,
      title: trigger.title.toUpperCase(),
    });
    const { result, rerender } = await runHook(
      page,
      (request: { integration: string; type: string; credentialId?: string }) =>
        useTrigger(request),
      { ...deskTicket },
      { localizeTrigger },
    );
    await expect.poll(() => result.current.data?.title).toBe('TICKET OPENED');
    const release = page.network.hold(({ path }) => path.endsWith('/triggers'));
    const [account] = page.world.sandbox.accounts('user-1');
    await rerender({ ...deskTicket, credentialId: String(account?.id) });
    expect(result.current.data?.title).toBe('TICKET OPENED');
    release();
    await expect.poll(() => result.current.isPlaceholderData).toBe(false);
    await rerender({ integration: 'desk', type: 'GONE' });
    expect(result.current.data).toBeNull();
  });

  it('K17: one type in two integrations is two triggers, each with a key of its own', async () => {
    const [desk] = deskCatalog;
    if (!desk) return expect.unreachable();
    const catalog = [desk, { ...desk, name: 'desk2', displayName: 'Other desk' }];
    const page = await createTestPage({ sandbox: { catalog } });
    const { result } = await runHook(
      page,
      () => [useCatalog(), useTrigger({ ...deskTicket, integration: 'desk2' })] as const,
      null,
    );
    await expect.poll(() => result.current[1].data?.integration).toBe('desk2');
    const keys = result.current[0].data?.triggers.map(toTriggerKey) ?? [];
    expect(keys.length).toBe(2 * desk.triggers.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('an example waits until it may be asked for', async () => {
    const page = await createTestPage();
    const trigger = { ...deskTicket, parameters: [] };
    const { result, rerender } = await runHook(
      page,
      (enabled: boolean) => useExample({ trigger, enabled }),
      false,
    );
    expect(page.network.sent).toEqual([]);
    await rerender(true);
    await expect.poll(() => result.current.data).toMatchObject([{ subject: 'Printer on fire' }]);
  });

  it('a trigger whose integration did not arrive is a failure, not a trigger that does not exist', async () => {
    const page = await createTestPage();
    const failed = { kind: 'failedIntegration', integration: 'desk', message: 'down' } as const;
    page.world.sandbox.faults.set('*', failed);
    const { result } = await runHook(page, () => useTrigger(deskTicket), null);
    await expect.poll(() => result.current.error?.code).toBe('UPSTREAM_FAILED');
    expect(result.current.data).toBeUndefined();
  });
});

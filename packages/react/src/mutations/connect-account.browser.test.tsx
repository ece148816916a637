import { describe, expect, it, vi } from 'vitest';
import { useAccounts } from '../hooks/use-accounts.ts';
import { useConnectAccount } from '../hooks/use-connect-account.ts';
import type { Connect, ConnectRequest } from '../provider/connect.ts';
import { createTestPage, runHook } from '../testing/render-in-world.tsx';

const useBoth = () => ({ accounts: useAccounts(), account: useConnectAccount() });

async function open(answer?: (request: ConnectRequest) => ReturnType<Connect>) {
  const page = await createTestPage();
  const connect = answer && vi.fn<Connect>(answer);
  const onEvent = vi.fn();
  const hook = await runHook(page, useBoth, null, { connect, onEvent });
  await expect.poll(() => hook.result.current.accounts.data?.length).toBe(2);
  return { ...page, ...hook, connect, onEvent };
}

describe('connecting an account', () => {
  it('C70: ends with the new account, which is in the list by then', async () => {
    const { world, result, onEvent } = await open(async ({ integration }) => {
      world.sandbox.connect('user-1', integration);
      return { outcome: 'connected' };
    });
    const ended = await result.current.account.connect('desk');
    const newest = world.sandbox.accounts('user-1').at(-1)?.id;
    expect(ended).toEqual({ outcome: 'connected', credentialId: newest });
    await expect.poll(() => result.current.accounts.data?.map(({ id }) => id)).toContain(newest);
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({
      ...{ type: 'connect', integration: 'desk', outcome: 'connected' },
    });
  });

  it.each([
    [
      'a refusal',
      async () => ({ outcome: 'refused', message: 'access_denied' }) as const,
      { outcome: 'refused', message: 'access_denied' },
    ],
    ['a closed window', async () => ({ outcome: 'cancelled' }) as const, { outcome: 'cancelled' }],
    [
      'a broken window',
      async () => Promise.reject(new Error('popup blocked')),
      { outcome: 'failed', error: { message: 'popup blocked' } },
    ],
    [
      'a way that throws',
      () => {
        throw new Error('bug');
      },
      { outcome: 'failed', error: { message: 'bug' } },
    ],
    ['no way to connect', undefined, { outcome: 'failed', error: { code: 'BAD_CONFIGURATION' } }],
  ])('C70, C76: %s ends it and leaves the accounts alone', async (_, answer, expected) => {
    const { result, network } = await open(answer);
    const requests = network.sent.length;
    expect(await result.current.account.connect('desk')).toMatchObject(expected);
    await expect.poll(() => result.current.account.result).toMatchObject(expected);
    expect(result.current.account.isConnecting).toBe(false);
    expect(result.current.account.canConnect).toBe(answer !== undefined);
    expect(network.sent).toHaveLength(requests);
  });

  it('C76: asked twice it opens once, and giving up ends both', async () => {
    const { result, connect } = await open(() => new Promise(() => undefined));
    const both = [result.current.account.connect('desk'), result.current.account.connect('desk')];
    await expect.poll(() => result.current.account.isConnecting).toBe(true);
    expect(connect).toHaveBeenCalledTimes(1);
    result.current.account.cancel();
    expect(await Promise.all(both)).toEqual([{ outcome: 'cancelled' }, { outcome: 'cancelled' }]);
    expect(connect?.mock.calls[0]?.[0].signal.aborted).toBe(true);
  });

  it('C72: reconnects the same account', async () => {
    const { result, connect } = await open(async () => ({ outcome: 'connected' }));
    const account = result.current.accounts.data?.[0];
    const ended = await result.current.account.connect('desk', account);
    expect(ended).toEqual({ outcome: 'connected', credentialId: account?.id });
    expect(connect?.mock.calls[0]?.[0].account).toBe(account);
  });
});

import { TriggerPickerError } from '@trigger-picker/core';
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
      ...{ type: 'connect', integration: 'desk', outcome: 'connected', credentialId: newest },
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
      async () => Promise.reject(new Error('It broke.')),
      { outcome: 'failed', error: { code: 'CONNECT_FAILED', message: 'It broke.' } },
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
    const { result, network, onEvent } = await open(answer);
    const requests = network.sent.length;
    expect(await result.current.account.connect('desk')).toMatchObject(expected);
    const { outcome } = expected;
    expect(onEvent.mock.calls).toMatchObject([[{ type: 'connect', integration: 'desk', outcome }]]);
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

  const cutOff = async () =>
    ({ outcome: 'failed', error: new TriggerPickerError('CONNECT_CUT_OFF') }) as const;

  it('C71: where the window was cut off, the account that is there tells how it ended', async () => {
    const { world, result, onEvent } = await open(async ({ integration }) => {
      world.sandbox.connect('user-1', integration);
      return cutOff();
    });
    const ended = await result.current.account.connect('desk');
    const newest = world.sandbox.accounts('user-1').at(-1)?.id;
    expect(ended).toEqual({ outcome: 'connected', credentialId: newest });
    expect(onEvent.mock.calls).toMatchObject([[{ outcome: 'connected', credentialId: newest }]]);
  });

  it('C71, C72: a window that was cut off has reconnected an account where it works again', async () => {
    const finish = vi.fn();
    const { world, result } = await open(async () => {
      finish();
      return cutOff();
    });
    const id = String(world.sandbox.accounts('user-1')[0]?.id);
    const broken = () => result.current.accounts.data?.find((account) => account.id === id);
    world.sandbox.setAccountStatus(id, 'INVALID');
    await result.current.accounts.refetch();
    await expect.poll(() => broken()?.status).toBe('INVALID');
    expect(await result.current.account.connect('desk', broken())).toMatchObject({
      outcome: 'failed',
      error: { code: 'CONNECT_CUT_OFF' },
    });
    finish.mockImplementation(() => world.sandbox.setAccountStatus(id, 'VALID'));
    const ended = await result.current.account.connect('desk', broken());
    expect(ended).toEqual({ outcome: 'connected', credentialId: id });
  });

  it('C72: reconnects the same account', async () => {
    const { result, connect } = await open(async () => ({ outcome: 'connected' }));
    const account = result.current.accounts.data?.[0];
    const ended = await result.current.account.connect('desk', account);
    expect(ended).toEqual({ outcome: 'connected', credentialId: account?.id });
    expect(connect?.mock.calls[0]?.[0].account).toBe(account);
  });
});

import { TriggerPickerError } from '@trigger-picker/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retrying } from './retry.ts';
import type { Reply } from './vendor-error.ts';

const unavailable: Reply = { status: 503, headers: new Headers(), json: undefined, isEmpty: true };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('retrying a read', () => {
  it('P18: waits a random part of a pause that grows', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const read = vi.fn(async () => unavailable);
    const outcome = retrying(new AbortController().signal, read);
    await vi.advanceTimersByTimeAsync(99);
    expect(read).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(read).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(199);
    expect(read).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toBe(unavailable);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('P18: stops waiting when time is up', async () => {
    const controller = new AbortController();
    const read = vi.fn(async () => unavailable);
    const outcome = retrying(controller.signal, read).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(0);
    controller.abort('too late');
    expect(await outcome).toBe('too late');
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('P18: repeats nothing that will fail again', async () => {
    const read = vi.fn(() => Promise.reject(new TriggerPickerError('BAD_UPSTREAM')));
    await expect(retrying(new AbortController().signal, read)).rejects.toThrow();
    expect(read).toHaveBeenCalledTimes(1);
  });
});

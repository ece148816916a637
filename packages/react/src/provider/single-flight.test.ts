import { describe, expect, it, vi } from 'vitest';
import { createSingleFlight } from './single-flight.ts';

describe('single flight', () => {
  it('K6: runs a key once at a time, and anew after it has landed or failed', async () => {
    const flights = createSingleFlight();
    const task = vi.fn(async () => Promise.reject(new Error('no')));
    const both = await Promise.allSettled([flights.run('a', task), flights.run('a', task)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(task).toHaveBeenCalledTimes(1);
    await flights.run('a', task).catch(() => undefined);
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('C76: a cancelled flight is told, and the next one with its key is another', async () => {
    const flights = createSingleFlight();
    const signals: AbortSignal[] = [];
    const task = (signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve());
      });
    };
    const first = flights.run('a', task);
    flights.cancel('a');
    const second = flights.run('a', task);
    await first;
    // The end of the first must not have made room for a third.
    void flights.run('a', task);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    flights.cancelAll();
    await second;
  });
});

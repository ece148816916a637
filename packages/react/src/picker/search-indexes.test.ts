import { buildSearchIndexInSlices, type SearchSource } from '@trigger-picker/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSearchIndexes } from './search-indexes.ts';

const source: SearchSource = { triggers: [], integrations: [] };

/** Builds, after as many failures to load what builds. */
function buildAfter(failures: number) {
  return vi.fn(async () => {
    if (failures-- > 0) throw new TypeError('Failed to fetch dynamically imported module');
    return buildSearchIndexInSlices(source);
  });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createSearchIndexes', () => {
  it('builds the index of a catalog once, whoever asks', async () => {
    const build = buildAfter(0);
    const indexes = createSearchIndexes(build);
    indexes.build(source);
    indexes.build(source);
    await vi.waitFor(() => expect(indexes.stateOf(source).index).toBeDefined());
    indexes.build(source);
    expect(build).toHaveBeenCalledOnce();
  });

  it('tries twice more to load what builds it', async () => {
    const indexes = createSearchIndexes(buildAfter(2));
    indexes.build(source);
    await vi.advanceTimersByTimeAsync(2400);
    expect(indexes.stateOf(source)).toEqual({ isFailed: false });
    await vi.advanceTimersByTimeAsync(100);
    await vi.waitFor(() => expect(indexes.stateOf(source).index).toBeDefined());
  });

  it('tells when it cannot be loaded, and tries again when it is asked to', async () => {
    const indexes = createSearchIndexes(buildAfter(3));
    const heard: boolean[] = [];
    indexes.subscribe(() => heard.push(indexes.stateOf(source).isFailed));
    indexes.build(source);
    await vi.runAllTimersAsync();
    expect(heard).toEqual([false, true]);
    indexes.build(source);
    await vi.waitFor(() => expect(indexes.stateOf(source).index).toBeDefined());
    expect(heard).toEqual([false, true, false, false]);
  });
});

import type { SearchIndex, SearchSource } from './search-index.ts';

/** How the building is spread. */
export interface SliceOptions {
  /** Milliseconds of work between two pauses. @default 5 */
  readonly yieldEvery?: number | undefined;
  /**
   * Resolves when the work may go on; a rejection stops it, and is passed on.
   * @default after a task of the event loop, in which the browser may paint
   */
  readonly schedule?: (() => Promise<void>) | undefined;
}

/**
 * What `buildSearchIndex` builds, in slices that never keep a frame from being painted. Everything that search needs,
 * its tables of words among it, is loaded by the first call; it rejects when that fails, and may be called again.
 */
export async function buildSearchIndexInSlices(
  source: SearchSource,
  { yieldEvery = 5, schedule = nextTask }: SliceOptions = {},
): Promise<SearchIndex> {
  const { indexSteps } = await import('./build-index.ts');
  const steps = indexSteps(source);
  let started = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - started < yieldEvery) continue;
    await schedule();
    started = performance.now();
  }
}

const nextTask = () => new Promise<void>((resolve) => void setTimeout(resolve));

import { sleep } from '../http/deadline.ts';
import type { Reply } from './vendor-error.ts';

const maxRetries = 2;
/** Milliseconds before the first retry at most; twice as long before the next. */
const baseDelay = 200;
const passing: ReadonlySet<number> = new Set([502, 503, 504]);

/** Repeats a read that met a passing failure, at most twice, after a random part of a growing pause (full jitter). */
export async function retrying(signal: AbortSignal, read: () => Promise<Reply>): Promise<Reply> {
  for (let tries = 0; ; tries++) {
    const outcome = await read().catch((error: unknown) => ({ error }));
    const failed = 'error' in outcome;
    if (tries === maxRetries || signal.aborted || !(failed || passing.has(outcome.status))) {
      if (failed) throw outcome.error;
      return outcome;
    }
    await sleep(Math.random() * baseDelay * 2 ** tries, signal);
  }
}

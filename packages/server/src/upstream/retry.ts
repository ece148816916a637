import { isTriggerPickerError } from '@trigger-picker/core';
import { sleep } from '../http/deadline.ts';
import type { Reply } from './vendor-error.ts';

const maxRetries = 2;
/** Milliseconds before the first retry at most; twice as long before the next. */
const baseDelay = 200;
const passing: ReadonlySet<number> = new Set([502, 503, 504]);

/** Repeats a read that met a passing failure, at most twice, after a random part of a growing pause (full jitter). */
export async function retrying(signal: AbortSignal, read: () => Promise<Reply>): Promise<Reply> {
  for (let tries = 0; ; tries++) {
    const isLast = tries === maxRetries || signal.aborted;
    const reply = await read().catch((error: unknown) => {
      if (isLast || !isBrokenConnection(error)) throw error;
    });
    if (reply && (isLast || !passing.has(reply.status))) return reply;
    await sleep(Math.random() * baseDelay * 2 ** tries, signal);
  }
}

function isBrokenConnection(error: unknown): boolean {
  return isTriggerPickerError(error) && error.code === 'UPSTREAM_UNAVAILABLE';
}

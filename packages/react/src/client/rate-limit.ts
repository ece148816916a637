import { isTriggerPickerError, TriggerPickerError } from '@trigger-picker/core';
import type { Middleware } from './wrap-client.ts';

/**
 * After a 429 no read leaves the browser until the pause that the server asked for is over: twenty lists on
 * one page must not ask twenty times. What a user does on purpose still goes out.
 */
export function createRateLimitGate(now: () => number = Date.now): Middleware {
  let opensAt = 0;
  return async (call, next) => {
    const wait = opensAt - now();
    if (call.reads && wait > 0) {
      throw new TriggerPickerError('RATE_LIMITED', { retryAfter: wait / 1000 });
    }
    try {
      return await next();
    } catch (error) {
      if (isTriggerPickerError(error) && error.status === 429) {
        opensAt = Math.max(opensAt, now() + (error.retryAfter ?? 1) * 1000);
      }
      throw error;
    }
  };
}

import { isTriggerPickerError } from '@trigger-picker/core';
import type { Middleware } from './wrap-client.ts';

/**
 * Tells the host once per episode that its user is not signed in, however many calls fail. An episode ends
 * with the first success of a call that began after it did: the user is back.
 */
export function createSignInWatch(onUnauthenticated: () => void): Middleware {
  let clock = 0;
  let beganAt: number | undefined;
  let endedAt = 0;
  return async (_call, next) => {
    const startedAt = ++clock;
    try {
      const output = await next();
      if (beganAt !== undefined && startedAt > beganAt) {
        beganAt = undefined;
        endedAt = clock;
      }
      return output;
    } catch (error) {
      const isNews = beganAt === undefined && startedAt > endedAt;
      if (isNews && isTriggerPickerError(error) && error.code === 'UNAUTHENTICATED') {
        beganAt = clock;
        onUnauthenticated();
      }
      throw error;
    }
  };
}
